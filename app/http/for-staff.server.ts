import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { canUseTools } from '#app/forum/policy.ts'
import { refusal } from '#app/http/decline.server.ts'
import { visitOf } from '#app/http/visit.server.ts'
import { notFound } from '#app/platform/errors.ts'

/** Wraps a loader or an action of webcare's tools: for everybody else it does not exist, whatever they send. */
export function forStaff<Args extends LoaderFunctionArgs | ActionFunctionArgs, Result>(
  handle: (args: Args) => Promise<Result>,
) {
  return async (args: Args) => {
    const { actor } = await visitOf(args.request, args.context)
    if (!canUseTools(actor).ok) throw refusal(notFound(), '/')
    return handle(args)
  }
}
