import { nameShown } from '#app/accounts/deleted-member.ts'
import { CategoryChoice, type Place } from '#app/forum/components/category-choice.tsx'
import { ToolForm } from '#app/forum/components/tool-form.tsx'
import { TITLE_MAX } from '#app/forum/limits.ts'
import type { readAnswerToSplit } from '#app/forum/thread-for-tools.server.ts'
import { Field } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

type Props = Awaited<ReturnType<typeof readAnswerToSplit>> & { places: Place[]; result: FormResult | undefined }

/** The page that makes a question of an answer: its title and place. */
export function SplitForm({ thread, answer, places, result }: Props) {
  const t = useT()
  const about = (
    <>
      <p className="quiet">{t('forum.thread.answerBy', { name: nameShown(answer.author, t) })}</p>
      <blockquote className="quiet" lang={answer.lang}>
        {answer.excerpt}
      </blockquote>
    </>
  )
  return (
    <ToolForm tool="split" thread={{ ...thread, asker: answer.author }} result={result} about={about}>
      <Field name="title" label={t('tools.split.question')} hint={t('forum.form.title.hint')}>
        {(control) => <input {...control} maxLength={TITLE_MAX * 2} />}
      </Field>
      <CategoryChoice places={places} chosen={String(thread.categoryId)} />
    </ToolForm>
  )
}
