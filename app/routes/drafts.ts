import type { ActionFunctionArgs } from '@remix-run/node'
import { saveDraft } from '#app/forum/drafts.server.ts'
import { draftForm } from '#app/forum/forms.ts'
import { readFields } from '#app/http/read-fields.server.ts'
import { visitOf } from '#app/http/visit.server.ts'
import { now } from '#app/platform/clock.server.ts'

/** Keeps what somebody is writing; answers when. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await visitOf(request, context)
  const parsed = draftForm.safeParse((await readFields(request)).typed)
  if (!actor || !parsed.success) return Response.json(null, { status: actor ? 422 : 401 })
  await saveDraft(actor.id, parsed.data.place, parsed.data.fields)
  return Response.json({ keptAt: now() })
}
