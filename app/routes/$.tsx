import { page } from '#app/http/page.server.ts'
import { notFound } from '#app/platform/errors.ts'

/** Every address that is no page of ours: answered like a page that was taken away. */
export const loader = page(() => {
  throw notFound()
})

export default function Nowhere() {
  return null
}
