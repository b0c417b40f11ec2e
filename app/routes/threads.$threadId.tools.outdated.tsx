import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TargetForm } from '#app/forum/components/target-form.tsx'
import { toolPaths } from '#app/forum/components/tool-paths.ts'
import { markOutdated } from '#app/forum/mark-outdated.server.ts'
import { readThreadForTools } from '#app/forum/thread-for-tools.server.ts'
import { targetForm } from '#app/forum/tool-forms.ts'
import { forStaff } from '#app/http/for-staff.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { candidateThreads } from '#app/search/candidate-threads.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'

export const loader = forStaff(
  page(async ({ actor, params, search, t }) => {
    const thread = await readThreadForTools(actor, { threadId: idFrom(params.threadId) })
    const q = search.get('q') ?? ''
    const offered = await candidateThreads(actor, { thread, q })
    return { thread, q, offered, title: t('tools.outdated.title') }
  }),
)

export const action = forStaff(
  submit(targetForm, async ({ actor, params, values }) => {
    const threadId = idFrom(params.threadId)
    const { thread, actId } = await markOutdated(actor, { threadId, ...values })
    return {
      to: paths.thread(thread),
      flash: actId
        ? { reason: 'tools.flash.outdated', undo: toolPaths.undo(actId) }
        : { reason: 'tools.flash.already' },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function OutdatedPage() {
  const { thread, q, offered } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  return <TargetForm tool="outdated" thread={thread} q={q} {...offered} result={result} />
}
