import { setImmediate as letOthers } from 'node:timers/promises'
import { eq, inArray } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { memberApart } from '#app/accounts/erase-member.server.ts'
import { acceptedAnswers, postRevisions, posts, threadActs, threads } from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'

const AT_ONCE = 200

/** Where the forum says who: what is posted, and what was done to it. Each has an index. */
const WHO: { table: SQLiteTable & { id: AnySQLiteColumn }; columns: string[] }[] = [
  { table: posts, columns: ['authorId', 'editedById', 'hiddenById', 'officialById'] },
  { table: threads, columns: ['authorId', 'hiddenById'] },
  { table: postRevisions, columns: ['replacedById', 'hiddenById'] },
  { table: threadActs, columns: ['byId', 'undoneById'] },
]

/**
 * Gives everything that somebody posted or did to the one nameless author of all who wanted this: nothing tells any
 * more that two of their posts are by the same person. In parts; running twice changes nothing.
 */
export const setApart = defineJob<{ memberId: number }>('forum.set-apart', async ({ memberId }) => {
  const apart = await transact(memberApart)
  for (const { table, columns } of WHO)
    for (const column of columns)
      while (
        await transact(async () => {
          const who = (table as unknown as Record<string, AnySQLiteColumn>)[column]!
          const rows = await db.select({ id: table.id }).from(table).where(eq(who, memberId)).limit(AT_ONCE)
          const ids = rows.map((row) => row.id as number)
          if (!ids.length) return false
          await db
            .update(table)
            .set({ [column]: apart })
            .where(inArray(table.id, ids))
          return true
        })
      )
        await letOthers()
  await transact(async () => {
    await db.update(acceptedAnswers).set({ acceptedById: apart }).where(eq(acceptedAnswers.acceptedById, memberId))
  })
})
