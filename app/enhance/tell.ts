import { element } from '#app/enhance/element.ts'

const SHOWN_MS = 5000

let place: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** Says something small for a moment, at the bottom of the window: "copied". */
export function tell(text: string) {
  place ??= element('p', { class: 'said', role: 'status' })
  if (!place.isConnected) document.body.append(place)
  place.textContent = text
  clearTimeout(timer)
  timer = setTimeout(() => place?.replaceChildren(), SHOWN_MS)
}
