import { Link } from '@remix-run/react'
import { toolPaths } from '#app/forum/components/tool-paths.ts'
import type { PostView, ThreadView } from '#app/forum/read-thread.server.ts'
import { toolsFor } from '#app/forum/tool-names.ts'
import { Press } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

/** Webcare's menu at the head of a thread: each tool has a page that says what it will do. */
export function ThreadTools({ view }: { view: Pick<ThreadView, 'thread' | 'translated' | 'may'> }) {
  const t = useT()
  const { thread, translated, may } = view
  if (!may.tools || thread.hiddenAt) return null
  return (
    <details className="menu push">
      <summary className="button plain small">{t('tools.menu')}</summary>
      <ul>
        {toolsFor(thread, translated).map((tool) => (
          <li key={tool}>
            <Link to={toolPaths.tool(thread, tool)}>{t(`tools.name.${tool}`)}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What webcare can do to one answer, as lines of its menu. */
export function AnswerTools({ answer }: { answer: PostView }) {
  const t = useT()
  return (
    <>
      <li className="apart">
        <Press action={toolPaths.official(answer, !answer.officialAt)} className="">
          {t(answer.officialAt ? 'tools.official.off' : 'tools.official.on')}
        </Press>
      </li>
      <li>
        <Link to={toolPaths.split(answer)}>{t('tools.split.name')}</Link>
      </li>
    </>
  )
}
