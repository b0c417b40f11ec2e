import { and, eq, like, not } from 'drizzle-orm'
import { db, transact } from '#app/platform/db/db.server.ts'
import { idRanges } from '#app/platform/db/id-ranges.server.ts'
import { events } from '#app/platform/schema.server.ts'

/** Gives one actor's facts to another, but those that begin like this: the one change that facts know. In parts. */
export async function setFactsApart({ from, to, except }: { from: number; to: number; except: string }) {
  for await (const range of idRanges(events, events.id)) {
    const theirs = and(range, eq(events.actorId, from), not(like(events.name, `${except}%`)))
    const [one] = await db.select({ id: events.id }).from(events).where(theirs).limit(1)
    if (one)
      await transact(async () => {
        await db.update(events).set({ actorId: to }).where(theirs)
      })
  }
}
