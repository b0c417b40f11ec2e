import type { MeaningHealth as Health } from '#app/search/meaning/meaning-health.server.ts'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

const MINUTE = 60_000

/** Which host texts are sent to for search by meaning, what its model has read, and what is wrong with it. */
export function MeaningHealth({ health }: { health: Health }) {
  const t = useT()
  if (!health)
    return (
      <ul className="stack tight">
        <li>{t('meaning.off')}</li>
      </ul>
    )
  const { host, model, answers, embedded, waiting, capped, lag, problem } = health
  return (
    <>
      {problem ? (
        <div className="notice wrong">
          <p className="strong">
            {t(`meaning.problem.${problem.why}`, { host, status: String(problem.status ?? '') })}
          </p>
          <p>
            {t('meaning.lastTried')} <Time at={problem.at} />. {t('meaning.meanwhile')}
          </p>
        </div>
      ) : (
        !answers && <p className="notice wrong">{t('meaning.late', { host })}</p>
      )}
      <ul className="stack tight">
        <li>{t('meaning.sent', { host, model })}</li>
        <li>{t('meaning.embedded', { count: embedded })}</li>
        <li>
          {waiting === 0
            ? t('meaning.noneWaiting')
            : t(capped ? 'meaning.manyWaiting' : 'meaning.waiting', {
                count: waiting,
                minutes: Math.ceil(lag / MINUTE),
              })}
        </li>
      </ul>
    </>
  )
}
