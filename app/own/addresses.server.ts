import { postAnchor } from '#app/forum/post-anchor.ts'
import type { PostKind } from '#app/forum/schema.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

/** Where a thread is, in full: a file is read away from the site. */
export const threadAddress = (threadId: number) => `${siteUrl()}/t/${threadId}`

/** Where a post is. */
export function postAddress(post: { id: number; kind: PostKind; threadId: number }) {
  const anchor = postAnchor(post)
  return threadAddress(post.threadId) + (anchor && `#${anchor}`)
}
