import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { messageOf, retryHeaders, statusOf } from '#app/http/decline.server.ts'
import { readFields, type Typed } from '#app/http/read-fields.server.ts'
import { type Visit, visitOf } from '#app/http/visit.server.ts'
import { Declined } from '#app/platform/errors.ts'

type Asked = Visit & { search: URLSearchParams; typed: Typed }

/**
 * An address that only our own scripts call, for JSON. A refusal comes back as a message with its status, not as an
 * error page: it must not take the place of the page that somebody is writing on.
 */
export function forScripts<Result>(answer: (asked: Asked) => Promise<Result> | Result) {
  return async ({ request, context }: LoaderFunctionArgs | ActionFunctionArgs) => {
    try {
      const visit = await visitOf(request, context)
      const typed = request.method === 'POST' ? (await readFields(request)).typed : {}
      return Response.json(await answer({ ...visit, search: new URL(request.url).searchParams, typed }))
    } catch (problem) {
      if (!(problem instanceof Declined)) throw problem
      return Response.json(messageOf(problem), { status: statusOf(problem), headers: retryHeaders(problem) })
    }
  }
}
