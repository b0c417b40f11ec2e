import { redirect } from '@remix-run/node'
import { postAnchor } from '#app/forum/post-anchor.ts'
import { type PostPlace, placeOfPost } from '#app/forum/post-place.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

/** An address of one post that stays the same wherever the post stands: it leads on to there. */
export const loader = page(async ({ actor, params }) => {
  throw redirect(addressOf(await placeOfPost(actor, idFrom(params.postId))), 302)
})

function addressOf({ post, thread, after, amongAll }: PostPlace) {
  const path = amongAll ? paths.comments(post.parentId ?? post.id) : paths.thread(thread)
  const anchor = postAnchor(post)
  return `${path}${after ? `?after=${after}` : ''}${anchor && `#${anchor}`}`
}
