import { HOUR } from '#app/platform/time.ts'
import { Press } from '#app/ui/form.tsx'
import { useSpeech } from '#app/ui/words.tsx'

/** Says that a new address waits to be confirmed, and offers to send its link again or to call it off. */
export function WaitingEmail({ newEmail, expiresAt }: { newEmail: string; expiresAt: number }) {
  const { t, now } = useSpeech()
  const hours = Math.max(1, Math.ceil((expiresAt - now) / HOUR))
  return (
    <section className="notice" aria-label={t('own.email.waitingTitle')}>
      <p>
        {t('own.email.waiting', { email: newEmail })} {t('own.email.hoursLeft', { count: hours })}
      </p>
      <div className="row">
        <Press action="/settings/email/resend" className="button plain small">
          {t('own.email.resend')}
        </Press>
        <Press action="/settings/email/cancel">{t('own.email.cancel')}</Press>
      </div>
    </section>
  )
}
