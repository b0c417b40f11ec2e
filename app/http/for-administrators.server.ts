import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { canManage } from '#app/forum/policy.ts'
import { refusal } from '#app/http/decline.server.ts'
import { visitOf } from '#app/http/visit.server.ts'
import { notFound } from '#app/platform/errors.ts'

/**
 * Wraps a loader or an action of administration: for everybody else it does not exist, and not even a form with
 * mistakes gets another answer than a missing page. Every loader needs it: browsers may ask for one without its parent.
 */
export function forAdministrators<Args extends LoaderFunctionArgs | ActionFunctionArgs, Result>(
  handle: (args: Args) => Promise<Result>,
) {
  return async (args: Args) => {
    const { actor } = await visitOf(args.request, args.context)
    if (!canManage(actor).ok) throw refusal(notFound(), '/')
    return handle(args)
  }
}
