import { emptyForm } from '#app/forum/forms.ts'
import { hideRevision } from '#app/forum/hide-revision.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(emptyForm, async ({ actor, params }) => {
  const [postId, revisionId] = [idFrom(params.postId), idFrom(params.revisionId)]
  await hideRevision(actor, { postId, revisionId })
  return {
    to: paths.history(postId),
    flash: { reason: 'mine.flash.revisionRemoved', undo: `${paths.history(postId)}/${revisionId}/restore` },
  }
})
