import { sql } from 'drizzle-orm'
import { threads } from '#app/forum/schema.server.ts'
import { index, int, table, time } from '#app/platform/db/columns.server.ts'

/** When search engines were told of a thread, and when they are to be told again; `null` when there is nothing to tell. */
export const toldThreads = table(
  'told_threads',
  {
    threadId: int()
      .primaryKey()
      .references(() => threads.id, { onDelete: 'cascade' }),
    toldAt: time(),
    dueAt: time(),
  },
  (t) => [index('told_threads_due').on(t.dueAt).where(sql`due_at is not null`)],
)
