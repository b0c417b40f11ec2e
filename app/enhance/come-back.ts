const KEY = 'wijzer-come-back'

type Kept = { path: string; to: string | null; typed: [id: string, text: string][] }

/** Writes down what stands in the page's fields and where to go on, for when the page is loaded anew. */
export function keepPlace(to: string | null) {
  const typed = [...document.querySelectorAll('main textarea')]
    .filter((field): field is HTMLTextAreaElement => field instanceof HTMLTextAreaElement && field.value !== '')
    .map((field): [string, string] => [field.id, field.value])
  const kept: Kept = { path: location.pathname, to, typed }
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept))
    return true
  } catch {
    // Switched off or full: then what was typed is lost with the page, unless nothing was.
    return typed.length === 0
  }
}

/** Puts back what was typed, and goes on where `keepPlace` said. */
export function takePlace() {
  let kept: Kept
  try {
    kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept
    sessionStorage.removeItem(KEY)
  } catch {
    return
  }
  if (kept?.path !== location.pathname) return
  for (const [id, text] of kept.typed) {
    const field = document.getElementById(id)
    if (!(field instanceof HTMLTextAreaElement) || field.value === text) continue
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const place = kept.to && document.getElementById(kept.to)
  if (!place) return
  place.scrollIntoView()
  place.tabIndex = -1
  place.focus({ preventScroll: true })
}
