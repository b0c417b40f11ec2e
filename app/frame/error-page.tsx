import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react'
import { SearchBox } from '#app/frame/header.tsx'
import type { Message } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

/** What went wrong, calmly, and a way on. Missing and hidden things look alike. */
export function ErrorPage() {
  const t = useT()
  const problem = useRouteError()
  const status = isRouteErrorResponse(problem) ? problem.status : 500
  const missing = status === 404
  const message = isRouteErrorResponse(problem) && status !== 404 && status < 500 ? messageFrom(problem.data) : null
  const written = missing && isRouteErrorResponse(problem) ? writtenIn(problem.data) : ''
  return (
    <main id="main" className="wide one empty">
      <h1>{missing ? t('error.notFound') : status >= 500 ? t('error.broken.title') : t('error.refused')}</h1>
      <p>{missing ? t('error.notFoundText') : message ? t(message.reason, message.values) : t('error.broken.text')}</p>
      {written && (
        <div className="field below-4">
          <label htmlFor="written">{t('error.written')}</label>
          <span className="hint" id="written-hint">
            {t('error.writtenHint')}
          </span>
          <textarea id="written" aria-describedby="written-hint" readOnly rows={8} defaultValue={written} />
        </div>
      )}
      {missing && <SearchBox id="q-missing" label={t('search.labelAgain')} />}
      <p className="row">
        <Link className="button plain" to="/">
          {t('error.home')}
        </Link>
      </p>
    </main>
  )
}

function writtenIn(data: unknown) {
  const written = (data as { written?: unknown } | null)?.written
  return typeof written === 'string' ? written : ''
}

function messageFrom(data: unknown): Message | null {
  const reason = (data as Message | null)?.reason
  return typeof reason === 'string' ? (data as Message) : null
}
