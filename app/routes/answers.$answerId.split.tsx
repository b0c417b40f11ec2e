import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listCategories } from '#app/forum/categories.server.ts'
import { SplitForm } from '#app/forum/components/split-form.tsx'
import { toolPaths } from '#app/forum/components/tool-paths.ts'
import { splitAnswer } from '#app/forum/split-answer.server.ts'
import { readAnswerToSplit } from '#app/forum/thread-for-tools.server.ts'
import { splitForm } from '#app/forum/tool-forms.ts'
import { forStaff } from '#app/http/for-staff.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'

export const loader = forStaff(
  page(async ({ actor, params, t }) => {
    const { thread, answer } = await readAnswerToSplit(actor, { answerId: idFrom(params.answerId) })
    const places = (await listCategories(actor)).map(({ id, name, seenFrom }) => ({ id, name, seenFrom }))
    return { thread, answer, places, title: t('tools.split.title') }
  }),
)

export const action = forStaff(
  submit(splitForm, async ({ actor, params, values }) => {
    const { thread, actId } = await splitAnswer(actor, { answerId: idFrom(params.answerId), ...values })
    return { to: paths.thread(thread), flash: { reason: 'tools.flash.split', undo: toolPaths.undo(actId) } }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function SplitPage() {
  const { thread, answer, places } = useLoaderData<typeof loader>()
  return <SplitForm thread={thread} answer={answer} places={places} result={useActionData<FormResult>()} />
}
