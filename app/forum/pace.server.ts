import { isStaff, type Member } from '#app/accounts/roles.ts'
import { now } from '#app/platform/clock.server.ts'
import { limitRate } from '#app/platform/rate-limit.server.ts'
import { DAY, SECOND } from '#app/platform/time.ts'

const POST = { name: 'post', points: 1, per: 5 * SECOND }
const FIRST_DAY_POST = { name: 'post', points: 1, per: 30 * SECOND }
const FIRST_DAY_QUESTIONS = { name: 'first-day-questions', points: 3, per: DAY }
const FIRST_DAY_REPLIES = { name: 'first-day-replies', points: 10, per: DAY }

/** How fast a person may post; newcomers slower. Throws `too-many`. Webcare works through a queue and is not slowed down. */
export async function keepPace(member: Member, kind: 'question' | 'reply') {
  if (isStaff(member)) return
  const who = String(member.id)
  const newcomer = now() - member.createdAt < DAY
  await limitRate(newcomer ? FIRST_DAY_POST : POST, who)
  if (newcomer) await limitRate(kind === 'question' ? FIRST_DAY_QUESTIONS : FIRST_DAY_REPLIES, who)
}
