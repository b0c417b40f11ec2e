import { adminPaths } from '#app/forum/components/admin-paths.ts'
import type { InstanceHealth } from '#app/platform/instance-health.server.ts'
import { Press } from '#app/ui/form.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

/** How the installation does, in words; what failed can be tried again. */
export function Health({ waiting, failed, lastFailure, engine, mail }: InstanceHealth) {
  const t = useT()
  return (
    <>
      {failed > 0 && (
        <div className="notice wrong">
          <p className="strong">{t('admin.health.failed', { count: failed })}</p>
          {lastFailure && (
            <p>
              {t('admin.health.last', { job: lastFailure.job })} <Time at={lastFailure.at} />:{' '}
              <code>{lastFailure.error}</code>
            </p>
          )}
          <Press action={adminPaths.retryJobs()} className="button plain">
            {t('admin.health.retry')}
          </Press>
        </div>
      )}
      <ul className="stack tight">
        {failed === 0 && <li>{t('admin.health.noneFailed')}</li>}
        <li>{t('admin.health.waiting', { count: waiting })}</li>
        <li>{t(`admin.health.engine.${engine}`)}</li>
        <li>{t(`admin.health.mail.${mail}`)}</li>
      </ul>
    </>
  )
}
