import type { SearchHealth as Health } from '#app/search/search-health.server.ts'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

const MINUTE = 60_000

/** Which engine answers, whether it knows what the database knows, and when that was last looked at. */
export function SearchHealth({ engine, answers, waiting, lag, check }: Health) {
  const t = useT()
  return (
    <>
      {!answers && <p className="notice wrong">{t('search.health.away')}</p>}
      <ul className="stack tight above-2">
        <li>{t(`search.health.engine.${engine}`)}</li>
        {engine === 'meilisearch' && (
          <li>
            {waiting === 0
              ? t('search.health.inStep')
              : t('search.health.waiting', { count: waiting, minutes: Math.ceil(lag / MINUTE) })}
          </li>
        )}
        {check && (
          <li>
            {t('search.health.checked')} <Time at={check.at} />:{' '}
            {check.repaired === 0
              ? t('search.health.sound', { count: check.documents })
              : t('search.health.repaired', { count: check.repaired })}
          </li>
        )}
      </ul>
    </>
  )
}
