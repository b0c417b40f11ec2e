import { checkMark, element } from '#app/enhance/element.ts'
import { say } from '#app/enhance/say.ts'
import type { Suggested } from '#app/enhance/suggested.ts'

const searchFor = (query: string) => `/search?${new URLSearchParams({ q: query })}`

// A link can be an option of a list: so it opens in another tab as any link does.
const option = (href: string, ...children: (Node | string)[]) =>
  element('a', { role: 'option', tabindex: '-1', 'aria-selected': 'false', href }, ...children)

/** The lines of the list while somebody types: threads, and the search itself last. */
export const optionsFor = (query: string, suggested: Suggested[]) => [...suggested.map(threadOption), allResults(query)]

function allResults(query: string) {
  const all = option(searchFor(query), say('live.suggest.searchFor', { query }))
  all.dataset.query = query
  all.classList.add('search-for')
  return all
}

function threadOption({ id, slug, title, lang, solution }: Suggested) {
  const line = element('span', { class: 'line' }, title)
  const made = option(`/t/${id}/${slug}`, line)
  if (lang !== document.documentElement.lang) made.lang = lang
  if (solution === null) return made
  line.prepend(checkMark(), element('span', { class: 'unseen' }, `${say('live.suggest.solved')} `))
  made.classList.add('solved')
  made.append(element('small', {}, solution))
  return made
}

/** A search of before, which a press on its cross (or the Delete key) takes out of the list. */
export function recentOption(query: string) {
  const made = option(searchFor(query), element('span', { class: 'line' }, query))
  made.dataset.query = query
  made.append(element('span', { class: 'cross', 'data-forget': query, 'aria-hidden': 'true' }))
  return made
}
