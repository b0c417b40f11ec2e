import { live, type Ways } from '#app/enhance/live.ts'
import { searchBox } from '#app/enhance/search-box.ts'
import { shareOnPress } from '#app/enhance/share.ts'
import { themeOnSubmit } from '#app/enhance/theme.ts'

/**
 * What scripts add to every page, signed in or not; everything works without. Listens on the document, so that pages
 * that change themselves need only say so (`settle`).
 */
export function enhance(ways: Ways) {
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
    boxes.set(found, searchBox(found, ways.go))
  }
  for (const input of document.querySelectorAll('.find input')) prepare(input)
  document.addEventListener('focusin', (event) => prepare((event.target as Element).closest('.find input')), on)
  document.addEventListener('click', shareOnPress, on)
  document.addEventListener('submit', themeOnSubmit, { ...on, capture: true })
  const news = live(ways)
  // A page that the browser keeps for the way back must hold no connection.
  window.addEventListener('pagehide', news.pause, on)
  window.addEventListener('pageshow', ({ persisted }) => persisted && news.start(), on)
  news.start()
  return {
    /** The page has been read anew. */
    settle: news.settle,
    stop() {
      stopping.abort()
      news.pause()
      for (const stop of boxes.values()) stop()
    },
  }
}
