import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { readBrand } from '#app/found/brand.server.ts'
import { Enhanced } from '#app/frame/enhanced.tsx'
import { ErrorPage } from '#app/frame/error-page.tsx'
import { FlashMessage } from '#app/frame/flash-message.tsx'
import { Footer } from '#app/frame/footer.tsx'
import { Header } from '#app/frame/header.tsx'
import { LivePlace } from '#app/frame/live-place.tsx'
import { NavigationLine } from '#app/frame/navigation-line.tsx'
import { type Site, useSite } from '#app/frame/site.ts'
import { ThemeColour } from '#app/frame/theme-colour.tsx'
import { cookieName, readCookie } from '#app/http/cookies.server.ts'
import { flashGone, readFlash } from '#app/http/flash.server.ts'
import { brandLogo, brandStyles } from '#app/http/node/brand-files.server.ts'
import { enhanceScript } from '#app/http/node/enhance-script.server.ts'
import { page } from '#app/http/page.server.ts'
import { isReadingPage } from '#app/http/reading-pages.ts'
import { latestFact } from '#app/live/read-news.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { logoPath } from '#app/settings/logo.ts'
import { NonceContext } from '#app/ui/nonce.ts'
import styles from '#app/ui/styles/app.css?url'
import { themeFrom } from '#app/ui/theme.ts'
import { Speaking } from '#app/ui/words.tsx'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/icons/180.png' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.brand} community` : 'Community' },
]

export const loader = page(async ({ actor, language, timeZone, secure, request, url, bodies, settings }) => {
  const flash = readFlash(request.headers.get('Cookie'), secure)
  // Only a whole document can do without: navigation within a page that has scripts goes on with them.
  const plain = !actor && bodies !== undefined && isReadingPage(url.pathname)
  const { colours } = await readBrand()
  const site: Site = {
    me: actor && { id: actor.id, name: actor.name, role: actor.role, verified: actor.verified, picture: actor.picture },
    language,
    theme: themeFrom(readCookie(request.headers.get('Cookie'), cookieName('theme', secure))),
    timeZone,
    now: now(),
    latest: await latestFact(),
    brand: settings.brandName,
    styles: brandStyles(settings).path,
    paper: { light: colours.paper, dark: colours.darkPaper },
    logo: logoPath(settings.brandLogo) ?? brandLogo()?.path ?? null,
    contact: settings.contact,
    development: env.development,
    flash,
    plain,
    script: plain ? enhanceScript() : null,
  }
  return data(site, { headers: flash ? { 'Set-Cookie': flashGone(secure) } : {} })
})

export function Layout({ children }: { children: ReactNode }) {
  const site = useSite()
  const nonce = useContext(NonceContext)
  const language = site?.language ?? 'nl'
  // An error page is plain: it then says the same for what is missing and for what is hidden, to the byte.
  const failed = Boolean(useRouteError())
  const plain = failed || site?.plain
  return (
    <html lang={language} data-theme={site && site.theme !== 'system' ? site.theme : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {site && <ThemeColour {...site} />}
        <Meta />
        <Links />
        {/* After our own stylesheet. An error of the root itself has no settings at hand. */}
        <link rel="stylesheet" href={site?.styles ?? '/brand.css'} />
      </head>
      <body>
        <Speaking language={language} timeZone={site?.timeZone ?? 'UTC'} now={site?.now ?? 0}>
          <NavigationLine />
          <Header />
          <FlashMessage />
          {!failed && <LivePlace />}
          {children}
          <Footer />
        </Speaking>
        {site?.script && <script type="module" src={site.script} nonce={nonce} />}
        {!plain && <Enhanced />}
        {!plain && <ScrollRestoration nonce={nonce} />}
        {!plain && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export const ErrorBoundary = ErrorPage
