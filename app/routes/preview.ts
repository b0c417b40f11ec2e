import type { ActionFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { renderPost } from '#app/forum/render-post.server.ts'
import { messageOf } from '#app/http/decline.server.ts'
import { readFields } from '#app/http/read-fields.server.ts'
import { visitOf } from '#app/http/visit.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'

const PREVIEWS = { name: 'preview', points: 30, per: MINUTE }

/** The HTML that a text would be stored as, made by the same renderer. Nothing is kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { ip } = await visitOf(request, context)
  try {
    limitReads(PREVIEWS, originOf(ip))
    const { body = '' } = (await readFields(request)).typed
    return Response.json({ html: body.trim() ? await renderPost(body) : '' })
  } catch (problem) {
    if (!(problem instanceof Declined)) throw problem
    return Response.json(messageOf(problem), { status: problem.kind === 'too-many' ? 429 : 422 })
  }
}

export const loader = () => data(null, { status: 404 })
