import { Link } from '@remix-run/react'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { TAG_MAX_LENGTH } from '#app/forum/tag-names.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

type Props = { result: FormResult | undefined; start?: { name: string; synonyms: string[] }; send: string }

/** A tag's name and its synonyms. */
export function TagForm({ result, start, send }: Props) {
  const t = useT()
  return (
    <SentForm name="tag" result={result} className="stack prose">
      <Field
        name="name"
        label={t('admin.tag.name.label')}
        hint={t(start ? 'admin.tag.name.hintChange' : 'admin.tag.name.hint')}
        defaultValue={start?.name}
      >
        {(control) => <input {...control} maxLength={TAG_MAX_LENGTH} autoCapitalize="none" />}
      </Field>
      <Field
        name="synonyms"
        label={t('admin.tag.synonyms.label')}
        hint={t('admin.tag.synonyms.hint')}
        optional
        defaultValue={start?.synonyms.join(', ')}
      >
        {(control) => <textarea {...control} rows={2} autoCapitalize="none" />}
      </Field>
      <p className="row">
        <SendButton>{send}</SendButton>
        <Link className="button text" to={adminPaths.tags()}>
          {t('admin.cancel')}
        </Link>
      </p>
    </SentForm>
  )
}
