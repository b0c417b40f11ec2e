import { emptyForm } from '#app/forum/forms.ts'
import { restorePost } from '#app/forum/hide-post.server.ts'
import { postAnchor } from '#app/forum/post-anchor.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(emptyForm, async ({ actor, params }) => {
  const { post, thread } = await restorePost(actor, { postId: idFrom(params.postId) })
  return { to: paths.thread(thread, postAnchor(post)), flash: { reason: 'forum.flash.restored' } }
})
