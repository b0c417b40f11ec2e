import { Field } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'
import { ACCEPTED } from '#app/uploads/limits.ts'

type Props = {
  name?: string
  label?: string
  /** Faces hold no invoices. */
  calm?: boolean
  optional?: boolean
  onChoose?: (file: File | undefined) => void
}

/** A file field for a picture, with what may be chosen and what had better be covered. */
export function PictureField({ name = 'picture', label, calm, optional, onChoose }: Props) {
  const t = useT()
  const hint = calm ? t('uploads.add.kinds') : `${t('uploads.add.kinds')} ${t('uploads.add.privacy')}`
  return (
    <Field name={name} label={label ?? t('uploads.add.file')} hint={hint} optional={optional}>
      {({ defaultValue: _, ...control }) => (
        <input
          {...control}
          type="file"
          accept={ACCEPTED}
          onChange={(event) => onChoose?.(event.currentTarget.files?.[0])}
        />
      )}
    </Field>
  )
}
