import { element } from '#app/enhance/element.ts'
import { forgetSearch, forgetSearches, recentSearches, rememberSearch } from '#app/enhance/recent-searches.ts'
import { say } from '#app/enhance/say.ts'
import { optionsFor, recentOption } from '#app/enhance/search-options.ts'
import { askSuggestions } from '#app/enhance/suggested.ts'

const FROM_LENGTH = 2
const PAUSE_MS = 150

let boxes = 0

/** Leads on to an address of this site, in whatever way the page does that. */
export type Go = (href: string) => void

/**
 * Suggestions under one search field, as the combobox pattern has it: arrows choose, Enter opens, Escape closes, Tab
 * leaves. Without an answer it stays the form that it was.
 */
export function searchBox(input: HTMLInputElement, go: Go) {
  const form = input.form!
  form.querySelector('.finds')?.remove()
  const id = `finds-${++boxes}`
  const list = element('div', { role: 'listbox', id, 'aria-label': say('live.suggest.list') })
  const forget = element('button', { type: 'button', class: 'button text small' }, say('live.suggest.forget'))
  const heard = element('p', { class: 'unseen', role: 'status' })
  const panel = element('div', { class: 'finds' }, list, forget, heard)
  panel.dataset.closed = ''
  form.append(panel)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }))
    input.setAttribute(name, value)

  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = new AbortController()
  let chosen = -1

  const options = () => [...list.children] as HTMLAnchorElement[]
  const isOpen = () => panel.dataset.closed === undefined
  const typed = () => input.value.trim()

  function show(lines: HTMLElement[], { recent, count }: { recent: boolean; count: string }) {
    lines.forEach((line, place) => {
      line.id = `${id}-${place}`
    })
    list.replaceChildren(...lines)
    list.setAttribute('aria-label', say(recent ? 'live.suggest.recent' : 'live.suggest.list'))
    forget.hidden = !recent
    heard.textContent = count
    delete panel.dataset.closed
    input.setAttribute('aria-expanded', 'true')
    choose(-1)
  }

  function close() {
    clearTimeout(timer)
    asking.abort()
    panel.dataset.closed = ''
    input.setAttribute('aria-expanded', 'false')
    choose(-1)
  }

  function choose(place: number) {
    chosen = place
    for (const [at, option] of options().entries()) {
      option.setAttribute('aria-selected', String(at === place))
      if (at === place) option.scrollIntoView({ block: 'nearest' })
    }
    if (place < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `${id}-${place}`)
  }

  function showRecent() {
    const recent = recentSearches()
    if (!recent.length) return close()
    const count = say('live.suggest.recentCount', { count: recent.length })
    show(recent.map(recentOption), { recent: true, count })
  }

  async function suggest() {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const query = typed()
    const suggested = await askSuggestions(query, signal)
    if (signal.aborted || document.activeElement !== input) return
    if (!suggested) return close()
    const count = suggested.length ? say('live.suggest.count', { count: suggested.length }) : say('live.suggest.none')
    show(optionsFor(query, suggested), { recent: false, count })
  }

  function follow() {
    clearTimeout(timer)
    if (typed().length < FROM_LENGTH) {
      asking.abort()
      if (typed()) close()
      else showRecent()
    } else timer = setTimeout(suggest, PAUSE_MS)
  }

  function open(option: HTMLAnchorElement) {
    if (option.dataset.query) rememberSearch(option.dataset.query)
    close()
    go(option.href)
  }

  function submitted() {
    rememberSearch(input.value)
    close()
  }

  function drop(query: string) {
    forgetSearch(query)
    showRecent()
  }

  function press(event: KeyboardEvent) {
    // Letters that are still being put together belong to the keyboard's own list.
    if (event.isComposing) return
    const last = options().length - 1
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen()) return follow()
      const next = event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? last : chosen - 1
      choose(next > last ? -1 : next)
    } else if (event.key === 'Escape' && isOpen()) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && isOpen() && options()[chosen]) {
      event.preventDefault()
      open(options()[chosen]!)
    } else if (event.key === 'Delete' && isOpen() && !forget.hidden && chosen >= 0) {
      event.preventDefault()
      drop(options()[chosen]!.dataset.query!)
    }
  }

  const stopping = new AbortController()
  const on = { signal: stopping.signal }
  input.addEventListener('input', follow, on)
  input.addEventListener('keydown', press, on)
  input.addEventListener('focus', () => typed() || showRecent(), on)
  input.addEventListener('click', () => isOpen() || typed() || showRecent(), on)
  form.addEventListener('submit', submitted, on)
  form.addEventListener('focusout', (event) => form.contains(event.relatedTarget as Node | null) || close(), on)
  // The field keeps the focus while a line is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault(), on)
  list.addEventListener(
    'click',
    (event) => {
      const at = event.target as Element
      const cross = at.closest<HTMLElement>('[data-forget]')
      const option = at.closest('a')
      if (cross) drop(cross.dataset.forget!)
      if (cross || (option && isPlain(event))) event.preventDefault()
      if (!cross && option && isPlain(event)) open(option)
    },
    on,
  )
  forget.addEventListener(
    'click',
    () => {
      forgetSearches()
      input.focus()
      close()
    },
    on,
  )
  if (document.activeElement === input && typed()) follow()
  return () => {
    close()
    stopping.abort()
  }
}

const isPlain = (event: MouseEvent) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
