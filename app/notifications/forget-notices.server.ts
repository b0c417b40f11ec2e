import { eq } from 'drizzle-orm'
import { noticesSent } from '#app/notifications/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** Forgets what somebody was told of, in the open transaction: they are not told again. */
export async function forgetNotices(memberId: number) {
  await db.delete(noticesSent).where(eq(noticesSent.memberId, memberId))
}
