// What the visitors ask for in each row of the table.
import { startSession } from '#app/accounts/sessions.server.ts'
import { command, query, transact } from '#app/platform/db/db.server.ts'
import { type Chance, chance } from './chance.ts'
import { paragraphOf, queryOf, titleOf } from './compose.ts'
import type { Request } from './load.ts'
import { STAFF, tagNames } from './people-and-places.ts'
import type { Language } from './vocabulary.ts'

export const ROWS = [
  'thread-signed-out',
  'home',
  'list-1',
  'list-500',
  'tag',
  'thread-signed-in',
  'search',
  'similar',
  'post-answer',
] as const
export type RowName = (typeof ROWS)[number]

export type Row = { name: RowName; connections: number; requests: Request[]; spread: boolean }

const CONNECTIONS = 8
const THREADS = 200
const QUERIES = 200
const TAGS = 20
const READERS = 50
/** Readers of a thread; one of so many of them has left something in it, and gets a page of their own. */
const READERS_EACH = 3
const WITH_TRACES = 50
const LISTS = ['/questions', '/questions?show=active']
/** Nobody may post twice within five seconds: as many members as answers, and threads of their own. */
const ANSWERS = 4000

/** Everything the rows need that is in the database: open while this is asked, closed before the site starts. */
export async function prepareRows() {
  const threads = await query<{ id: number; slug: string }>(
    `select id, slug from threads where hidden_at is null and unlisted_at is null and closed_at is null
     order by id * 7919 % 10007, id limit ${THREADS + ANSWERS}`,
  )
  const members = await query<{ id: number }>(
    `select id from members where id > ${STAFF} and role = 'member' order by id desc limit ${ANSWERS}`,
  )
  const cookies = await transact(async () => {
    const made: string[] = []
    for (const { id } of members) made.push((await startSession(id, { secure: true })).split(';')[0]!)
    return made
  })
  await transact(async () => {
    for (const { thread, reader } of readings(threads.slice(0, THREADS)).filter(isOwn))
      await command(
        `insert into follows (thread_id, member_id, state, at) values (${thread.id}, ${members[reader]!.id}, 'following', 0) on conflict do nothing`,
      )
  })
  const paths = threads.map(({ id, slug }) => `/t/${id}/${slug}`)
  const rest = paths.slice(THREADS)
  return { paths: paths.slice(0, THREADS), answerable: rest.length ? rest : paths, cookies }
}

/** The rows in the order they are measured; `pages500` are the addresses of the five hundredth pages. */
export function rowsFor({
  host,
  paths,
  answerable,
  cookies,
  pages500,
}: Awaited<ReturnType<typeof prepareRows>> & { host: string; pages500: string[] }): Row[] {
  const luck = chance(0x50c1a1)
  const get = (path: string, cookie?: string): Request => ({ head: headOf('GET', host, path, cookie), expect: 200 })
  const reading = (name: RowName, requests: Request[], spread = false): Row => ({
    name,
    connections: CONNECTIONS,
    requests,
    spread,
  })
  const tags = tagNames()
  const language = (): Language => (luck.is(0.75) ? 'nl' : 'en')
  const some = (n: number, make: (luck: Chance, language: Language) => string) =>
    Array.from({ length: n }, () => make(luck, language()))
  return [
    reading(
      'thread-signed-out',
      paths.map((path) => get(path)),
    ),
    reading('home', [get('/')]),
    reading(
      'list-1',
      LISTS.map((path) => get(path)),
    ),
    reading(
      'list-500',
      pages500.map((path) => get(path)),
    ),
    reading(
      'tag',
      Array.from({ length: TAGS }, (_, at) => get(`/tags/${tags[at]}`)),
    ),
    reading(
      'thread-signed-in',
      readings(paths).map(({ thread, reader }) => get(thread, cookies[reader])),
    ),
    reading(
      'search',
      some(QUERIES, queryOf).map((q) => get(`/search?${new URLSearchParams({ q })}`)),
      true,
    ),
    reading(
      'similar',
      some(QUERIES, titleOf).map((title) => get(`/similar?${new URLSearchParams({ title })}`)),
      true,
    ),
    {
      name: 'post-answer',
      connections: 1,
      spread: true,
      requests: cookies.map((cookie, at) => {
        const body = `${new URLSearchParams({ body: paragraphOf(luck, language(), 3) })}`
        const more = `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n`
        return { head: headOf('POST', host, answerable[at % answerable.length]!, cookie) + more, body, expect: 303 }
      }),
    },
  ]
}

/** One reading in each row of fifty, never by the same member. */
const isOwn = (_: unknown, at: number) => at % WITH_TRACES === Math.floor(at / WITH_TRACES) % WITH_TRACES

/** Which member reads which thread, in turn. */
const readings = <Thread>(threads: Thread[]) =>
  threads.flatMap((thread, at) =>
    Array.from({ length: READERS_EACH }, (_, more) => ({ thread, reader: (at * READERS_EACH + more) % READERS })),
  )

/** As a browser sends it, as far as the site looks at it. */
const headOf = (method: string, host: string, path: string, cookie?: string) =>
  [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Accept: text/html',
    'Accept-Encoding: gzip, deflate, br',
    'Accept-Language: nl-NL,nl;q=0.9',
    ...(method === 'POST' ? [`Origin: http://${host}`, 'Sec-Fetch-Site: same-origin'] : []),
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    '',
  ].join('\r\n')

/** The address of a list's page, found as a reader finds it: by "older", page after page. The last one of a short list. */
export async function pageOf(origin: string, list: string, page: number) {
  let path = list
  for (let at = 1; at < page; at++) {
    const html = await (await fetch(origin + path)).text()
    const older = /<a[^>]+rel="next"[^>]*>/.exec(html)?.[0]
    const next = older && /href="([^"]+)"/.exec(older)?.[1]?.replaceAll('&amp;', '&')
    if (!next) break
    path = next
  }
  return path
}

export const longLists = (origin: string) => Promise.all(LISTS.map((list) => pageOf(origin, list, 500)))
