import { followThread } from '#app/forum/follow-thread.server.ts'
import { switchForm } from '#app/forum/forms.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(switchForm, async ({ actor, params, values: { value: following } }) => {
  const { thread } = await followThread(actor, { threadId: idFrom(params.threadId), following })
  return { to: paths.thread(thread), flash: { reason: following ? 'mine.flash.following' : 'mine.flash.notFollowing' } }
})
