import { voteForm } from '#app/forum/forms.ts'
import { postAnchor } from '#app/forum/post-anchor.ts'
import { vote } from '#app/forum/vote.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(voteForm, async ({ actor, params, values }) => {
  const { thread, post } = await vote(actor, { postId: idFrom(params.postId), ...values })
  return { to: paths.thread(thread, postAnchor(post)) }
})
