import { Form, Link, useLocation } from '@remix-run/react'
import type { Category } from '#app/forum/categories.server.ts'
import { SearchBox } from '#app/frame/header.tsx'
import { paths } from '#app/http/paths.ts'
import { withSearch } from '#app/http/request-search.ts'
import type { Asked } from '#app/search/choices.ts'
import { SearchResultRow } from '#app/search/components/search-result.tsx'
import type { SearchPage as Found } from '#app/search/search-threads.server.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

type Props = {
  asked: Asked
  found: Found | null
  categories: Category[]
}

/** What was found, solved threads first, with filters; and a way on when it was not. */
export function SearchPage({ asked, found, categories }: Props) {
  const { q } = asked
  const t = useT()
  const location = useLocation()
  return (
    <main id="main" className="wide two">
      <div>
        <h1 className="below-2">{q ? t('search.titleFor', { q }) : t('search.title')}</h1>
        {found === null ? (
          <>
            <p className="quiet below-4">{t('search.start')}</p>
            <SearchBox id="q-search" label={t('search.labelHere')} />
            <OperatorHelp />
          </>
        ) : (
          <>
            <p className="quiet" role="status">
              {found.capped
                ? t('search.foundAtLeast', { count: found.total })
                : t('search.found', { count: found.total })}
            </p>
            {found.taken.length > 0 && (
              <p className="quiet">{t('search.taken', { count: found.taken.length, words: found.taken.join(', ') })}</p>
            )}
            <OperatorHelp />
            {found.fellBack && <p className="quiet">{t('search.fellBack')}</p>}
            <Filters asked={asked} categories={categories} />
            <ul className="threads">
              {found.results.map((result) => (
                <SearchResultRow key={result.threadId} result={result} />
              ))}
            </ul>
            <Pager
              next={found.nextCursor && withSearch(location, { after: found.nextCursor })}
              first={
                new URLSearchParams(location.search).has('after') ? withSearch(location, { after: undefined }) : null
              }
              nextWord={t('search.more')}
              firstWord={t('search.fromStart')}
            />
            <div className={found.results.length ? 'above-5' : 'empty'}>
              {found.results.length === 0 && <h2>{t('search.none')}</h2>}
              {found.results.length === 0 && <p>{t('search.noneText')}</p>}
              <p className="row">
                <span>{t('search.notThere')}</span>
                <Link className="button plain" to={paths.ask({ title: q })}>
                  {t('search.askThis')}
                </Link>
              </p>
            </div>
          </>
        )}
      </div>
    </main>
  )
}

const OPERATORS = ['phrase', 'without', 'tag', 'category', 'user', 'is', 'by', 'lang', 'dates', 'score'] as const

/** What can be typed to search more precisely. */
function OperatorHelp() {
  const t = useT()
  return (
    <details className="fold above-2">
      <summary>{t('search.help.title')}</summary>
      <dl className="pairs">
        {OPERATORS.map((name) => (
          <div key={name}>
            <dt>
              <code>{t(`search.help.${name}.typed`)}</code>
            </dt>
            <dd>{t(`search.help.${name}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Filters({ asked: { q, choices }, categories }: Omit<Props, 'found'>) {
  const tag = choices.tag?.[0]
  const category = choices.category?.[0]
  const state = choices.is?.[0]
  const t = useT()
  const location = useLocation()
  return (
    <Form className="inline start above-3 below-4" action={paths.search()}>
      <input type="hidden" name="q" value={q} />
      {tag && <input type="hidden" name="tag" value={tag} />}
      <div className="field">
        <label htmlFor="search-category">{t('search.category')}</label>
        <select id="search-category" name="category" defaultValue={category ?? ''} key={category}>
          <option value="">{t('search.allCategories')}</option>
          {categories.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="search-solved">{t('search.state')}</label>
        <select id="search-solved" name="is" defaultValue={state ?? ''} key={state}>
          <option value="">{t('search.solvedOrNot')}</option>
          <option value="solved">{t('search.solved')}</option>
          <option value="unsolved">{t('search.unsolved')}</option>
        </select>
      </div>
      <button type="submit" className="button plain">
        {t('search.apply')}
      </button>
      {tag && (
        <Link className="chip" to={withSearch(location, { tag: undefined, after: undefined })}>
          {t('search.withoutTag', { tag })}
        </Link>
      )}
    </Form>
  )
}
