import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import { pageVersion } from '#app/http/node/page-version.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { changeMark } from '#app/platform/db/db.server.ts'

const compress = promisify(gzip)

/** What Remix made of a request, before it is sent. `freshUntil`: when it begins to tell time wrongly, in milliseconds. */
export type Made = { status: number; headers: Headers; body: Buffer; freshUntil: number }

/** A page as it goes over the line. */
export type FinishedPage = {
  gzip: Buffer
  etag: string
  type: string
  freshUntil: number
  /** What it showed when it was made, and the database's mark when that was last seen to be so. */
  version: string
  seenAt: number | null
}

export type Asked = {
  /** Everything that the bytes depend on, but for the version of what they show. */
  key: string
  threadId: number | null
}

/** Pages for visitors who are not signed in, finished: compressed once, and good for as long as nothing they show has changed. */
export function finishedPages({ maxBytes }: { maxBytes: number }) {
  const pages = new Map<string, FinishedPage>()
  const underWay = new Map<string, Promise<FinishedPage | null>>()
  let bytes = 0

  const sizeOf = (key: string, page: FinishedPage) => page.gzip.length + key.length * 2 + 500

  function forget(key: string) {
    const page = pages.get(key)
    if (!page) return
    pages.delete(key)
    bytes -= sizeOf(key, page)
  }

  function keep(key: string, page: FinishedPage) {
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

  function used(key: string, page: FinishedPage) {
    pages.delete(key)
    pages.set(key, page)
    return page
  }

  /** The page if it is there and nothing at all has been written since it was last seen to be right; costs no query. */
  function ready(key: string): FinishedPage | undefined {
    const page = pages.get(key)
    if (!page || page.seenAt === null || page.freshUntil <= now() || page.seenAt !== changeMark()) return undefined
    return used(key, page)
  }

  /**
   * The page as it is now: found, or made by `make` and kept. Who asks for one that is being made waits for it.
   * `otherwise` is what `make` gave when that is nobody else's: an error, a redirect, something with a cookie.
   */
  async function read(
    { key, threadId }: Asked,
    make: () => Promise<Made>,
  ): Promise<FinishedPage | { otherwise: Made }> {
    // Both are read before the page is made: what changes meanwhile makes it too old, never too new.
    const seenAt = changeMark()
    const version = await pageVersion(threadId)
    const known = pages.get(key)
    if (known && known.version === version && known.freshUntil > now()) {
      known.seenAt = seenAt
      return used(key, known)
    }
    const turn = `${version} ${key}`
    const begun = underWay.get(turn)
    const shared = begun && (await begun.catch(() => null))
    if (shared) return shared
    let made: Made | undefined
    const making = (async () => {
      made = await make()
      if (!isSharable(made)) return null
      const page = { ...(await finish(made)), version, seenAt }
      keep(key, page)
      return page
    })()
    underWay.set(turn, making)
    try {
      return (await making) ?? { otherwise: made! }
    } finally {
      if (underWay.get(turn) === making) underWay.delete(turn)
    }
  }

  return { ready, read, bytes: () => bytes }
}

/** Only what went well and is the same for everybody. */
const isSharable = ({ status, headers }: Made) =>
  status === 200 &&
  !headers.has('Set-Cookie') &&
  !/no-store/.test(headers.get('Cache-Control') ?? '') &&
  /^text\/html/.test(headers.get('Content-Type') ?? '')

async function finish({ body, headers, freshUntil }: Made) {
  return {
    gzip: await compress(body, { level: constants.Z_BEST_COMPRESSION }),
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    type: headers.get('Content-Type')!,
    freshUntil,
  }
}
