import { Link, useActionData } from '@remix-run/react'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

/** Shown at the address of a button that was refused: why, and a way on. */
export function DeclinedPage() {
  const t = useT()
  const problem = useActionData<FormResult>()?.problem
  return (
    <main id="main" className="wide one empty">
      <h1>{t('error.refused')}</h1>
      <p>{problem ? t(problem.reason, problem.values) : t('error.form')}</p>
      <p className="row">
        <Link className="button plain" to="/">
          {t('error.home')}
        </Link>
      </p>
    </main>
  )
}
