import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { toolPaths } from '#app/forum/components/tool-paths.ts'
import { wordingForm } from '#app/forum/tool-forms.ts'
import { forStaff } from '#app/http/for-staff.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { addWording, readWordings } from '#app/search/change-wording.server.ts'
import { WordingPage } from '#app/search/components/wording-page.tsx'
import type { FormResult } from '#app/ui/form-result.ts'

export const loader = forStaff(
  page(async ({ actor, params, t }) => ({
    ...(await readWordings(actor, { threadId: idFrom(params.threadId) })),
    title: t('tools.wording.title'),
  })),
)

export const action = forStaff(
  submit(wordingForm, async ({ actor, params, values }) => {
    const { thread, actId } = await addWording(actor, { threadId: idFrom(params.threadId), ...values })
    const to = toolPaths.tool(thread, 'wording')
    const undo = actId ? { undo: toolPaths.undo(actId) } : {}
    return { to, flash: { reason: actId ? 'tools.flash.wordingAdded' : 'tools.flash.already', ...undo } }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function WordingToolPage() {
  const { thread, wordings } = useLoaderData<typeof loader>()
  return <WordingPage thread={thread} wordings={wordings} result={useActionData<FormResult>()} />
}
