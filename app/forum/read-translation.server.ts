import { and, eq, sql } from 'drizzle-orm'
import { type Actor, standingOf } from '#app/accounts/roles.ts'
import { threadLinks, threads } from '#app/forum/schema.server.ts'
import { listedByNumber } from '#app/forum/visibility.server.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'

export type Translation = Pick<typeof threads.$inferSelect, 'id' | 'slug' | 'title' | 'lang'>

/** The same question in the other language, if there is one that this reader finds in lists. */
export async function readTranslation(actor: Actor, threadId: number): Promise<Translation | null> {
  const [translation] = await translationFor(actor)({ threadId })
  return translation ?? null
}

/** By standing, which says what categories somebody may see. */
const translationFor = (actor: Actor) =>
  prepared(`translation_${standingOf(actor)}`, () =>
    db
      .select({ id: threads.id, slug: threads.slug, title: threads.title, lang: threads.lang })
      .from(threadLinks)
      .innerJoin(threads, eq(threads.id, threadLinks.targetId))
      .where(
        and(
          eq(threadLinks.threadId, sql.placeholder('threadId')),
          eq(threadLinks.kind, 'translation'),
          listedByNumber(actor),
        ),
      )
      .limit(1),
  )
