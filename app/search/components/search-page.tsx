import { Link } from '@remix-run/react'
import { SearchBox } from '#app/frame/header.tsx'
import { useSite } from '#app/frame/site.ts'
import { paths } from '#app/http/paths.ts'
import { type Asked, SORTS } from '#app/search/choices.ts'
import { ChosenAndNear, Narrowing } from '#app/search/components/narrowing.tsx'
import { NothingFound } from '#app/search/components/nothing-found.tsx'
import { OperatorHelp } from '#app/search/components/operator-help.tsx'
import { searchAddress } from '#app/search/components/search-address.ts'
import { SearchResultRow } from '#app/search/components/search-result.tsx'
import { SearchStart } from '#app/search/components/search-start.tsx'
import type { ResultsPage } from '#app/search/results-page.server.ts'
import type { Start } from '#app/search/search-start.server.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

type Props = {
  asked: Asked
  /** Not at the beginning of the list. */
  further: boolean
  found: ResultsPage | null
  start: Start | null
}

/** What was found, with what it can be narrowed to; and a way on when it was not. */
export function SearchPage({ asked, further, found, start }: Props) {
  const t = useT()
  return (
    <main id="main" className="wide two">
      <div>
        <h1 className="below-2">{asked.q ? t('search.titleFor', { q: asked.q }) : t('search.title')}</h1>
        {start && (
          <>
            <p className="quiet below-4">{t('search.start')}</p>
            <SearchBox id="q-search" label={t('search.labelHere')} />
            <OperatorHelp />
            <SearchStart start={start} />
          </>
        )}
        {found && <Found asked={asked} further={further} found={found} />}
      </div>
    </main>
  )
}

function Found({ asked, further, found }: { asked: Asked; further: boolean; found: ResultsPage }) {
  const t = useT()
  return (
    <>
      <Told asked={asked} found={found} />
      {found.taken.length > 0 && (
        <p className="quiet">{t('search.taken', { count: found.taken.length, words: found.taken.join(', ') })}</p>
      )}
      {found.fellBack && <p className="quiet">{t('search.fellBack')}</p>}
      <ChosenAndNear asked={asked} facets={found.facets} />
      <div className="folds">
        {found.facets.length > 0 && <Narrowing asked={asked} facets={found.facets} ranked={found.ranked} />}
        <OperatorHelp />
      </div>
      {found.instead ? (
        <NothingFound asked={asked} instead={found.instead} />
      ) : (
        <>
          {found.total > 1 && <SortTabs asked={asked} />}
          <ul className="threads">
            {found.results.map((result) => (
              <SearchResultRow key={result.threadId} result={result} />
            ))}
          </ul>
          <Pager
            next={found.nextCursor && searchAddress(asked, found.nextCursor)}
            first={further ? searchAddress(asked) : null}
            nextWord={t('search.more')}
            firstWord={t('search.fromStart')}
          />
          <p className="row above-5">
            <span>{t('search.notThere')}</span>
            <AskThis q={asked.q} />
          </p>
        </>
      )}
    </>
  )
}

/** How many there are, and what may have been meant. */
function Told({ asked, found: { total, capped, ranked, meant } }: { asked: Asked; found: ResultsPage }) {
  const t = useT()
  const count = { count: total }
  return (
    <p className="quiet" role="status">
      {!capped ? t('results.found', count) : ranked ? t('results.foundBest', count) : t('results.foundMore', count)}{' '}
      {meant &&
        (meant.shown ? (
          <>
            {t('results.meant.shown', { q: meant.q })}{' '}
            <Link to={searchAddress({ ...asked, exact: true })}>{t('results.meant.exact', { q: asked.q })}</Link>
          </>
        ) : (
          <>
            {t('results.meant.did')} <Link to={searchAddress({ ...asked, q: meant.q })}>{meant.q}</Link>?
          </>
        ))}
    </p>
  )
}

function SortTabs({ asked }: { asked: Asked }) {
  const t = useT()
  return (
    <nav className="tabs" aria-label={t('results.sort.label')}>
      {SORTS.map((sort) => (
        <Link
          key={sort}
          to={searchAddress({ ...asked, sort })}
          aria-current={sort === asked.sort ? 'true' : undefined}
          rel="nofollow"
          preventScrollReset
        >
          {t(`results.sort.${sort}`)}
        </Link>
      ))}
    </nav>
  )
}

/** On to the form, with what was searched filled in. */
export function AskThis({ q }: { q: string }) {
  const t = useT()
  return (
    <Link className="button plain" to={paths.ask({ title: q })}>
      {t('search.askThis')}
    </Link>
  )
}

/** The brand's own contact page, for who cannot wait for others; nothing where there is none. */
export function ContactInstead() {
  const t = useT()
  const site = useSite()
  if (!site?.contact) return null
  return (
    <a className="button text" href={site.contact}>
      {t('common.contact', { brand: site.brand })}
    </a>
  )
}
