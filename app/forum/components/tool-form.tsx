import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { nameShown } from '#app/accounts/deleted-member.ts'
import { REASON_MAX } from '#app/forum/limits.ts'
import type { ThreadForTools } from '#app/forum/thread-for-tools.server.ts'
import type { Tool } from '#app/forum/tool-names.ts'
import { paths } from '#app/http/paths.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

type Props = {
  tool: Tool | 'split'
  thread: ThreadForTools
  result: FormResult | undefined
  /** What comes before the form, like a search for its choices. */
  above?: ReactNode
  /** What the text is about, when that is not the question. */
  about?: ReactNode
  /** The fields above the reason. */
  children?: ReactNode
}

/** The page of one tool: what it will do, to whom, what stays; then the reason and the button. */
export function ToolForm({ tool, thread, result, above, about, children }: Props) {
  const t = useT()
  const optional = tool !== 'close'
  return (
    <main id="main" className="wide one">
      <div className="confirm">
        <h1>{t(`tools.${tool}.title`)}</h1>
        {about ?? (
          <blockquote className="quiet" lang={thread.lang}>
            {thread.title}
          </blockquote>
        )}
        <p>{t(`tools.${tool}.text`, { name: nameShown(thread.asker, t), count: thread.answerCount })}</p>
        {above}
        <SentForm name="tool" result={result}>
          {children}
          <Field
            name="reason"
            label={t('tools.reason.label')}
            hint={t(optional ? 'tools.reason.hint' : 'tools.reason.hintAsker')}
            optional={optional}
          >
            {(control) => <textarea {...control} rows={3} maxLength={REASON_MAX * 2} />}
          </Field>
          <p className="row">
            <SendButton>{t(`tools.${tool}.yes`)}</SendButton>
            <Link className="button text" to={paths.thread(thread)}>
              {t('tools.no.cancel')}
            </Link>
          </p>
        </SentForm>
      </div>
    </main>
  )
}
