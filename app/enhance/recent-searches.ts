const KEY = 'wijzer-searches'
const MOST = 5
const LONGEST = 100

/** What was searched on this device, the last first. It never leaves the device. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : []
  } catch {
    // Storage may be switched off, or hold something else.
    return []
  }
}

/** Puts a search in front of the others. */
export function rememberSearch(typed: string) {
  const query = typed.trim()
  if (query.length >= 2 && query.length <= LONGEST) keep(withFirst(recentSearches(), query))
}

export const forgetSearch = (query: string) => keep(recentSearches().filter((other) => other !== query))
export const forgetSearches = () => keep([])

/** The list with one search first, each once, at most five. */
export const withFirst = (list: string[], query: string) =>
  [query, ...list.filter((other) => other.toLowerCase() !== query.toLowerCase())].slice(0, MOST)

function keep(queries: string[]) {
  try {
    if (queries.length) localStorage.setItem(KEY, JSON.stringify(queries))
    else localStorage.removeItem(KEY)
  } catch {
    // Full or switched off: then there is simply no list.
  }
}
