import type { MailKind } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { int, primaryKey, table, text, time } from '#app/platform/db/columns.server.ts'

/** Who has been told of what: a row is written together with the mail, so nobody is told twice. */
export const noticesSent = table(
  'notices_sent',
  {
    memberId: int()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    kind: text<MailKind>().notNull(),
    /** The post it is about; of `question-handled` the act. */
    postId: int().notNull(),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.kind, t.postId] })],
)
