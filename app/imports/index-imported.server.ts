import { and, eq, inArray } from 'drizzle-orm'
import { posts, threads } from '#app/forum/schema.server.ts'
import type { Run } from '#app/imports/run-step.server.ts'
import { importedRows } from '#app/imports/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { refreshIndexWhere } from '#app/search/refresh-index.server.ts'
import { relateFrom } from '#app/search/relate-threads.server.ts'

/** Lets search find what was imported. */
export async function indexImported(run: Run, questions: number) {
  const progress = run.progress.step('Search index', questions)
  const imported = db
    .select({ id: posts.threadId })
    .from(importedRows)
    .innerJoin(posts, eq(posts.id, importedRows.localId))
    .where(and(eq(importedRows.sourceId, run.source.id), eq(importedRows.kind, 'post'), eq(posts.kind, 'question')))
  let before = 0
  await refreshIndexWhere(inArray(threads.id, imported), (done) => {
    progress.advance(done - before)
    progress.rows(done - before)
    before = done
  })
  const [first] = await imported.orderBy(posts.threadId).limit(1)
  if (first) await relateFrom(first.id)
  progress.end()
}
