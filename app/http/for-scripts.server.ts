import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { messageOf, retryHeaders, statusOf } from '#app/http/decline.server.ts'
import { type Accepts, type Files, readFields, type Typed } from '#app/http/read-fields.server.ts'
import { type Visit, visitOf } from '#app/http/visit.server.ts'
import { Declined } from '#app/platform/errors.ts'

type Asked = Visit & { search: URLSearchParams; typed: Typed; files: Files }

/**
 * An address that only our own scripts call, for JSON. A refusal comes back as a message with its status, not as an
 * error page: it must not take the place of the page that somebody is writing on.
 */
export function forScripts<Result>(answer: (asked: Asked) => Promise<Result> | Result, accepts: Accepts = {}) {
  return async ({ request, context }: LoaderFunctionArgs | ActionFunctionArgs) => {
    try {
      const visit = await visitOf(request, context)
      const sent = request.method === 'POST' ? await readFields(request, accepts) : { typed: {}, files: {} }
      if ('unsound' in sent && sent.unsound) throw new Declined('invalid', 'error.form')
      const { typed, files } = sent
      return Response.json(await answer({ ...visit, search: new URL(request.url).searchParams, typed, files }))
    } catch (problem) {
      if (!(problem instanceof Declined)) throw problem
      return Response.json(messageOf(problem), { status: statusOf(problem), headers: retryHeaders(problem) })
    }
  }
}
