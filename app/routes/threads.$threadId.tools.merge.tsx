import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TargetForm } from '#app/forum/components/target-form.tsx'
import { toolPaths } from '#app/forum/components/tool-paths.ts'
import { mergeThreads } from '#app/forum/merge-threads.server.ts'
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
    return { thread, q, offered, title: t('tools.merge.title') }
  }),
)

export const action = forStaff(
  submit(targetForm, async ({ actor, params, values }) => {
    const threadId = idFrom(params.threadId)
    const { source, target, actId } = await mergeThreads(actor, { threadId, ...values })
    return {
      to: paths.thread(target),
      flash: { reason: 'tools.flash.merge', values: { title: source.title }, undo: toolPaths.undo(actId) },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function MergePage() {
  const { thread, q, offered } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  return <TargetForm tool="merge" thread={thread} q={q} {...offered} result={result} />
}
