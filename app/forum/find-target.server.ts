import { eq } from 'drizzle-orm'
import { posts } from '#app/forum/schema.server.ts'
import { readTarget } from '#app/forum/target-address.ts'
import type { TargetInput } from '#app/forum/tool-forms.ts'
import { db } from '#app/platform/db/db.server.ts'
import { Declined, InvalidField } from '#app/platform/errors.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

export type Target = Pick<TargetInput, 'target'>

/** The number of the thread that somebody chose or typed: its number, or an address of it. Throws `InvalidField`. */
export async function targetId({ target }: Target): Promise<number> {
  if (!target.trim()) throw new InvalidField('target', 'tools.target.missing')
  const named = await threadNamed(target)
  if (!named) throw unknown()
  return named
}

/** The number of the thread that a text names; null when it names none. Nobody has looked who may see it. */
export async function threadNamed(text: string): Promise<number | null> {
  const meant = readTarget(text, siteUrl())
  if (!meant) return null
  if ('threadId' in meant) return meant.threadId
  const [post] = await db.select({ threadId: posts.threadId }).from(posts).where(eq(posts.id, meant.postId))
  return post?.threadId ?? null
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
