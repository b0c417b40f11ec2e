import { inArray } from 'drizzle-orm'
import { threadLinks } from '#app/forum/schema.server.ts'
import type { DumpFile } from '#app/imports/dump-files.server.ts'
import { importedPosts, notYet, remember } from '#app/imports/imported-rows.server.ts'
import type { Row } from '#app/imports/read-rows.server.ts'
import type { Place } from '#app/imports/report.ts'
import { needDate, needId, needNumber } from '#app/imports/row-fields.ts'
import { type Run, runStep } from '#app/imports/run-step.server.ts'
import { db } from '#app/platform/db/db.server.ts'

const KINDS: Record<number, 'mention' | 'duplicate'> = { 1: 'mention', 3: 'duplicate' }

type LinkRow = { id: string; place: Place; from: string; to: string; kind: 'mention' | 'duplicate'; at: number }
type Link = {
  id: string
  threadId: number
  targetId: number
  kind: (typeof threadLinks.$inferSelect)['kind']
  at: number
}

/** Links threads that mention each other or ask the same. A link from or to an answer is one of its thread. */
export const importLinks = (run: Run, file: DumpFile) =>
  runStep(run, {
    label: 'Links',
    file,
    size: 100,
    pick: (row, place) => pickLink(run, row, place),
    prepare: (links) => prepareLinks(run, links),
    write: (links) => writeLinks(run, links),
  })

function pickLink(run: Run, row: Row, place: Place): LinkRow | undefined {
  const kind = KINDS[needNumber(row, 'LinkTypeId')]
  if (!kind) return void run.report.leaveOut('links of other kinds')
  const ends = { from: needId(row, 'PostId'), to: needId(row, 'RelatedPostId') }
  return { id: needId(row, 'Id'), place, ...ends, kind, at: needDate(row, 'CreationDate', run.latest) }
}

async function prepareLinks(run: Run, rows: LinkRow[]): Promise<Link[]> {
  const fresh = await notYet(run.source.id, 'link', rows)
  const posts = await importedPosts(
    run.source.id,
    fresh.flatMap(({ from, to }) => [from, to]),
  )
  const links = fresh.flatMap(({ id, place, from, to, kind, at }) => {
    const threadId = posts.get(from)?.threadId
    const targetId = posts.get(to)?.threadId
    if (threadId !== undefined && threadId === targetId) {
      run.report.leaveOut('links of a thread to itself')
      return []
    }
    if (threadId !== undefined && targetId !== undefined) return { id, threadId, targetId, kind, at }
    run.report.orphan(place, `link ${id} is about post ${threadId === undefined ? from : to}, which is not there`)
    return []
  })
  return notLinkedYet(links)
}

const keyOf = ({ threadId, targetId, kind }: Omit<Link, 'id' | 'at'>) => `${threadId} ${targetId} ${kind}`

/** The dump may say the same twice, about two answers of one thread. */
async function notLinkedYet(links: Link[]) {
  if (!links.length) return []
  const rows = await db
    .select()
    .from(threadLinks)
    .where(
      inArray(
        threadLinks.threadId,
        links.map((link) => link.threadId),
      ),
    )
  const known = new Set(rows.map(keyOf))
  return links.filter((link) => !known.has(keyOf(link)) && known.add(keyOf(link)))
}

async function writeLinks(run: Run, links: Link[]) {
  const fresh = await notLinkedYet(await notYet(run.source.id, 'link', links))
  if (!fresh.length) return 0
  await db
    .insert(threadLinks)
    .values(fresh.map(({ threadId, targetId, kind, at }) => ({ threadId, targetId, kind, at })))
  await remember(
    run.source.id,
    'link',
    fresh.map(({ id, threadId }) => ({ id, localId: threadId })),
  )
  return fresh.length
}
