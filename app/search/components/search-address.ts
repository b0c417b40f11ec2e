import { paths } from '#app/http/paths.ts'
import { type Asked, askedQuery } from '#app/search/choices.ts'

/** The address of what was asked, or of a further page of it. */
export function searchAddress(asked: Asked, after?: string) {
  const query = askedQuery(asked, after)
  return query ? `${paths.search()}?${query}` : paths.search()
}
