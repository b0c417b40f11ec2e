import type { MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { isLanguage, LANGUAGES } from '#app/i18n/languages.ts'
import { SynonymPlaces } from '#app/search/synonym-groups/components/group-form.tsx'
import { ShippedGroups } from '#app/search/synonym-groups/components/shipped-groups.tsx'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { readShippedGroups } from '#app/search/synonym-groups/shipped-groups.server.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, search, language, t }) => {
    const [wanted, cursor] = [search.get('lang'), search.get('after')]
    const asked = {
      lang: isLanguage(wanted) ? wanted : language,
      theme: search.get('theme') ?? '',
      q: (search.get('q') ?? '').slice(0, 100),
      changed: search.get('changed') === '1',
    }
    return {
      ...(await readShippedGroups(actor, { ...asked, cursor })),
      asked,
      paged: cursor !== null,
      title: t('synonyms.shipped.title'),
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ShippedSynonyms() {
  const t = useT()
  const { groups, total, next, asked, paged, title } = useLoaderData<typeof loader>()
  const { changed, ...query } = asked
  const at = { ...query, ...(changed ? { changed: '1' } : {}) }
  return (
    <AdminPage title={title}>
      <p className="quiet prose below-3">{t('synonyms.shipped.text')}</p>
      <SynonymPlaces />
      <Narrow key={JSON.stringify(asked)} />
      <p className="quiet below-2">{t('synonyms.shipped.count', { count: total })}</p>
      {groups.length === 0 ? (
        <p className="empty">{t('synonyms.shipped.notFound')}</p>
      ) : (
        <ShippedGroups groups={groups} lang={asked.lang} />
      )}
      <Pager
        next={next && synonymPaths.shipped({ ...at, after: next })}
        first={paged ? synonymPaths.shipped(at) : null}
        nextWord={t('synonyms.find.more')}
        firstWord={t('synonyms.find.fromStart')}
      />
    </AdminPage>
  )
}

/** Language, theme and a word to look for. */
function Narrow() {
  const t = useT()
  const { asked, themes } = useLoaderData<typeof loader>()
  return (
    <Form method="get" className="below-4" role="search" aria-label={t('synonyms.shipped.title')}>
      <div className="inline">
        <div className="field">
          <label htmlFor="shipped-q">{t('synonyms.find.label')}</label>
          <input id="shipped-q" name="q" type="search" defaultValue={asked.q} maxLength={100} autoCapitalize="none" />
        </div>
        <div className="field">
          <label htmlFor="shipped-lang">{t('synonyms.lang.label')}</label>
          <select id="shipped-lang" name="lang" defaultValue={asked.lang}>
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {t(`synonyms.lang.${language}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="shipped-theme">{t('synonyms.shipped.about')}</label>
          <select id="shipped-theme" name="theme" defaultValue={asked.theme}>
            <option value="">{t('synonyms.shipped.all')}</option>
            {themes.map(({ name, count }) => (
              <option key={name} value={name}>
                {t('synonyms.shipped.themeOf', { name: t(`synonyms.theme.${name}`), n: count })}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button plain">
          {t('synonyms.find.show')}
        </button>
      </div>
      <label className="check">
        <input type="checkbox" name="changed" value="1" defaultChecked={asked.changed} />
        <span>{t('synonyms.shipped.onlyChanged')}</span>
      </label>
    </Form>
  )
}
