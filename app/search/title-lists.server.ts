// Which documents have a common word in their title, kept in memory: such a list is as long as the community, and the
// same few words are asked for again and again.
import { now } from '#app/platform/clock.server.ts'
import { afterCommit, query } from '#app/platform/db/db.server.ts'
import { MINUTE, SECOND } from '#app/platform/time.ts'
import { NumberSet } from '#app/search/number-set.ts'

const TITLES = 'search_titles_fts'

/** Of a list only the newest are kept. */
const MOST = 50_000
/** All lists together, in bytes. */
const MOST_BYTES = 4_000_000
/** What this process writes is in its lists at once. What others write: new threads so soon, other titles that late. */
const NEWER_AFTER = SECOND
const WHOLE_AFTER = 5 * MINUTE

/** A word or mark of each group. */
export type Wanted = string[][]

type List = { wanted: Wanted; ids: NumberSet; bytes: number; upTo: number; lookedAt: number; readAt: number }

const lists = new Map<string, List>()
let bytes = 0
/** Counts what this process wrote, so that a list that was read meanwhile is known to lack it. */
let changes = 0

/** The documents whose title, its marks among the words, has one of each group. */
export async function titleList(wanted: Wanted): Promise<NumberSet> {
  const key = matching(wanted)
  let list = lists.get(key)
  if (!list || now() - list.readAt >= WHOLE_AFTER)
    for (let seen = -1; seen !== changes; ) {
      seen = changes
      list = await readWhole(wanted)
    }
  else if (now() - list.lookedAt >= NEWER_AFTER) await readNewer(list)
  keep(key, list!)
  return list!.ids
}

/** Has the lists follow what the open transaction writes, once it is through. */
export function titlesChanged(changed: { id: number; tokens: string[] }[]) {
  afterCommit(() => {
    changes++
    for (const { id, tokens } of changed) {
      const there = new Set(tokens)
      for (const { wanted, ids } of lists.values())
        if (wanted.every((any) => any.some((token) => there.has(token)))) ids.add(id)
        else ids.delete(id)
    }
  })
}

/** Forgets all lists once the open transaction is through. */
export function titlesGone() {
  afterCommit(() => {
    changes++
    lists.clear()
    bytes = 0
  })
}

async function readWhole(wanted: Wanted): Promise<List> {
  const upTo = await highest()
  const found = await idsOf(wanted, 0)
  const ids = NumberSet.of(found, found.length < MOST ? 0 : found.at(-1)!)
  return { wanted, ids, bytes: ids.bytes, upTo, lookedAt: now(), readAt: now() }
}

async function readNewer(list: List) {
  const upTo = await highest()
  if (upTo > list.upTo) for (const id of await idsOf(list.wanted, list.upTo)) list.ids.add(id)
  list.upTo = upTo
  list.lookedAt = now()
}

async function highest() {
  const [row] = await query<{ id: number | null }>(`select max(id) as id from ${TITLES}_docsize`)
  return row?.id ?? 0
}

/** Newest first. */
async function idsOf(wanted: Wanted, after: number) {
  const [found] = await query<{ ids: string }>(
    `select json_group_array(id) as ids from
       (select rowid as id from ${TITLES} where ${TITLES} match ? and rowid > ? order by rowid desc limit ${MOST})`,
    [matching(wanted), after],
  )
  return JSON.parse(found!.ids) as number[]
}

/** A Map remembers the order in which keys came: the first is the one that nobody has asked for longest. */
function keep(key: string, list: List) {
  forget(key)
  lists.set(key, list)
  bytes += list.bytes
  for (const oldest of lists.keys()) {
    if (bytes <= MOST_BYTES) return
    forget(oldest)
  }
}

function forget(key: string) {
  bytes -= lists.get(key)?.bytes ?? 0
  lists.delete(key)
}

/** The same as FTS5 asks for it. Each word quoted: `foo AND`, `NEAR(` and `c++` are words here, never operators. */
export const matching = (wanted: Wanted) => wanted.map((any) => `(${any.map(quoted).join(' OR ')})`).join(' AND ')

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`
