import { Link } from '@remix-run/react'
import { useDraftKeeper } from '#app/forum/components/draft-keeper.ts'
import { DiscardDraftForm, DraftNote } from '#app/forum/components/draft-note.tsx'
import { Editor } from '#app/forum/components/editor.tsx'
import { useSite } from '#app/frame/site.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

type Props = {
  threadId: number
  result: FormResult | undefined
  draft: { body: string; from: number } | null
  mine: boolean
}

/** The answer under a thread. A visitor writes first and signs in after. */
export function AnswerForm({ threadId, result, draft, mine }: Props) {
  const t = useT()
  const me = useSite()?.me
  const place = `thread:${threadId}`
  const keeper = useDraftKeeper(place, Boolean(me?.verified))
  if (me && !me.verified)
    return (
      <p className="notice" id="answer">
        <Link to="/verify">{t('forum.no.unverified')}</Link>
      </p>
    )
  return (
    <section
      className="above-6"
      id="answer"
      onInput={(event) => keeper.keep((event.target as HTMLTextAreaElement).form)}
      onSubmit={keeper.stop}
    >
      <h2 className="below-3">{t(mine ? 'forum.answer.own' : 'forum.answer.title')}</h2>
      <SentForm name="answer" result={result}>
        <Field
          name="body"
          label={t('forum.answer.label')}
          hint={t('forum.answer.hint')}
          defaultValue={draft?.body}
          under={<DraftNote state={keeper.state} from={draft?.from ?? null} place={place} />}
        >
          {(control) => <Editor control={control} />}
        </Field>
        <p className="row">
          <SendButton>{t('forum.answer.send')}</SendButton>
          {!me && <span className="quiet small">{t('forum.answer.signInAfter')}</span>}
        </p>
      </SentForm>
      <DiscardDraftForm place={place} />
    </section>
  )
}
