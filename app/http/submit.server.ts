import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import type { output, ZodType } from 'zod'
import { cameFrom, messageOf, refusal, retryHeaders, statusOf } from '#app/http/decline.server.ts'
import { type Flash, flashCookie } from '#app/http/flash.server.ts'
import { limitWrites } from '#app/http/limit-writes.server.ts'
import type { PageVisit } from '#app/http/page.server.ts'
import { type Accepts, type Files, readFields, type Typed } from '#app/http/read-fields.server.ts'
import { visitOf } from '#app/http/visit.server.ts'
import { Declined, InvalidField } from '#app/platform/errors.ts'
import type { FormResult, Message } from '#app/ui/form-result.ts'

/** Where to go when all went well, with a word about it, and cookies to set. */
export type Done = { to: string; flash?: Flash; cookies?: string[] }

/** A signed-out visitor's form: called instead of the sign-in page, so that what they wrote can be kept. */
type Park<Values> = (visit: PageVisit & { values: Values; typed: Typed }) => Promise<Done>

type Options<Values> = Accepts & { whenSignedOut?: Park<Values> }

/**
 * An action: parses the form strictly (unknown and repeated fields are refused), runs the use case, and goes on.
 * Files come only in the fields that `files` names; `visit.files` has them, absent when nothing was chosen.
 * A form that is not accepted comes back as `FormResult` with everything that was typed, except passwords.
 */
export function submit<Form extends ZodType>(
  form: Form,
  act: (visit: PageVisit & { values: output<Form>; typed: Typed; files: Files }) => Promise<Done>,
  { whenSignedOut, ...accepts }: Options<output<Form>> = {},
) {
  return async ({ request, context, params }: ActionFunctionArgs) => {
    const url = new URL(request.url)
    const visit = { ...(await visitOf(request, context)), params, url, search: url.searchParams, request }
    const { typed, files, unsound } = await readFields(request, accepts)
    if (unsound) return failed({ errors: {}, problem: { reason: 'error.form' }, typed: withoutSecrets(typed) }, 400)
    const parsed = form.safeParse(typed)
    if (!parsed.success) return failed(problemsOf(parsed.error.issues, typed), 422)
    const step = { ...visit, values: parsed.data, typed, files }
    try {
      limitWrites(visit)
      return go(await (whenSignedOut && !visit.actor ? whenSignedOut(step) : act(step)), visit.secure)
    } catch (problem) {
      if (!(problem instanceof Declined)) throw problem
      if (problem.kind === 'signed-out') throw refusal(problem, cameFrom(request))
      // What it was written for is gone: the text is not.
      if (problem.kind === 'not-found') throw refusal(problem, url.pathname, typed.body)
      const result = { errors: {}, problem: null, typed: withoutSecrets(typed) }
      return problem instanceof InvalidField && (problem.field in typed || accepts.files?.includes(problem.field))
        ? failed({ ...result, errors: { [problem.field]: messageOf(problem) } }, 422)
        : failed({ ...result, problem: messageOf(problem) }, statusOf(problem), retryHeaders(problem))
    }
  }
}

const failed = (result: FormResult, status: number, headers?: HeadersInit) => data(result, { status, headers })

function go({ to, flash, cookies = [] }: Done, secure: boolean) {
  const headers = new Headers()
  for (const line of cookies) headers.append('Set-Cookie', line)
  if (flash) headers.append('Set-Cookie', flashCookie(flash, secure))
  return redirect(to, { status: 303, headers })
}

const SECRET_FIELD = /password/i
const withoutSecrets = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !SECRET_FIELD.test(name)))

type Issue = { path: PropertyKey[]; message: string; code?: string }

function problemsOf(issues: readonly Issue[], typed: Typed): FormResult {
  const errors: Record<string, Message> = {}
  let problem: Message | null = null
  for (const issue of issues) {
    const field = String(issue.path[0] ?? '')
    // A path of ours contains dots; anything else is zod's own wording, for forms that no person filled in.
    const reason = /^[a-z]+(\.[A-Za-z]+)+$/.test(issue.message) ? issue.message : 'error.form'
    if (field) errors[field] ??= { reason }
    else problem = { reason: 'error.form' }
  }
  return { errors, problem, typed: withoutSecrets(typed) }
}
