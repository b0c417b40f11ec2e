import { Link } from '@remix-run/react'
import { useT } from '#app/ui/words.tsx'

const WORDS = {
  verify: { title: 'accounts.verify.title', dead: 'accounts.verify.dead', toNew: 'accounts.verify.toNew' },
  reset: { title: 'accounts.reset.choose', dead: 'accounts.reset.dead', toNew: 'accounts.reset.toNew' },
  change: { title: 'own.email.confirmTitle', dead: 'own.email.dead', toNew: 'own.email.toNew' },
} as const

/** A mailed link that no longer works, and how to get a new one. */
export function DeadLink({ kind, to }: { kind: keyof typeof WORDS; to: string }) {
  const t = useT()
  const { title, dead, toNew } = WORDS[kind]
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{t(title)}</h1>
      <p>{t(dead)}</p>
      {kind === 'verify' && <p className="above-2">{t('accounts.verify.deadText')}</p>}
      <p className="row above-4">
        <Link className="button plain" to={to}>
          {t(toNew)}
        </Link>
        <Link to="/sign-in">{t('accounts.signUp.toSignIn')}</Link>
      </p>
    </main>
  )
}
