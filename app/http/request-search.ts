/** The same address with some of its query changed; `undefined` takes a parameter away. */
export function withSearch(url: { pathname: string; search: string }, change: Record<string, string | undefined>) {
  const search = new URLSearchParams(url.search)
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) search.delete(name)
    else search.set(name, value)
  }
  const text = search.toString()
  return url.pathname + (text ? `?${text}` : '')
}
