import type { MetaFunction } from '@remix-run/node'
import { Link, NavLink, Outlet, useLocation } from '@remix-run/react'
import { someone } from '#app/accounts/policy.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(({ actor, t }) => {
  someone(actor)
  return { title: t('accounts.settings.title') }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Settings() {
  const t = useT()
  const { pathname } = useLocation()
  const atData = [paths.settings('data'), paths.settings('leave')]
  return (
    <main id="main" className="narrow">
      <h1 className="below-3">{t('accounts.settings.title')}</h1>
      <nav className="tabs many below-5" aria-label={t('accounts.settings.places')}>
        <NavLink to={paths.settings()} end>
          {t('accounts.settings.profile')}
        </NavLink>
        <NavLink to={paths.settings('mail')}>{t('accounts.settings.mail')}</NavLink>
        <NavLink to={paths.settings('email')}>{t('own.places.email')}</NavLink>
        <NavLink to={paths.settings('password')}>{t('accounts.settings.password')}</NavLink>
        <NavLink to={paths.settings('sessions')}>{t('own.places.sessions')}</NavLink>
        {/* Leaving stands under one's data. */}
        <Link to={paths.settings('data')} aria-current={atData.includes(pathname) ? 'page' : undefined}>
          {t('own.places.data')}
        </Link>
      </nav>
      <Outlet />
    </main>
  )
}
