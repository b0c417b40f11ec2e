import { Form, Link, NavLink, useLocation } from '@remix-run/react'
import { isAdministrator } from '#app/accounts/roles.ts'
import { type Site, useSite } from '#app/frame/site.ts'
import { paths } from '#app/http/paths.ts'
import { Face } from '#app/ui/face.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'

/** Brand, search, ask, and who is signed in. */
export function Header() {
  const t = useT()
  const site = useSite()
  const { pathname, search } = useLocation()
  const query = pathname === paths.search() ? (new URLSearchParams(search).get('q') ?? undefined) : undefined
  return (
    <header className="top">
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <div className="wide">
        <Link className="brand" to="/">
          {site?.logo ? <img src={site.logo} alt="" height="28" /> : <Icon name="bird" />}
          {site?.brand}
        </Link>
        <SearchBox id="q" query={query} />
        <Link className="button push" to={paths.ask()}>
          {t('common.ask')}
        </Link>
        {site?.me ? <Me me={site.me} /> : <SignIn />}
      </div>
    </header>
  )
}

/** The search box; works as a plain form. */
export function SearchBox({ id, query, hint, label }: { id: string; query?: string; hint?: string; label?: string }) {
  const t = useT()
  return (
    <Form className="find" role="search" action={paths.search()} method="get" aria-label={label ?? t('search.label')}>
      <Icon name="glass" />
      <label className="unseen" htmlFor={id}>
        {label ?? t('search.label')}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={query}
        key={query}
        placeholder={hint ?? t('search.hint')}
        maxLength={300}
      />
    </Form>
  )
}

function SignIn() {
  const t = useT()
  const { pathname, search } = useLocation()
  const away = /^\/(sign-|reset|verify)/.test(pathname) ? undefined : pathname + search
  return (
    <Link className="button text" to={paths.signIn(away === '/' ? undefined : away)}>
      {t('common.signIn')}
    </Link>
  )
}

function Me({ me }: { me: NonNullable<Site['me']> }) {
  const t = useT()
  const { key } = useLocation()
  return (
    <details className="menu" key={key}>
      <summary className="button text">
        <Face person={me} size="small" />
        <span className="name" aria-hidden="true">
          {me.name}
        </span>
        <span className="unseen">{t('common.menuOf', { name: me.name })}</span>
      </summary>
      <ul>
        <li>
          <NavLink to={paths.person(me)}>{t('common.profile')}</NavLink>
        </li>
        <li>
          <NavLink to={paths.following()}>{t('common.following')}</NavLink>
        </li>
        <li>
          <NavLink to={paths.bookmarks()}>{t('common.bookmarks')}</NavLink>
        </li>
        <li>
          <NavLink to={paths.settings()}>{t('common.settings')}</NavLink>
        </li>
        {isAdministrator(me) && (
          <li>
            <NavLink to={paths.admin()} reloadDocument>
              {t('common.admin')}
            </NavLink>
          </li>
        )}
        <li className="apart">
          <Form method="post" action="/sign-out" reloadDocument>
            <button type="submit">{t('common.signOut')}</button>
          </Form>
        </li>
      </ul>
    </details>
  )
}
