import { Form } from '@remix-run/react'
import type { Origin } from '#app/settings/components/setting-field.tsx'
import { settingPaths } from '#app/settings/components/setting-paths.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'
import { PictureField } from '#app/uploads/components/picture-field.tsx'

type Props = { logo: string | null; origin: Origin; result?: FormResult | undefined }

/** The logo beside the name: what it is now, another in its place, or the server's again. */
export function LogoForm({ logo, origin, result }: Props) {
  const t = useT()
  const name = t('settings.field.brandLogo.label')
  return (
    <section className="stack prose above-6" aria-label={name}>
      <h2>{name}</h2>
      <p className="hint">{t('settings.field.brandLogo.hint')}</p>
      {logo && (
        <p className="logo">
          <img src={logo} alt={t('settings.logo.now')} height="48" />
        </p>
      )}
      {origin && (
        <Form method="post" action={settingPaths.reset('brandLogo')} className="row small quiet">
          <span>
            {t('settings.origin.by', { name: origin.by })} <Time at={origin.at} />
          </span>
          <button type="submit" className="button text small" aria-label={t('settings.resetOf', { name })}>
            {t('settings.reset')}
          </button>
        </Form>
      )}
      <SentForm name="logo" action={settingPaths.logo()} result={result} files>
        <PictureField calm label={t('settings.logo.file')} />
        <p className="row">
          <SendButton className="button plain">{t('settings.logo.keep')}</SendButton>
        </p>
      </SentForm>
    </section>
  )
}
