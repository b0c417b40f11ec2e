import { Field } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

export type Place = { id: number; name: string; seenFrom: number }

/** A category to put a thread in; those that not everybody sees say so. */
export function CategoryChoice({ places, chosen = '' }: { places: Place[]; chosen?: string }) {
  const t = useT()
  return (
    <Field name="category" label={t('forum.form.category.label')} defaultValue={chosen}>
      {(control) => (
        <select {...control}>
          <option value="">{t('forum.form.category.choose')}</option>
          {places.map(({ id, name, seenFrom }) => (
            <option key={id} value={id}>
              {seenFrom > 0 ? t('tools.move.restricted', { name }) : name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
