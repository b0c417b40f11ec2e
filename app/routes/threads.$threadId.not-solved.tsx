import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { notSolvedForm } from '#app/forum/forms.ts'
import { REASON_MAX } from '#app/forum/limits.ts'
import { readSolved, reopenSolved } from '#app/forum/reopen-solved.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, params, t }) => {
  const thread = await readSolved(actor, { threadId: idFrom(params.threadId) })
  return { thread, title: t('mine.notSolved.title') }
})

export const action = submit(notSolvedForm, async ({ actor, params, values }) => {
  const threadId = idFrom(params.threadId)
  const { thread } = await reopenSolved(actor, { threadId, ...values })
  return {
    to: paths.thread(thread),
    flash: { reason: 'mine.flash.notSolved', undo: `/threads/${threadId}/solved-again` },
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function NotSolved() {
  const t = useT()
  const { thread } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide one">
      <div className="confirm">
        <h1>{t('mine.notSolved.title')}</h1>
        <blockquote className="quiet" lang={thread.lang}>
          {thread.title}
        </blockquote>
        <p>{t('mine.notSolved.text')}</p>
        <SentForm name="not-solved" result={useActionData<FormResult>()}>
          <Field name="reason" label={t('mine.notSolved.reason')} hint={t('mine.notSolved.hint')}>
            {(control) => <textarea {...control} rows={3} maxLength={REASON_MAX * 2} />}
          </Field>
          <p className="row">
            <SendButton>{t('mine.notSolved.yes')}</SendButton>
            <Link className="button text" to={paths.thread(thread)}>
              {t('mine.notSolved.no')}
            </Link>
          </p>
        </SentForm>
      </div>
    </main>
  )
}
