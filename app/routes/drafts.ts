import { saveDraft } from '#app/forum/drafts.server.ts'
import { draftForm } from '#app/forum/forms.ts'
import { forScripts } from '#app/http/for-scripts.server.ts'
import { limitWrites } from '#app/http/limit-writes.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { Declined } from '#app/platform/errors.ts'

/** Keeps what somebody is writing; answers when. */
export const action = forScripts(async ({ actor, ip, typed }) => {
  if (!actor) throw new Declined('signed-out', 'forum.no.signedOut')
  const parsed = draftForm.safeParse(typed)
  if (!parsed.success) throw new Declined('invalid', 'error.form')
  limitWrites({ actor, ip })
  await saveDraft(actor.id, parsed.data.place, parsed.data.fields)
  return { keptAt: now() }
})
