import { Link } from '@remix-run/react'
import { WORDING_MAX } from '#app/forum/limits.ts'
import type { ThreadForTools } from '#app/forum/thread-for-tools.server.ts'
import { paths } from '#app/http/paths.ts'
import type { Wording } from '#app/search/thread-wordings.server.ts'
import { Field, Press, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

type Props = { thread: ThreadForTools; wordings: Wording[]; result: FormResult | undefined }

/** In what other words people ask for this, where those come from, and the place to add one. */
export function WordingPage({ thread, wordings, result }: Props) {
  const t = useT()
  const removed = wordings.filter(({ removedAt }) => removedAt !== null)
  const counting = wordings.filter(({ removedAt }) => removedAt === null)
  return (
    <main id="main" className="wide one">
      <div className="confirm">
        <h1>{t('tools.wording.title')}</h1>
        <blockquote className="quiet" lang={thread.lang}>
          {thread.title}
        </blockquote>
        <p>{t('tools.wording.text')}</p>
        {counting.length === 0 && <p className="quiet">{t('tools.wording.none')}</p>}
        <List thread={thread} wordings={counting} way="remove" />
        <SentForm key={wordings.length} name="wording" result={result}>
          <Field name="text" label={t('tools.wording.label')} hint={t('tools.wording.hint')}>
            {(control) => <input {...control} type="text" maxLength={WORDING_MAX} />}
          </Field>
          <p className="row">
            <SendButton>{t('tools.wording.add')}</SendButton>
            <Link className="button text" to={paths.thread(thread)}>
              {t('tools.wording.back')}
            </Link>
          </p>
        </SentForm>
        {removed.length > 0 && (
          <details className="fold">
            <summary>{t('tools.wording.removed', { count: removed.length })}</summary>
            <List thread={thread} wordings={removed} way="restore" />
          </details>
        )}
      </div>
    </main>
  )
}

function List({ thread, wordings, way }: Pick<Props, 'thread' | 'wordings'> & { way: 'remove' | 'restore' }) {
  const t = useT()
  if (!wordings.length) return null
  return (
    <ul className="list below-4">
      {wordings.map(({ text, key, from, at, titleOf }) => (
        <li key={key} className="row">
          <span>
            {titleOf && from === 'duplicate' ? <Link to={paths.thread(titleOf)}>{text}</Link> : text}{' '}
            <span className="hint">
              {t(`tools.wording.from.${from}`)} · <Time at={at} />
            </span>
          </span>
          <Press
            action={`/threads/${thread.id}/tools/wording/${way}`}
            fields={{ text }}
            className="button text small push"
            label={t(`tools.wording.${way}Which`, { text })}
          >
            {t(`tools.wording.${way}`)}
          </Press>
        </li>
      ))}
    </ul>
  )
}
