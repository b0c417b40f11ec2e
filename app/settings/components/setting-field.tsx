import type { ReactNode } from 'react'
import type { SettingKey } from '#app/settings/settings-list.ts'
import { Field, type FieldControl } from '#app/ui/form.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

export type Origin = { at: number; by: string } | undefined

type Props = {
  setting: SettingKey
  start: string
  /** Who set it and when; without it, what the server says holds. */
  origin: Origin
  hasDefault: boolean
  children: (control: FieldControl) => ReactNode
}

/** The address of the empty form whose button takes a setting back to its default. */
export const resetFormId = (key: SettingKey) => `reset-${key}`

/** One setting: what it does, where its value comes from, and the way back to the default. */
export function SettingField({ setting, start, origin, hasDefault, children }: Props) {
  const t = useT()
  const name = t(`settings.field.${setting}.label`)
  return (
    <Field
      name={setting}
      label={name}
      hint={t(`settings.field.${setting}.hint`)}
      defaultValue={start}
      under={
        <div className="row small quiet">
          {origin ? (
            <>
              <span>
                {t('settings.origin.by', { name: origin.by })} <Time at={origin.at} />
              </span>
              <button
                type="submit"
                form={resetFormId(setting)}
                className="button text small"
                aria-label={t('settings.resetOf', { name })}
              >
                {t('settings.reset')}
              </button>
            </>
          ) : (
            <span>{t(hasDefault ? 'settings.origin.server' : 'settings.origin.none')}</span>
          )}
        </div>
      }
    >
      {({ required: _, ...control }) => children(control)}
    </Field>
  )
}
