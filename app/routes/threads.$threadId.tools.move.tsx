import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listCategories } from '#app/forum/categories.server.ts'
import { CategoryChoice } from '#app/forum/components/category-choice.tsx'
import { ToolForm } from '#app/forum/components/tool-form.tsx'
import { toolPaths } from '#app/forum/components/tool-paths.ts'
import { moveThread } from '#app/forum/move-thread.server.ts'
import { readThreadForTools } from '#app/forum/thread-for-tools.server.ts'
import { moveThreadForm } from '#app/forum/tool-forms.ts'
import { forStaff } from '#app/http/for-staff.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'

export const loader = forStaff(
  page(async ({ actor, params, t }) => {
    const thread = await readThreadForTools(actor, { threadId: idFrom(params.threadId) })
    const places = (await listCategories(actor)).filter(({ id }) => id !== thread.categoryId)
    return {
      thread,
      places: places.map(({ id, name, seenFrom }) => ({ id, name, seenFrom })),
      title: t('tools.move.title'),
    }
  }),
)

export const action = forStaff(
  submit(moveThreadForm, async ({ actor, params, values }) => {
    const { thread, to, actId } = await moveThread(actor, { threadId: idFrom(params.threadId), ...values })
    const flash = { reason: 'tools.flash.move', values: { name: to.name }, undo: toolPaths.undo(actId) }
    return { to: paths.thread(thread), flash }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function MovePage() {
  const { thread, places } = useLoaderData<typeof loader>()
  return (
    <ToolForm tool="move" thread={thread} result={useActionData<FormResult>()}>
      <CategoryChoice places={places} />
    </ToolForm>
  )
}
