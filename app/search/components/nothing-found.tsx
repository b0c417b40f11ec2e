import { Link } from '@remix-run/react'
import type { Asked } from '#app/search/choices.ts'
import { useValueName } from '#app/search/components/facet-names.ts'
import { searchAddress } from '#app/search/components/search-address.ts'
import { AskThis, ContactInstead } from '#app/search/components/search-page.tsx'
import { SearchResultRow } from '#app/search/components/search-result.tsx'
import type { Instead, Removable } from '#app/search/nothing-found.server.ts'
import { useT } from '#app/ui/words.tsx'

/** Nothing was found: what keeps results out, what comes nearest, and whom to ask. */
export function NothingFound({ asked, instead }: { asked: Asked; instead: Instead }) {
  const t = useT()
  const { closest, removable } = instead
  return (
    <>
      <div className="empty">
        <h2>{t('search.none')}</h2>
        {removable.length > 0 ? (
          <>
            <p>{t('results.none.bounded')}</p>
            <ul className="plainly">
              {removable.map((each) => (
                <li key={searchAddress(each.asked)}>
                  <Link to={searchAddress(each.asked)} rel="nofollow">
                    <WithoutIt removable={each} />
                  </Link>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{closest.length ? t('results.none.near') : t('search.noneText')}</p>
        )}
        <p className="row">
          <AskThis q={asked.q} />
          <ContactInstead />
        </p>
      </div>
      {closest.length > 0 && (
        <section aria-labelledby="closest">
          <h2 id="closest">{t('results.none.closest')}</h2>
          <ul className="threads">
            {closest.map((result) => (
              <SearchResultRow key={result.threadId} result={result} heading="h3" />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function WithoutIt({ removable: { what, count, capped } }: { removable: Removable }) {
  const t = useT()
  const nameOf = useValueName()
  const bound =
    'typed' in what ? what.typed : what.values.map((value) => nameOf(what.facet, value, null, 'long')).join(', ')
  return capped ? t('results.none.withoutMore', { bound, count }) : t('results.none.without', { bound, count })
}
