import { Form } from '@remix-run/react'
import { useState } from 'react'
import { LANGUAGES } from '#app/i18n/languages.ts'
import { BrandPreview } from '#app/settings/components/brand-preview.tsx'
import { ColourInput } from '#app/settings/components/colour-input.tsx'
import { resetFormId, SettingField } from '#app/settings/components/setting-field.tsx'
import { settingPaths } from '#app/settings/components/setting-paths.ts'
import { OWN } from '#app/settings/legible.ts'
import type { SettingsToChange } from '#app/settings/setting-history.server.ts'
import type { SettingKey } from '#app/settings/settings-list.ts'
import { type FieldControl, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

const OWN_COLOURS = {
  brandColour: OWN.light.colour,
  brandOnColour: OWN.light.onColour,
  brandPaper: OWN.light.paper,
  brandColourDark: OWN.dark.colour,
  brandOnColourDark: OWN.dark.onColour,
  brandPaperDark: OWN.dark.paper,
} satisfies { [Key in SettingKey]?: string }

const OWN_RADIUS: { [Key in SettingKey]?: string } = { brandRadius: '0.5rem' }

type ColourKey = keyof typeof OWN_COLOURS
export type Start = Partial<Record<SettingKey, string>>

type Props = {
  settings: SettingsToChange
  /** What the fields begin with. */
  start: Start
  zones: string[]
  result: FormResult | undefined
}

/** All settings in groups, with the brand as it would look. */
export function SettingsForm({ settings, start, zones, result }: Props) {
  const t = useT()
  const { defaults, origins, stored, since } = settings
  const [live, setLive] = useState<Start | null>(null)
  const field = (key: SettingKey, show: (control: FieldControl) => React.ReactNode) => (
    <SettingField
      key={`${key} ${start[key]}`}
      setting={key}
      start={start[key] ?? ''}
      origin={origins[key]}
      hasDefault={defaults[key] !== null}
    >
      {show}
    </SettingField>
  )
  const line = (key: SettingKey, maxLength = 200) =>
    field(key, (control) => (
      <input {...control} placeholder={defaults[key] ?? OWN_RADIUS[key]} maxLength={maxLength} autoComplete="off" />
    ))
  const colour = (key: ColourKey) =>
    field(key, (control) => (
      <ColourInput control={control} label={t(`settings.field.${key}.label`)} own={defaults[key] ?? OWN_COLOURS[key]} />
    ))
  return (
    <>
      <div onInput={(event) => setLive(typedIn((event.target as HTMLInputElement).form))}>
        <SentForm name="settings" result={result} className="stack loose prose">
          <input type="hidden" name="since" value={since} />
          <Group title={t('settings.group.brand')}>{line('brandName', 80)}</Group>
          <div className="halves">
            <Group title={t('settings.group.light')}>
              {colour('brandColour')}
              {colour('brandOnColour')}
              {colour('brandPaper')}
            </Group>
            <Group title={t('settings.group.dark')}>
              {colour('brandColourDark')}
              {colour('brandOnColourDark')}
              {colour('brandPaperDark')}
            </Group>
          </div>
          <Group title={t('settings.group.shape')}>
            {line('brandRadius')}
            {line('brandFont')}
          </Group>
          <BrandPreview start={result?.typed ?? start} live={live} defaults={defaults} />
          <noscript>
            <p>
              <button type="submit" className="button plain" formMethod="get">
                {t('settings.look')}
              </button>
            </p>
          </noscript>
          <Group title={t('settings.group.home')}>
            {line('welcomeNl')}
            {line('welcomeEn')}
          </Group>
          <Group title={t('settings.group.general')}>
            {line('contact')}
            {field('language', (control) => (
              <select {...control}>
                <option value="">{t('settings.asServer', { value: t(`common.language.${defaults.language}`) })}</option>
                {LANGUAGES.map((language) => (
                  <option key={language} value={language}>
                    {t(`common.language.${language}`)}
                  </option>
                ))}
              </select>
            ))}
            {field('timeZone', (control) => (
              <select {...control}>
                <option value="">{t('settings.asServer', { value: defaults.timeZone })}</option>
                {zones.map((zone) => (
                  <option key={zone} value={zone}>
                    {zone}
                  </option>
                ))}
              </select>
            ))}
          </Group>
          <p className="row">
            <SendButton>{t('settings.save')}</SendButton>
          </p>
        </SentForm>
      </div>
      {/* A form cannot stand in another: the buttons above belong to these. */}
      {(Object.keys(stored) as SettingKey[])
        .filter((key) => key !== 'brandLogo')
        .map((key) => (
          <Form key={key} id={resetFormId(key)} method="post" action={settingPaths.reset(key)} preventScrollReset />
        ))}
    </>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="stack">
      <legend>
        <h2>{title}</h2>
      </legend>
      {children}
    </fieldset>
  )
}

const typedIn = (form: HTMLFormElement | null): Start | null =>
  form && (Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])) as Start)
