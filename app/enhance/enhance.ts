import { type Go, searchBox } from '#app/enhance/search-box.ts'
import { shareOnPress } from '#app/enhance/share.ts'
import { themeOnSubmit } from '#app/enhance/theme.ts'

/**
 * What scripts add to every page, signed in or not; everything works without. Listens on the document, so that pages
 * that change themselves need nothing more. Returns how to stop.
 */
export function enhance({ go }: { go: Go }) {
  const stopping = new AbortController()
  const on = { signal: stopping.signal }
  const boxes = new Map<HTMLInputElement, () => void>()
  const prepare = (found: Element | null) => {
    if (!(found instanceof HTMLInputElement) || boxes.has(found)) return
    for (const [input, stop] of boxes)
      if (!input.isConnected) {
        stop()
        boxes.delete(input)
      }
    boxes.set(found, searchBox(found, go))
  }
  for (const input of document.querySelectorAll('.find input')) prepare(input)
  document.addEventListener('focusin', (event) => prepare((event.target as Element).closest('.find input')), on)
  document.addEventListener('click', shareOnPress, on)
  document.addEventListener('submit', themeOnSubmit, { ...on, capture: true })
  return () => {
    stopping.abort()
    for (const stop of boxes.values()) stop()
  }
}
