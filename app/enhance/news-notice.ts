import { element } from '#app/enhance/element.ts'
import { say } from '#app/enhance/say.ts'

export type Notice = { text: string; href: string; onFollow: () => void; onDismiss: () => void }

/** A line of news over the page, which moves nothing: a link, and a button that takes it away. Heard once, politely. */
export function noticeIn(place: HTMLElement) {
  const heard = element('p', { class: 'unseen', role: 'status' })
  place.replaceChildren(heard)
  let bar: HTMLElement | undefined
  let shown = ''

  return {
    place,
    show({ text, href, onFollow, onDismiss }: Notice) {
      if (text === shown) return
      shown = text
      heard.textContent = text
      const link = element('a', { class: 'button', href }, text)
      const close = element('button', { type: 'button', class: 'button text', 'aria-label': say('live.news.dismiss') })
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onFollow()
      })
      close.addEventListener('click', onDismiss)
      const hadFocus = bar?.contains(document.activeElement)
      const made = element('section', { class: 'news-bar', 'aria-label': say('live.news.label') }, link, close)
      if (bar) bar.replaceWith(made)
      else place.append(made)
      bar = made
      if (hadFocus) link.focus()
    },
    hide() {
      bar?.remove()
      bar = undefined
      shown = ''
      heard.textContent = ''
    },
  }
}
