import { renderPost } from '#app/forum/render-post.server.ts'
import { forScripts } from '#app/http/for-scripts.server.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'

const PREVIEWS = { name: 'preview', points: 30, per: MINUTE }

/** The HTML that a text would be stored as, made by the same renderer. Nothing is kept. */
export const action = forScripts(async ({ ip, typed: { body = '' } }) => {
  limitReads(PREVIEWS, originOf(ip))
  return { html: body.trim() ? await renderPost(body, { preview: true }) : '' }
})
