import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { readAdminOverview } from '#app/forum/admin-overview.server.ts'
import { Health } from '#app/forum/components/admin-health.tsx'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { instanceHealth } from '#app/platform/instance-health.server.ts'
import { MeaningHealth } from '#app/search/components/meaning-health.tsx'
import { SearchHealth } from '#app/search/components/search-health.tsx'
import { meaningHealth } from '#app/search/meaning/meaning-health.server.ts'
import { searchHealth } from '#app/search/search-health.server.ts'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { countGroups } from '#app/search/synonym-groups/shipped-groups.server.ts'
import { settingPaths } from '#app/settings/components/setting-paths.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, t }) => ({
    counts: await readAdminOverview(actor),
    health: await instanceHealth(),
    search: await searchHealth(),
    meaning: await meaningHealth(),
    synonyms: await countGroups(actor),
    title: t('admin.overview.title'),
  })),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function AdminOverview() {
  const t = useT()
  const { counts, health, search, meaning, synonyms, title } = useLoaderData<typeof loader>()
  const places = [
    {
      to: adminPaths.categories(),
      name: t('forum.categories'),
      count: t('admin.overview.categories', { count: counts.categories }),
    },
    { to: adminPaths.tags(), name: t('admin.tags.title'), count: t('admin.overview.tags', { count: counts.tags }) },
    {
      to: paths.adminPeople(),
      name: t('accounts.people.title'),
      count: t('admin.overview.people', { count: counts.people }),
    },
    {
      to: paths.adminTeams(),
      name: t('accounts.team.title'),
      count: t('admin.overview.teams', { count: counts.teams }),
    },
    {
      to: synonymPaths.own(),
      name: t('synonyms.title'),
      count: t('synonyms.overview', { own: synonyms.own, shipped: synonyms.shipped }),
    },
    { to: settingPaths.form(), name: t('settings.title'), count: t('settings.overview') },
  ]
  return (
    <AdminPage title={title}>
      <ul className="places">
        {places.map(({ to, name, count }) => (
          <li key={to}>
            <Link to={to}>
              <b>{name}</b>
              <span>
                {count}
                {to === adminPaths.categories() &&
                  counts.archived > 0 &&
                  `, ${t('admin.overview.archived', { count: counts.archived })}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <h2 className="below-2">{t('admin.health.title')}</h2>
      <Health {...health} />
      <SearchHealth {...search} />
      <MeaningHealth health={meaning} />
    </AdminPage>
  )
}
