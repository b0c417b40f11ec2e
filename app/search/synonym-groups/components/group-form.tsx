import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { PREVIEW } from '#app/search/synonym-groups/components/group-preview.tsx'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { GROUP_LANGUAGES } from '#app/search/synonym-groups/group-state.ts'
import { QUERY_MAX, TYPED_MAX } from '#app/search/synonym-groups/limits.ts'
import type { GroupStart } from '#app/search/synonym-groups/typed-group.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

type Props = {
  start: GroupStart
  result: FormResult | undefined
  /** What the words are called, and what is to be known about them. */
  label: string
  hint: string
  send: string
  back: string
  /** Groups of one's own are in a language; shipped ones have theirs. */
  choosesLanguage?: boolean
  /** Under the words, like those that a shipped group has already. */
  children?: ReactNode
}

/** The words of a group, and a question to try them with: the second button shows what they would do, and saves nothing. */
export function GroupForm({ start, result, label, hint, send, back, choosesLanguage, children }: Props) {
  const t = useT()
  return (
    <SentForm name="group" result={result} className="stack prose">
      {children}
      <Field name="words" label={label} hint={hint} defaultValue={start.words} optional={!choosesLanguage}>
        {(control) => <textarea {...control} rows={3} maxLength={TYPED_MAX} autoCapitalize="none" spellCheck={false} />}
      </Field>
      {choosesLanguage && (
        <Field name="lang" label={t('synonyms.lang.label')} hint={t('synonyms.lang.hint')} defaultValue={start.lang}>
          {(control) => (
            <select {...control}>
              {GROUP_LANGUAGES.map((language) => (
                <option key={language} value={language}>
                  {t(`synonyms.lang.${language}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field name="q" label={t('synonyms.try.label')} hint={t('synonyms.try.hint')} optional defaultValue={start.q}>
        {(control) => <input {...control} maxLength={QUERY_MAX} autoComplete="off" />}
      </Field>
      <p className="row">
        <SendButton>{send}</SendButton>
        <button
          type="submit"
          className="button plain"
          formMethod="get"
          formAction={`#${PREVIEW}`}
          name="preview"
          value="1"
        >
          {t('synonyms.try.show')}
        </button>
        <Link className="button text" to={back}>
          {t('synonyms.cancel')}
        </Link>
      </p>
    </SentForm>
  )
}

/** Where to go on from any page of synonyms. */
export function SynonymPlaces() {
  const t = useT()
  const { pathname } = useLocation()
  return (
    <ul className="chips below-4">
      {(
        [
          [synonymPaths.own(), 'synonyms.own.short'],
          [synonymPaths.shipped(), 'synonyms.shipped.short'],
          [synonymPaths.file(), 'synonyms.file.short'],
          [synonymPaths.history(), 'synonyms.history.short'],
        ] as const
      ).map(([to, words]) => (
        <li key={to}>
          <Link className="chip" to={to} aria-current={to === pathname ? 'page' : undefined}>
            {t(words)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
