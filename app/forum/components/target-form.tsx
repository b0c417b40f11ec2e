import { Form } from '@remix-run/react'
import { ToolForm } from '#app/forum/components/tool-form.tsx'
import type { ThreadForTools } from '#app/forum/thread-for-tools.server.ts'
import type { Candidate } from '#app/search/candidate-threads.server.ts'
import { Field } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useSpeech, useT } from '#app/ui/words.tsx'

type Props = {
  tool: 'merge' | 'duplicate' | 'translation'
  thread: ThreadForTools
  /** What was searched for; empty when these are threads that look alike. */
  q: string
  candidates: Candidate[]
  result: FormResult | undefined
}

/** The page of a tool that ties a thread to another: search and choose one, or paste its address. */
export function TargetForm({ tool, thread, q, candidates, result }: Props) {
  const t = useT()
  return (
    <ToolForm tool={tool} thread={thread} result={result} above={<Search q={q} />}>
      <Candidates candidates={candidates} searched={q !== ''} chosen={result?.typed.candidate} />
      <Field
        name="target"
        label={t('tools.target.label')}
        hint={t('tools.target.hint')}
        optional={candidates.length > 0}
      >
        {(control) => (
          <input {...control} autoCapitalize="none" autoComplete="off" spellCheck={false} maxLength={2000} />
        )}
      </Field>
    </ToolForm>
  )
}

function Search({ q }: { q: string }) {
  const t = useT()
  return (
    <Form method="get" role="search" className="inline below-4 above-4" preventScrollReset>
      <div className="field">
        <label htmlFor="target-search">{t('tools.target.search')}</label>
        <input id="target-search" type="search" name="q" defaultValue={q} maxLength={200} />
      </div>
      <button type="submit" className="button plain">
        {t('tools.target.find')}
      </button>
    </Form>
  )
}

type Choices = { candidates: Candidate[]; searched: boolean; chosen: string | undefined }

function Candidates({ candidates, searched, chosen }: Choices) {
  const { t, language } = useSpeech()
  if (!candidates.length) return searched ? <p className="quiet">{t('tools.target.nothing')}</p> : null
  return (
    <fieldset className="choices">
      <legend>{t(searched ? 'tools.target.found' : 'tools.target.alike')}</legend>
      {candidates.map((candidate) => (
        <label key={candidate.id} className="check">
          <input type="radio" name="candidate" value={candidate.id} defaultChecked={chosen === String(candidate.id)} />
          <span>
            <span lang={candidate.lang === language ? undefined : candidate.lang}>{candidate.title}</span>{' '}
            {candidate.solved && (
              <span className="state solved">
                <Icon name="check" />
                {t('forum.state.solved')}
              </span>
            )}
            <span className="hint">
              {t('tools.target.number', { id: String(candidate.id) })} ·{' '}
              {t('forum.answers', { count: candidate.answerCount })}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
