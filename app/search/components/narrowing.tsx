import { Form, Link } from '@remix-run/react'
import { paths } from '#app/http/paths.ts'
import { type Asked, askedQuery, FACETS, type Facet, toggled } from '#app/search/choices.ts'
import { useValueName } from '#app/search/components/facet-names.ts'
import { searchAddress } from '#app/search/components/search-address.ts'
import type { FacetValue, ShownFacet } from '#app/search/search-facets.server.ts'
import { tellNumber } from '#app/ui/tell-number.ts'
import { useSpeech, useT } from '#app/ui/words.tsx'

/** Facets of which the commonest value stands above the list as one press. */
const NEAR: Facet[] = ['is', 'category', 'tag', 'by']

/** What was chosen, each to be taken away; and where there is room what is most likely to be chosen next. */
export function ChosenAndNear({ asked, facets }: { asked: Asked; facets: ShownFacet[] }) {
  const t = useT()
  const nameOf = useValueName()
  const chosen = FACETS.flatMap((facet) => (asked.choices[facet] ?? []).map((value) => ({ facet, value })))
  const near = NEAR.flatMap((facet) => {
    const shown = facets.find((each) => each.facet === facet)
    const value = asked.choices[facet] ? undefined : shown?.values.find(({ count }) => count < shown.total)
    return shown && value ? [{ facet, value, shown }] : []
  })
  if (!chosen.length && !near.length) return null
  return (
    <ul className="chips above-3">
      {chosen.map(({ facet, value }) => (
        <li key={`${facet} ${value}`}>
          <Link className="chip" aria-current="true" to={searchAddress(toggled(asked, facet, value))} rel="nofollow">
            {nameOf(facet, value, nameIn(facets, facet, value), 'long')}
            <span aria-hidden="true">×</span>
            <span className="unseen">{t('results.takeAway')}</span>
          </Link>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Link className="button text small" to={searchAddress({ ...asked, choices: {} })} rel="nofollow">
            {t('results.takeAllAway')}
          </Link>
        </li>
      )}
      {near.map(({ facet, value, shown }) => (
        <li key={facet} className="only-wide">
          <Link className="chip" to={searchAddress(toggled(asked, facet, value.value))} rel="nofollow">
            {nameOf(facet, value.value, value.name, 'long')} <Count value={value} facet={shown} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

const nameIn = (facets: ShownFacet[], facet: Facet, value: string) =>
  facets.find((each) => each.facet === facet)?.values.find((each) => each.value === value)?.name ?? null

/** All that the results can be narrowed to: several at once, by a form. */
export function Narrowing({ asked, facets, ranked }: { asked: Asked; facets: ShownFacet[]; ranked: boolean }) {
  const t = useT()
  const chosen = Object.values(asked.choices).flat().length
  const most = facets.find(({ capped }) => capped)?.total
  const { q, exact, sort } = asked
  return (
    <details className="fold narrowing">
      <summary>{chosen ? t('results.narrow.chosen', { count: chosen }) : t('results.narrow.title')}</summary>
      <Form action={paths.search()} method="get" key={askedQuery(asked)}>
        {q && <input type="hidden" name="q" value={q} />}
        {exact && <input type="hidden" name="exact" value="1" />}
        {sort !== 'best' && <input type="hidden" name="sort" value={sort} />}
        <div className="columns">
          {facets.map((facet) => (
            <FacetChoices key={facet.facet} shown={facet} />
          ))}
        </div>
        {most !== undefined && (
          <p className="hint above-2">
            {ranked ? t('results.narrow.ofBest', { count: most }) : t('results.narrow.ofNewest', { count: most })}
          </p>
        )}
        <p className="row above-3">
          <button type="submit" className="button plain">
            {t('search.apply')}
          </button>
        </p>
      </Form>
    </details>
  )
}

function FacetChoices({ shown }: { shown: ShownFacet }) {
  const t = useT()
  const nameOf = useValueName()
  const { facet, values } = shown
  return (
    <fieldset className="choices">
      <legend>{t(`results.facet.${facet}`)}</legend>
      {values.map((value) => (
        <label key={value.value} className="check">
          <input type="checkbox" name={facet} value={value.value} defaultChecked={value.chosen} />
          <span>
            {/* The number stays with the last word. */}
            {nameOf(facet, value.value, value.name)}
            {'\u00a0'}
            <Count value={value} facet={shown} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** How many it leaves: more than can be counted when that is all of them. */
function Count({ value: { count }, facet: { total, capped } }: { value: FacetValue; facet: ShownFacet }) {
  const { language } = useSpeech()
  return (
    <span className="quiet numbers">
      {tellNumber(count, language)}
      {capped && count === total ? '+' : ''}
    </span>
  )
}
