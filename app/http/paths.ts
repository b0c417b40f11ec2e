export type SettingsPlace = 'mail' | 'email' | 'password' | 'sessions' | 'data' | 'leave'

/** Every address of the site that code refers to. */
export const paths = {
  home: () => '/',
  questions: (query?: Record<string, string | undefined>) => withQuery('/questions', query),
  category: (slug: string) => `/c/${encodeURIComponent(slug)}`,
  tags: () => '/tags',
  tag: (name: string) => `/tags/${encodeURIComponent(name)}`,
  thread: ({ id, slug }: { id: number; slug?: string }, hash?: string) =>
    `/t/${id}${slug ? `/${slug}` : ''}${hash ? `#${hash}` : ''}`,
  /** The Atom feed of a page: of the community, a category, a tag, or a thread without its slug. */
  feed: (of: string) => `${of === '/' ? '' : of}/feed.atom`,
  /** One post, wherever it stands. */
  post: (id: number) => `/posts/${id}`,
  comments: (postId: number) => `/posts/${postId}/comments`,
  history: (postId: number) => `/posts/${postId}/history`,
  following: () => '/following',
  bookmarks: () => '/bookmarks',
  answeredBefore: (threadId: number) => `/threads/${threadId}/answered-before`,
  ask: (query?: Record<string, string | undefined>) => withQuery('/ask', query),
  search: (query?: Record<string, string | undefined>) => withQuery('/search', query),
  person: ({ id }: { id: number }) => `/people/${id}`,
  signIn: (next?: string) => withQuery('/sign-in', { next }),
  signUp: (next?: string) => withQuery('/sign-up', { next }),
  verify: () => '/verify',
  reset: () => '/reset',
  settings: (place?: SettingsPlace) => (place ? `/settings/${place}` : '/settings'),
  admin: () => '/admin',
  adminPeople: (query?: Record<string, string | undefined>) => withQuery('/admin/people', query),
  adminTeams: () => '/admin/teams',
}

function withQuery(path: string, query: Record<string, string | undefined> = {}) {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length ? `${path}?${new URLSearchParams(given)}` : path
}

/** A path on this site, or the fallback: never another host, however it is written. */
export function safeNext(next: unknown, fallback = '/') {
  if (typeof next !== 'string' || next.length > 2000) return fallback
  // Browsers read a backslash as a slash and drop tabs and line breaks.
  if (!next.startsWith('/') || /[\\\p{Cc}\s]/u.test(next) || next.startsWith('//')) return fallback
  const base = 'http://self.invalid'
  if (!URL.canParse(next, base)) return fallback
  const url = new URL(next, base)
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : fallback
}
