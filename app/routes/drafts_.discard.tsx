import { discardDraft } from '#app/forum/drafts.server.ts'
import { discardDraftForm } from '#app/forum/forms.ts'
import { buttonOnly } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { Declined } from '#app/platform/errors.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(discardDraftForm, async ({ actor, values: { place } }) => {
  if (!actor) throw new Declined('signed-out', 'forum.no.signedOut')
  await discardDraft(actor.id, place)
  return {
    to: place === 'ask' ? '/ask' : `/t/${place.replace('thread:', '')}#answer`,
    flash: { reason: 'forum.flash.draftDiscarded' },
  }
})
