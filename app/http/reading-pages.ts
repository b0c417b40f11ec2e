/**
 * Pages that are read, by most people and by search engines: which they are, and what each understands of a query.
 * Search results (`null`) are made for each visitor: every search counts for their limit.
 */
const READING: { path: RegExp; query: string[] | null }[] = [
  { path: /^\/$/, query: ['show', 'after'] },
  { path: /^\/questions$/, query: ['show', 'after'] },
  { path: /^\/c\/[^/]+$/, query: ['show', 'after'] },
  { path: /^\/tags$/, query: ['after'] },
  { path: /^\/tags\/[^/]+$/, query: ['show', 'after'] },
  { path: /^\/t\/[1-9]\d{0,14}(\/[^/]*)?$/, query: ['order', 'after'] },
  { path: /^\/people\/[1-9]\d{0,14}(\/[^/]*)?$/, query: ['show', 'after'] },
  { path: /^\/search$/, query: null },
  { path: /^\/about\/[^/]+$/, query: [] },
]
const LONGEST_QUERY = 500

/** Whether a page is for reading: for visitors it works without our scripts and carries none of the framework's. */
export const isReadingPage = (pathname: string) => READING.some(({ path }) => path.test(pathname))

/**
 * A reading page by the parts of its address that it understands, always in the same order; null for other pages, and
 * for a query that holds anything else: what is not known to leave a page as it is must not share its bytes.
 */
export function readingAddress(pathname: string, search: URLSearchParams) {
  const page = READING.find(({ path }) => path.test(pathname))
  // What Remix asks for from a page that has its scripts: data, not a page.
  if (!page?.query || pathname.endsWith('.data')) return null
  const { query: known } = page
  const names = [...search.keys()]
  if (new Set(names).size !== names.length || names.some((name) => !known.includes(name))) return null
  const given = known.filter((name) => search.has(name)).map((name) => [name, search.get(name)!])
  const query = new URLSearchParams(given).toString()
  if (query.length > LONGEST_QUERY) return null
  const thread = /^\/t\/(\d+)/.exec(pathname)
  return { address: query ? `${pathname}?${query}` : pathname, threadId: thread ? Number(thread[1]) : null }
}
