import type { Language } from '#app/i18n/languages.ts'

type Shipped = { lang: Language; name: string }
type Query = Record<string, string | null | undefined>

/** The addresses of the pages on which administrators keep synonyms. */
export const synonymPaths = {
  own: (query: Query = {}) => withQuery('/admin/synonyms', query),
  add: (query: Query = {}) => withQuery('/admin/synonyms/new', query),
  edit: (groupId: number) => `/admin/synonyms/${groupId}/edit`,
  remove: (groupId: number) => `/admin/synonyms/${groupId}/remove`,
  shipped: (query: Query = {}) => withQuery('/admin/synonyms/shipped', query),
  shippedGroup: ({ lang, name }: Shipped) => `/admin/synonyms/shipped/${lang}/${name}`,
  switch: ({ lang, name }: Shipped) => `/admin/synonyms/shipped/${lang}/${name}/switch`,
  history: (after?: string | null) => withQuery('/admin/synonyms/history', { after }),
  file: () => '/admin/synonyms/file',
  export: () => '/admin/synonyms/export.txt',
  undo: (changeId: number) => `/admin/synonyms/undo/${changeId}`,
}

function withQuery(path: string, query: Query) {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length ? `${path}?${new URLSearchParams(given)}` : path
}
