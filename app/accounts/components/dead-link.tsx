import { Link } from '@remix-run/react'
import { useT } from '#app/ui/words.tsx'

const TITLES = {
  verify: 'accounts.verify.title',
  reset: 'accounts.reset.choose',
  change: 'own.email.confirmTitle',
} as const
const WORDS = { verify: 'accounts.verify', reset: 'accounts.reset', change: 'own.email' } as const

/** A mailed link that no longer works, and how to get a new one. */
export function DeadLink({ kind, to }: { kind: keyof typeof TITLES; to: string }) {
  const t = useT()
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{t(TITLES[kind])}</h1>
      <p>{t(`${WORDS[kind]}.dead`)}</p>
      {kind === 'verify' && <p className="above-2">{t('accounts.verify.deadText')}</p>}
      <p className="row above-4">
        <Link className="button plain" to={to}>
          {t(`${WORDS[kind]}.toNew`)}
        </Link>
        <Link to="/sign-in">{t('accounts.signUp.toSignIn')}</Link>
      </p>
    </main>
  )
}
