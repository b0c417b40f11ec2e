import { Link } from '@remix-run/react'
import { useT } from '#app/ui/words.tsx'

/** A mailed link that no longer works, and how to get a new one. */
export function DeadLink({ kind, to }: { kind: 'verify' | 'reset'; to: string }) {
  const t = useT()
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{t(kind === 'verify' ? 'accounts.verify.title' : 'accounts.reset.choose')}</h1>
      <p>{t(`accounts.${kind}.dead`)}</p>
      {kind === 'verify' && <p className="above-2">{t('accounts.verify.deadText')}</p>}
      <p className="row above-4">
        <Link className="button plain" to={to}>
          {t(`accounts.${kind}.toNew`)}
        </Link>
        <Link to="/sign-in">{t('accounts.signUp.toSignIn')}</Link>
      </p>
    </main>
  )
}
