import { Field } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

/** From which standing on somebody may see, ask or answer in a category. */
export function StandingField({
  name,
  least,
  start,
}: {
  name: 'seenFrom' | 'askedFrom' | 'answeredFrom'
  least: 0 | 1
  start: number
}) {
  const t = useT()
  return (
    <Field
      name={name}
      label={t(`settings.category.${name}.label`)}
      hint={t(`settings.category.${name}.hint`)}
      defaultValue={String(start)}
    >
      {({ required: _, ...control }) => (
        <select {...control}>
          {[0, 1, 2, 3].slice(least).map((standing) => (
            <option key={standing} value={standing}>
              {t(`settings.standing.${standing}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
