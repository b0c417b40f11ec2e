import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '#app/http/paths.ts'
import { withSearch } from '#app/http/request-search.ts'
import type { GroupPreview as Preview } from '#app/search/synonym-groups/preview-group.server.ts'
import { useSpeech, useT } from '#app/ui/words.tsx'

/** The preview on its page, for the address. */
export const PREVIEW = 'preview'

/** What a search finds now, and beside it what it would find; then what search makes of each word. */
export function GroupPreview({ preview, then }: { preview: Preview; then?: string }) {
  const t = useT()
  const { q, before, after, total, words } = preview
  const same = before.length === after.length && after.every(({ was }, at) => was === at + 1)
  return (
    <section id={PREVIEW} tabIndex={-1} className="above-6" aria-labelledby="preview-title">
      <h2 id="preview-title" className="below-2">
        {t('synonyms.preview.title', { q })}
      </h2>
      <p className="below-3">
        {t('synonyms.preview.found', total)} {same && t('synonyms.preview.same')}
      </p>
      <div className="halves below-4">
        <Found title={t('synonyms.preview.now')} empty={before.length === 0}>
          {before.map((thread) => (
            <Thread key={thread.id} thread={thread} note={leaves(thread, t)} />
          ))}
        </Found>
        <Found title={then ?? t('synonyms.preview.then')} empty={after.length === 0}>
          {after.map((thread, at) => (
            <Thread key={thread.id} thread={thread} note={comes(thread, at + 1, t)} />
          ))}
        </Found>
      </div>
      {words.length > 0 && <Words words={words} />}
    </section>
  )
}

type Say = ReturnType<typeof useT>

const leaves = ({ now }: Preview['before'][number], t: Say) =>
  now === null ? t('synonyms.preview.gone') : now > 5 ? t('synonyms.preview.to', { place: now }) : null

const comes = ({ was }: Preview['after'][number], place: number, t: Say) => {
  if (was === null) return t('synonyms.preview.new')
  return was === place ? null : t('synonyms.preview.from', { place: was })
}

function Found({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }) {
  const t = useT()
  return (
    <div>
      <h3 className="below-2">{title}</h3>
      {empty ? <p className="quiet">{t('synonyms.preview.nothing')}</p> : <ol className="stack tight">{children}</ol>}
    </div>
  )
}

type Shown = Pick<Preview['before'][number], 'id' | 'slug' | 'title' | 'lang'>

function Thread({ thread, note }: { thread: Shown; note: string | null }) {
  const { language } = useSpeech()
  return (
    <li>
      <Link to={paths.thread(thread)} lang={thread.lang === language ? undefined : thread.lang}>
        {thread.title}
      </Link>{' '}
      {note && <span className="state">{note}</span>}
    </li>
  )
}

function Words({ words }: { words: Preview['words'] }) {
  const t = useT()
  const location = useLocation()
  return (
    <>
      <h3 className="below-2">{t('synonyms.preview.words')}</h3>
      <ul className="stack tight">
        {words.map((each) => (
          <li key={each.word}>
            <Link to={withSearch(location, { q: each.word })} preventScrollReset>
              {each.word}
            </Link>
            : {countOf(each, t)}{' '}
            {each.same && <span className="quiet">{t('synonyms.preview.sameWord', { other: each.same })}</span>}
            {each.confused && <span className="quiet">{t('synonyms.preview.confused', { other: each.confused })}</span>}
          </li>
        ))}
      </ul>
      <p className="hint above-2">{t('synonyms.preview.tryOther')}</p>
    </>
  )
}

function countOf({ threads, several }: Preview['words'][number], t: Say) {
  if (threads === null) return t('synonyms.preview.typedOnly')
  return t(several ? 'synonyms.preview.atMost' : 'synonyms.preview.threads', { count: threads })
}
