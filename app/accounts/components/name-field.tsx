import { Field } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

/** The name that others see. */
export function NameField({ defaultValue }: { defaultValue?: string }) {
  const t = useT()
  return (
    <Field name="name" label={t('accounts.name.label')} hint={t('accounts.name.hint')} defaultValue={defaultValue}>
      {(control) => <input {...control} autoComplete="nickname" maxLength={80} />}
    </Field>
  )
}
