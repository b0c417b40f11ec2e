import { Form } from '@remix-run/react'
import { ToolForm } from '#app/forum/components/tool-form.tsx'
import type { ThreadForTools } from '#app/forum/thread-for-tools.server.ts'
import type { Candidate } from '#app/search/candidate-threads.server.ts'
import type { FormResult, Message } from '#app/ui/form-result.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useSpeech, useT } from '#app/ui/words.tsx'

type Props = {
  tool: 'merge' | 'duplicate' | 'translation' | 'outdated'
  thread: ThreadForTools
  /** What was searched for; empty when these are threads that look alike. */
  q: string
  candidates: Candidate[]
  /** The one that was named by its number or address. */
  chosen: number | null
  result: FormResult | undefined
}

/** The page of a tool that ties a thread to another: search it by words, number or address, see which it is, and choose it. */
export function TargetForm({ tool, thread, q, candidates, chosen, result }: Props) {
  return (
    <ToolForm tool={tool} thread={thread} result={result} above={<Search q={q} />}>
      <Candidates
        candidates={candidates}
        searched={q !== ''}
        chosen={result?.typed.target ?? (chosen === null && tool === 'outdated' ? '' : String(chosen))}
        wrong={result?.errors.target}
        none={tool === 'outdated' ? 'tools.outdated.none' : undefined}
      />
    </ToolForm>
  )
}

function Search({ q }: { q: string }) {
  const t = useT()
  return (
    <Form method="get" role="search" className="inline below-4 above-4" preventScrollReset>
      <div className="field">
        <label htmlFor="target-search">{t('tools.target.search')}</label>
        <span className="hint" id="target-search-hint">
          {t('tools.target.hint')}
        </span>
        <input
          id="target-search"
          type="search"
          name="q"
          defaultValue={q}
          maxLength={2000}
          aria-describedby="target-search-hint"
        />
      </div>
      <button type="submit" className="button plain">
        {t('tools.target.find')}
      </button>
    </Form>
  )
}

type Choices = {
  candidates: Candidate[]
  searched: boolean
  chosen: string
  wrong: Message | undefined
  /** What it is called to choose none of them, where that can be. */
  none: string | undefined
}

function Candidates({ candidates, searched, chosen, wrong, none }: Choices) {
  const { t, language } = useSpeech()
  const said = wrong && (
    <span className="wrong" id="tool-target-wrong">
      {t(wrong.reason, wrong.values)}
    </span>
  )
  if (!candidates.length) return said || (searched ? <p className="quiet">{t('tools.target.nothing')}</p> : null)
  return (
    <fieldset className="choices" id="tool-target" tabIndex={-1} aria-describedby={wrong && 'tool-target-wrong'}>
      <legend>{t(searched ? 'tools.target.found' : 'tools.target.alike')}</legend>
      {said}
      {none && (
        <label className="check">
          <input type="radio" name="target" value="" defaultChecked={chosen === ''} />
          <span>{t(none)}</span>
        </label>
      )}
      {candidates.map((candidate) => (
        <label key={candidate.id} className="check">
          <input type="radio" name="target" value={candidate.id} defaultChecked={chosen === String(candidate.id)} />
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
