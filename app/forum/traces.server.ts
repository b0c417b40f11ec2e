import { eq, sql } from 'drizzle-orm'
import { threads } from '#app/forum/schema.server.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'

const memberId = sql.placeholder('memberId')

/**
 * All tables in which something of one member changes what a thread's page shows them. Written out, as in
 * `http/node/page-version`: columns stand without their table in a query of one table.
 */
const traces = prepared('traces_in_thread', () =>
  db
    .select({
      left: sql<number>`case when ${threads.authorId} = ${memberId}
        or exists (select 1 from follows f where f.thread_id = threads.id and f.member_id = ${memberId})
        or exists (select 1 from me_toos m where m.thread_id = threads.id and m.member_id = ${memberId})
        or exists (select 1 from drafts d where d.member_id = ${memberId} and d.place = 'thread:' || threads.id)
        or exists (select 1 from posts p where p.thread_id = threads.id and (p.author_id = ${memberId}
          or exists (select 1 from votes v where v.post_id = p.id and v.member_id = ${memberId})
          or exists (select 1 from bookmarks b where b.member_id = ${memberId} and b.post_id = p.id)))
        then 1 else 0 end`,
    })
    .from(threads)
    .where(eq(threads.id, sql.placeholder('threadId'))),
)

/**
 * Whether somebody left anything in a thread that its page shows them and others not: a post, removed or not, a vote, a
 * bookmark, a draft, that they follow it or have it too. Who left nothing sees what all others of their standing see.
 */
export async function hasTraces(member: { id: number }, threadId: number) {
  const [thread] = await traces({ memberId: member.id, threadId })
  return Number(thread?.left ?? 0) === 1
}
