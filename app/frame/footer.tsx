import { Form, Link, useLocation } from '@remix-run/react'
import { useSite } from '#app/frame/site.ts'
import { LANGUAGES } from '#app/i18n/languages.ts'
import { THEMES } from '#app/ui/theme.ts'
import { useSpeech } from '#app/ui/words.tsx'

/** House rules, privacy, accessibility, contact, and the other language. */
export function Footer() {
  const { t, language } = useSpeech()
  const site = useSite()
  const { pathname, search } = useLocation()
  return (
    <footer className="bottom">
      <div className="wide row">
        <span>{t('common.communityOf', { brand: site?.brand ?? '' })}</span>
        <Link to="/about/rules">{t('common.rules')}</Link>
        <Link to="/about/privacy">{t('common.privacy')}</Link>
        <Link to="/about/accessibility">{t('common.accessibility')}</Link>
        {site?.contact && <a href={site.contact}>{t('common.contact', { brand: site.brand })}</a>}
        <Form
          method="post"
          action="/theme"
          reloadDocument
          className="push languages"
          aria-label={t('live.theme.label')}
          data-theme-choice
        >
          <input type="hidden" name="next" value={pathname + search} />
          {THEMES.map((theme) => (
            <button key={theme} type="submit" name="theme" value={theme} aria-pressed={theme === site?.theme}>
              {t(`live.theme.${theme}`)}
            </button>
          ))}
        </Form>
        <Form method="post" action="/language" reloadDocument className="languages">
          <input type="hidden" name="next" value={pathname + search} />
          {LANGUAGES.map((other) =>
            other === language ? (
              <span key={other} lang={other} aria-current="true">
                {t(`common.language.${other}`)}
              </span>
            ) : (
              <button key={other} type="submit" name="language" value={other} lang={other}>
                {t(`common.language.${other}`)}
              </button>
            ),
          )}
        </Form>
      </div>
    </footer>
  )
}
