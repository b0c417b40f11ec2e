import { NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '#app/http/paths.ts'
import { useT } from '#app/ui/words.tsx'

/** A page for administrators: their places on the left, the work on the right. */
export function AdminPage({ title, children }: { title: string; children: ReactNode }) {
  const t = useT()
  const places = [
    { to: paths.admin(), name: t('admin.overview.title'), end: true },
    { to: '/admin/categories', name: t('forum.categories') },
    { to: '/admin/tags', name: t('forum.home.tags') },
    { to: paths.adminPeople(), name: t('accounts.people.title') },
    { to: paths.adminTeams(), name: t('accounts.team.title') },
    { to: '/admin/synonyms', name: t('synonyms.title') },
    { to: '/admin/settings', name: t('settings.title') },
  ]
  return (
    <main id="main" className="wide beside dense">
      <nav className="side" aria-label={t('common.admin')}>
        <ul className="list">
          {places.map(({ to, name, end }) => (
            <li key={to}>
              <NavLink to={to} end={end}>
                {name}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <h1 className="below-4">{title}</h1>
        {children}
      </div>
    </main>
  )
}
