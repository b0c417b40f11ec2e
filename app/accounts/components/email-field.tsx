import { Field } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

type Props = { hint?: boolean; label?: string; defaultValue?: string; autoComplete?: 'email' | 'username' }

/** An e-mail address, with the keyboard and the suggestions for one. */
export function EmailField({ hint = false, label, defaultValue, autoComplete = 'email' }: Props) {
  const t = useT()
  return (
    <Field
      name="email"
      label={label ?? t('accounts.email.label')}
      hint={hint ? t('accounts.email.hint') : undefined}
      defaultValue={defaultValue}
    >
      {(control) => (
        <input
          {...control}
          type="email"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
      )}
    </Field>
  )
}
