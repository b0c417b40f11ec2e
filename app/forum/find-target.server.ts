import { eq } from 'drizzle-orm'
import { posts } from '#app/forum/schema.server.ts'
import { readTarget } from '#app/forum/target-address.ts'
import type { TargetInput } from '#app/forum/tool-forms.ts'
import { db } from '#app/platform/db/db.server.ts'
import { Declined, InvalidField } from '#app/platform/errors.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

export type Target = Pick<TargetInput, 'target' | 'candidate'>

/** The number of the thread that somebody means: what they typed wins from what they ticked. Throws `InvalidField`. */
export async function targetId({ target, candidate }: Target): Promise<number> {
  const typed = target.trim() || candidate
  if (!typed) throw new InvalidField('target', 'tools.target.missing')
  const meant = readTarget(typed, siteUrl())
  if (!meant) throw unknown()
  if ('threadId' in meant) return meant.threadId
  const [post] = await db.select({ threadId: posts.threadId }).from(posts).where(eq(posts.id, meant.postId))
  if (!post) throw unknown()
  return post.threadId
}

const unknown = () => new InvalidField('target', 'tools.target.unknown')

/** Says beside the field that there is no such thread. */
export async function orUnknown<Found>(found: Promise<Found>): Promise<Found> {
  try {
    return await found
  } catch (problem) {
    throw problem instanceof Declined && problem.kind === 'not-found' ? unknown() : problem
  }
}
