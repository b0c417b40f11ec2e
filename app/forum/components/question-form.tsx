import { useState } from 'react'
import type { Category } from '#app/forum/categories.server.ts'
import { useDraftKeeper } from '#app/forum/components/draft-keeper.ts'
import { DraftNote } from '#app/forum/components/draft-note.tsx'
import { Editor } from '#app/forum/components/editor.tsx'
import { Suggestions, useSuggestions } from '#app/forum/components/suggestions.tsx'
import { TITLE_MAX } from '#app/forum/limits.ts'
import { bodyInCategory } from '#app/forum/question-template.ts'
import { paths } from '#app/http/paths.ts'
import type { SimilarThread } from '#app/search/similar-threads.server.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

type Props = {
  result: FormResult | undefined
  start: { title: string; body: string; category: string; tags: string }
  categories: Category[]
  send: string
  /** For a new question: suggestions, and a draft where somebody is signed in. */
  asking?: { similar: SimilarThread[]; keepsDraft: boolean; draftFrom: number | null }
}

/** Title, body, category, labels: for asking and for changing a question. */
export function QuestionForm({ result, start, categories, send, asking }: Props) {
  const t = useT()
  const [title, setTitle] = useState(result?.typed.title ?? start.title)
  const [body, setBody] = useState(result?.typed.body ?? start.body)
  const similar = useSuggestions(asking ? title : '', body, asking?.similar ?? [])
  // Where a category puts something into the text it is chosen first.
  const templated = asking !== undefined && categories.some((category) => category.template !== '')
  const draft = useDraftKeeper('ask', asking?.keepsDraft ?? false)
  return (
    <div
      onInput={(event) => {
        const field = event.target as HTMLInputElement
        if (field.name === 'body') setBody(field.value)
        draft.keep(field.form)
      }}
      onSubmit={draft.stop}
    >
      <SentForm name="question" result={result}>
        <Field
          name="title"
          label={t('forum.form.title.label')}
          hint={t('forum.form.title.hint')}
          defaultValue={start.title}
        >
          {(control) => (
            <input {...control} maxLength={TITLE_MAX * 2} onChange={(event) => setTitle(event.currentTarget.value)} />
          )}
        </Field>
        <Suggestions similar={similar} />
        {templated && <CategoryField categories={categories} start={start.category} templated />}
        <Field
          name="body"
          label={t('forum.form.body.label')}
          hint={t('forum.form.body.hint')}
          defaultValue={start.body}
          under={asking && <DraftNote state={draft.state} from={asking.draftFrom} place="ask" />}
        >
          {(control) => <Editor control={control} />}
        </Field>
        {!templated && <CategoryField categories={categories} start={start.category} />}
        <Field
          name="tags"
          label={t('forum.form.tags.label')}
          hint={t('forum.form.tags.hint')}
          optional
          defaultValue={start.tags}
        >
          {(control) => <input {...control} autoCapitalize="none" />}
        </Field>
        <p className="row">
          <SendButton>{send}</SendButton>
          {templated && (
            <noscript>
              <button type="submit" className="button plain" formMethod="get" formAction={paths.ask()}>
                {t('mine.template.fetch')}
              </button>
            </noscript>
          )}
        </p>
      </SentForm>
    </div>
  )
}

type CategoryFieldProps = { categories: Category[]; start: string; templated?: boolean }

/** The choice of a category; with a template it puts that into the text, as long as nothing else was written there. */
function CategoryField({ categories, start, templated }: CategoryFieldProps) {
  const t = useT()
  const [filled, setFilled] = useState(false)

  function fill(select: HTMLSelectElement) {
    const area = select.form?.elements.namedItem('body')
    if (!templated || !(area instanceof HTMLTextAreaElement)) return
    const chosen = categories.find((category) => String(category.id) === select.value)
    const body = bodyInCategory(area.value, chosen, categories)
    setFilled(body !== area.value && body !== '')
    area.value = body
  }

  return (
    <Field
      name="category"
      label={t('forum.form.category.label')}
      defaultValue={start}
      under={
        <p className="hint" role="status">
          {filled && t('mine.template.filled')}
        </p>
      }
    >
      {(control) => (
        <select {...control} onChange={(event) => fill(event.currentTarget)}>
          <option value="">{t('forum.form.category.choose')}</option>
          {categories.map((category) => (
            <option key={category.id} value={category.id}>
              {category.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
