import { pageHead } from '#app/found/page-head.server.ts'
import { paths } from '#app/http/paths.ts'
import type { Language } from '#app/i18n/languages.ts'

type ListPage = {
  title: string
  description: string
  path: string
  /** The address as it was asked for. */
  url: URL
  language: Language
  /** Whether there is anything on it. */
  filled: boolean
  /** Whether there is a feed of what is listed. */
  feed?: boolean
}

/** The parts of an address that choose another part or another order of the same list. */
const CHOICES = ['show', 'order', 'after']

/** The head of a list. Search engines list its first page, as it is without a choice; from the others they follow links. */
export function listHead({ title, description, path, url, language, filled, feed }: ListPage) {
  const chosen = CHOICES.filter((name) => url.searchParams.get(name))
  const query = new URLSearchParams(chosen.map((name) => [name, url.searchParams.get(name)!])).toString()
  return pageHead({
    title,
    description,
    language,
    path: query ? `${path}?${query}` : path,
    listed: filled && !chosen.length,
    ...(feed ? { feed: { path: paths.feed(path), title } } : {}),
  })
}
