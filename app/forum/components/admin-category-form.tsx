import { Link } from '@remix-run/react'
import { useState } from 'react'
import {
  CATEGORY_DESCRIPTION_MAX,
  CATEGORY_NAME_MAX,
  CATEGORY_PRODUCT_MAX,
  CATEGORY_SLUG_MAX,
} from '#app/forum/admin-limits.ts'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { StandingField } from '#app/forum/components/admin-standing-field.tsx'
import { TopicIconChoice } from '#app/forum/components/admin-topic-icon-choice.tsx'
import { Editor } from '#app/forum/components/editor.tsx'
import { slugOf } from '#app/forum/slug.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

type Start = {
  name: string
  slug: string
  description: string
  product: string
  icon: string
  seenFrom: number
  askedFrom: number
  answeredFrom: number
  template: string
}

/** The words of a category, its icon, who may do what in it, and its template; without a script an empty address is made from the name just the same. */
export function CategoryForm({ result, start, send }: { result: FormResult | undefined; start?: Start; send: string }) {
  const t = useT()
  const wouldDisappear = result?.errors.seenFrom?.reason.startsWith('settings.category.disappear')
  const [name, setName] = useState(result?.typed.name ?? start?.name ?? '')
  return (
    <SentForm name="category" result={result} className="stack prose">
      <Field name="name" label={t('admin.category.name.label')} defaultValue={start?.name}>
        {(control) => (
          <input {...control} maxLength={CATEGORY_NAME_MAX} onChange={(event) => setName(event.currentTarget.value)} />
        )}
      </Field>
      <Field
        name="slug"
        label={t('admin.category.slug.label')}
        hint={t(start ? 'admin.category.slug.hintChange' : 'admin.category.slug.hint')}
        optional
        defaultValue={start?.slug}
      >
        {(control) => (
          <input
            {...control}
            maxLength={CATEGORY_SLUG_MAX}
            placeholder={name.trim() && slugOf(name)}
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <Field
        name="description"
        label={t('admin.category.description.label')}
        hint={t('admin.category.description.hint')}
        optional
        defaultValue={start?.description}
      >
        {(control) => <input {...control} maxLength={CATEGORY_DESCRIPTION_MAX} />}
      </Field>
      <Field
        name="product"
        label={t('admin.category.product.label')}
        hint={t('admin.category.product.hint')}
        optional
        defaultValue={start?.product}
      >
        {(control) => <input {...control} maxLength={CATEGORY_PRODUCT_MAX} />}
      </Field>
      <TopicIconChoice chosen={result?.typed.icon ?? start?.icon ?? ''} />
      <fieldset className="stack">
        <legend>{t('settings.category.who')}</legend>
        <StandingField name="seenFrom" least={0} start={start?.seenFrom ?? 0} />
        {wouldDisappear && (
          <label className="check">
            <input type="checkbox" name="sure" value="yes" />
            {t('settings.category.sure')}
          </label>
        )}
        <StandingField name="askedFrom" least={1} start={start?.askedFrom ?? 1} />
        <StandingField name="answeredFrom" least={1} start={start?.answeredFrom ?? 1} />
      </fieldset>
      <Field
        name="template"
        label={t('settings.category.template.label')}
        hint={t('settings.category.template.hint')}
        optional
        defaultValue={start?.template}
      >
        {(control) => <Editor control={control} low />}
      </Field>
      <p className="row">
        <SendButton>{send}</SendButton>
        <Link className="button text" to={adminPaths.categories()}>
          {t('admin.cancel')}
        </Link>
      </p>
    </SentForm>
  )
}
