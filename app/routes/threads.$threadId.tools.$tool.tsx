import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ToolForm } from '#app/forum/components/tool-form.tsx'
import { toolPaths } from '#app/forum/components/tool-paths.ts'
import { SIMPLE_TOOLS } from '#app/forum/simple-tools.server.ts'
import { readThreadForTools } from '#app/forum/thread-for-tools.server.ts'
import { closeForm, reasonForm } from '#app/forum/tool-forms.ts'
import { isSimpleTool } from '#app/forum/tool-names.ts'
import { forStaff } from '#app/http/for-staff.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { notFound } from '#app/platform/errors.ts'
import type { FormResult } from '#app/ui/form-result.ts'

const toolFrom = (name: string | undefined) => {
  if (!isSimpleTool(name)) throw notFound()
  return name
}

export const loader = forStaff(
  page(async ({ actor, params, t }) => {
    const tool = toolFrom(params.tool)
    const thread = await readThreadForTools(actor, { threadId: idFrom(params.threadId) })
    return { tool, thread, title: t(`tools.${tool}.title`) }
  }),
)

export const action = forStaff((args) =>
  submit(args.params.tool === 'close' ? closeForm : reasonForm, async ({ actor, params, values }) => {
    const tool = toolFrom(params.tool)
    const { thread, actId } = await SIMPLE_TOOLS[tool](actor, { threadId: idFrom(params.threadId), ...values })
    const flash = actId
      ? { reason: `tools.flash.${tool}`, undo: toolPaths.undo(actId) }
      : { reason: 'tools.flash.already' }
    return { to: paths.thread(thread), flash }
  })(args),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function SimpleToolPage() {
  const { tool, thread } = useLoaderData<typeof loader>()
  return <ToolForm tool={tool} thread={thread} result={useActionData<FormResult>()} />
}
