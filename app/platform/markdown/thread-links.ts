/** What a link on this site leads to: a thread, or one post wherever it stands. */
export type OwnLink = { kind: 'thread' | 'post'; id: number; path: string }

/** Most of them that one post shows by their titles: a page looks all of them up at once. */
export const MOST_THREAD_LINKS = 20

const PATH = String.raw`\/(?:t\/([1-9]\d{0,14})(?:\/[a-z0-9-]{1,120})?|posts\/([1-9]\d{0,14}))(?:#[\w-]{1,60})?`
const WHOLE = new RegExp(`^${PATH}$`)
/** Standing by itself in a text, not within a longer address. */
const BARE = new RegExp(String.raw`(?<![\w/.:#@?&=~%+-])${PATH}(?![\w/%?&=-])`, 'g')

/** The thread or post of this site that an address leads to, with or without the site (`home`) before it; else null. */
export function ownLink(address: string, home = ''): OwnLink | null {
  const [here, there] = [withoutScheme(home), withoutScheme(address)]
  const path = here && there.startsWith(`${here}/`) ? there.slice(here.length) : address
  const [, thread, post] = WHOLE.exec(path) ?? []
  if (thread) return { kind: 'thread', id: Number(thread), path }
  return post ? { kind: 'post', id: Number(post), path } : null
}

const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '')

/** The paths of threads and posts that stand in a text by themselves, with their places. */
export const bareLinks = (text: string) =>
  [...text.matchAll(BARE)].map((match) => ({ start: match.index, end: match.index + match[0].length, path: match[0] }))

/** Exactly as the renderer writes them: nothing that a person writes reads so. */
const STORED = /<a href="([^"<>]*)" data-(thread|post)="([1-9]\d{0,14})">([^<]*)<\/a>/g

/** The marked links in a post's stored HTML. */
export const storedLinks = (html: string) =>
  html.includes(' data-')
    ? [...html.matchAll(STORED)].map((match) => ({ kind: match[2] as OwnLink['kind'], id: Number(match[3]) }))
    : []

/** The stored HTML with marked links written anew; what comes back null stays as it is. */
export const replaceStoredLinks = (
  html: string,
  write: (link: { kind: OwnLink['kind']; id: number; href: string }) => string | null,
) =>
  html.replace(
    STORED,
    (whole, href: string, kind: OwnLink['kind'], id: string) => write({ kind, id: Number(id), href }) ?? whole,
  )
