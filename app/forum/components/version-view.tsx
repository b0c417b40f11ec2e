import { Link } from '@remix-run/react'
import { PersonLink } from '#app/accounts/components/person-link.tsx'
import type { Version } from '#app/forum/post-history.server.ts'
import type { Piece } from '#app/forum/text-difference.ts'
import { paths } from '#app/http/paths.ts'
import { Press } from '#app/ui/form.tsx'
import { Time } from '#app/ui/time.tsx'
import { useSpeech } from '#app/ui/words.tsx'

type Props = {
  version: Version
  post: { id: number; lang: 'nl' | 'en' }
  may: { edit: boolean; hide: boolean }
}

/** One version of a post: who wrote it, when, and what changed from the one before. */
export function VersionView({ version, post, may }: Props) {
  const { t, language } = useSpeech()
  const { id, number, by, at, hidden, title, text, whole } = version
  const lang = post.lang === language ? undefined : post.lang
  return (
    <li>
      <h2>
        {t('mine.history.version', { count: number })}
        {id === null && <span className="quiet"> · {t('mine.history.now')}</span>}
      </h2>
      <p className="quiet small">
        <PersonLink person={by} />, <Time at={at} />
      </p>
      {hidden && <p className="notice">{t('mine.history.hidden')}</p>}
      {whole && text && <p className="quiet small">{t('mine.history.whole')}</p>}
      {text && (
        <div className="version-text" lang={lang}>
          {title && (
            <b>
              <Pieces pieces={title} />
            </b>
          )}
          <p>
            <Pieces pieces={text} />
          </p>
        </div>
      )}
      {id !== null && (
        <div className="acts">
          {may.edit && !hidden && (
            <Link className="button text" to={`${paths.history(post.id)}/${id}/revert`}>
              {t('mine.history.revert')}
              <span className="unseen">: {t('mine.history.version', { count: number })}</span>
            </Link>
          )}
          {may.hide && (
            <Press action={`${paths.history(post.id)}/${id}/${hidden ? 'restore' : 'hide'}`}>
              {t(hidden ? 'mine.history.restore' : 'mine.history.hide')}
              <span className="unseen">: {t('mine.history.version', { count: number })}</span>
            </Press>
          )}
        </div>
      )}
    </li>
  )
}

/** What came underlined, what went struck through, each said in words too for whoever does not see it. */
function Pieces({ pieces }: { pieces: Piece[] }) {
  const { t } = useSpeech()
  return pieces.map(({ kind, text, end }, index) => {
    const key = `${index}${kind}`
    if (kind === 'same')
      return (
        <span key={key}>
          {text}
          {end !== undefined && <span className="quiet"> […] </span>}
          {end}
        </span>
      )
    const Tag = kind === 'added' ? 'ins' : 'del'
    return (
      <Tag key={key}>
        <span className="unseen"> [{t(`mine.history.${kind}`)}: </span>
        {text}
        <span className="unseen">] </span>
      </Tag>
    )
  })
}
