import { isLanguage } from '#app/i18n/languages.ts'
import { parseColour } from '#app/settings/colour.ts'
import { logoPath } from '#app/settings/logo.ts'
import { useT } from '#app/ui/words.tsx'

/** A setting's value in words; a colour with a patch of it beside its text. Nothing stands for the default. */
export function SettingValue({ value }: { value: string | null }) {
  const t = useT()
  if (value === null) return <span className="quiet">{t('settings.changes.standard')}</span>
  if (isLanguage(value)) return <>{t(`common.language.${value}`)}</>
  const logo = logoPath(value)
  if (logo) return <img className="logo" src={logo} alt={t('settings.field.brandLogo.label')} height="28" />
  if (!parseColour(value)) return <>{value}</>
  return (
    <span className="nowrap">
      <svg className="swatch" viewBox="0 0 4 4" aria-hidden="true" focusable="false">
        <rect width="4" height="4" fill={value} />
      </svg>{' '}
      <code>{value}</code>
    </span>
  )
}
