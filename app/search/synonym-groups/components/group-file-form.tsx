import type { Language } from '#app/i18n/languages.ts'
import { GROUP_LANGUAGES } from '#app/search/synonym-groups/group-state.ts'
import { FILE_MAX } from '#app/search/synonym-groups/limits.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

/** Groups from a file, or pasted; mistakes are named by their lines, and then nothing is added. */
export function GroupFileForm({ lang, result }: { lang: Language; result: FormResult | undefined }) {
  const t = useT()
  const lines = String((result?.errors.file ?? result?.errors.text)?.values?.lines ?? '')
  return (
    <section aria-labelledby="import">
      <h2 id="import" className="below-2">
        {t('synonyms.file.import')}
      </h2>
      <SentForm name="group-file" result={result} className="stack prose" files>
        {lines && (
          <ul className="stack tight">
            {lines.split('\n').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <Field name="file" label={t('synonyms.file.file')} hint={t('synonyms.file.hint')} optional>
          {({ defaultValue: _, ...control }) => (
            <input {...control} type="file" accept=".txt,.csv,text/plain,text/csv" />
          )}
        </Field>
        <Field name="text" label={t('synonyms.file.text')} hint={t('synonyms.file.textHint')} optional>
          {(control) => (
            <textarea {...control} rows={4} maxLength={FILE_MAX} autoCapitalize="none" spellCheck={false} />
          )}
        </Field>
        <Field name="lang" label={t('synonyms.lang.label')} hint={t('synonyms.lang.hint')} defaultValue={lang}>
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
        <p className="row">
          <SendButton>{t('synonyms.file.send')}</SendButton>
        </p>
      </SentForm>
    </section>
  )
}
