import { Field } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

type Props = { name?: string; label?: string; kind: 'current' | 'new'; staff?: boolean }

/** A password: never given back after a failed try, and known to password managers for what it is. */
export function PasswordField({ name = 'password', label, kind, staff = false }: Props) {
  const t = useT()
  const hint = kind === 'new' ? t(staff ? 'accounts.password.hintStaff' : 'accounts.password.hint') : undefined
  return (
    <Field name={name} label={label ?? t('accounts.password.label')} hint={hint}>
      {(control) => <input {...control} type="password" autoComplete={`${kind}-password`} maxLength={1024} />}
    </Field>
  )
}
