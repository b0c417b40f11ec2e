import { pageVersion } from '#app/http/node/page-version.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { changeMark } from '#app/platform/db/db.server.ts'

/** What Remix made of a request, before it is sent. `freshUntil`: when it begins to tell time wrongly, in milliseconds. */
export type Made = { status: number; headers: Headers; body: Buffer; freshUntil: number }

/** What is kept of a page, in whatever form; `bytes`: about how much memory that takes. */
type Content = { bytes: number; freshUntil: number }

/** What it showed when it was made, and the database's mark when that was last seen to be so. */
type Seen = { version: string; seenAt: number | null }

/** What `otherwise` holds is for one visitor alone: an error, a redirect, something with a cookie. */
export type Finished<Page> = { page: Page } | { otherwise: Made }

export type Asked = {
  /** Everything that the bytes depend on, but for the version of what they show. */
  key: string
  threadId: number | null
}

/** Pages that many share, finished: compressed once, and good for as long as nothing they show has changed. */
export function finishedPages({ maxBytes }: { maxBytes: number }) {
  // Each kind of page has keys of its own: what is found under a key is of the kind that is asked for.
  const pages = new Map<string, Content & Seen>()
  const underWay = new Map<string, Promise<Finished<Content>>>()
  let bytes = 0

  const sizeOf = (key: string, page: Content) => page.bytes + key.length * 2 + 500

  function forget(key: string) {
    const page = pages.get(key)
    if (!page) return
    pages.delete(key)
    bytes -= sizeOf(key, page)
  }

  function keep(key: string, page: Content & Seen) {
    forget(key)
    if (sizeOf(key, page) > maxBytes) return
    pages.set(key, page)
    bytes += sizeOf(key, page)
    // A Map remembers the order in which keys came: the first is the one that nobody has asked for longest.
    for (const oldest of pages.keys()) {
      if (bytes <= maxBytes) return
      forget(oldest)
    }
  }

  function used(key: string, page: Content & Seen) {
    pages.delete(key)
    pages.set(key, page)
    return page
  }

  /** The page if it is there and nothing at all has been written since it was last seen to be right; costs no query. */
  function ready<Page extends Content>(key: string, mark = changeMark()): Page | undefined {
    const page = pages.get(key)
    if (!page || page.seenAt === null || page.freshUntil <= now() || page.seenAt !== mark) return undefined
    return used(key, page) as Content as Page
  }

  /** The page as it is now: found, or made by `make` and kept. Who asks for one that is being made waits for it. */
  async function read<Page extends Content>(
    { key, threadId }: Asked,
    make: () => Promise<Finished<Page>>,
  ): Promise<Finished<Page>> {
    // Both are read before the page is made: what changes meanwhile makes it too old, never too new.
    const seenAt = changeMark()
    const version = await pageVersion(threadId)
    const known = pages.get(key)
    if (known && known.version === version && known.freshUntil > now()) {
      known.seenAt = seenAt
      return { page: used(key, known) as Content as Page }
    }
    const turn = `${version} ${key}`
    const begun = underWay.get(turn)
    const shared = begun && (await begun.catch(() => null))
    if (shared && 'page' in shared) return shared as Finished<Content> as Finished<Page>
    const making = make()
    underWay.set(turn, making)
    try {
      const made = await making
      if ('page' in made) keep(key, { ...made.page, version, seenAt })
      return made
    } finally {
      if (underWay.get(turn) === making) underWay.delete(turn)
    }
  }

  return { ready, read, bytes: () => bytes }
}

/** Only what went well and is the same for everybody. */
export const isSharable = ({ status, headers }: Made) =>
  status === 200 &&
  !headers.has('Set-Cookie') &&
  !/no-store/.test(headers.get('Cache-Control') ?? '') &&
  /^text\/html/.test(headers.get('Content-Type') ?? '')

export type FinishedPages = ReturnType<typeof finishedPages>
