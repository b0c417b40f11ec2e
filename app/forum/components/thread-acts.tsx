import { PersonLink } from '#app/accounts/components/person-link.tsx'
import { nameShown } from '#app/accounts/deleted-member.ts'
import { RoleMark } from '#app/forum/components/byline.tsx'
import { PostBody } from '#app/forum/components/post-body.tsx'
import { ThreadLink } from '#app/forum/components/thread-link.tsx'
import { toolPaths } from '#app/forum/components/tool-paths.ts'
import type { ActView } from '#app/forum/read-aftermath.server.ts'
import type { Translate } from '#app/i18n/speech.ts'
import { Press } from '#app/ui/form.tsx'
import { Time } from '#app/ui/time.tsx'
import { useSpeech, useT } from '#app/ui/words.tsx'

/** So many lines are read at a glance; the older ones unfold. */
const SHOWN = 5

/** What was done to a thread, by whom and why: newest first. */
export function ThreadActs({ acts }: { acts: ActView[] }) {
  const t = useT()
  if (!acts.length) return null
  const older = acts.slice(SHOWN)
  return (
    <section className="deeds" aria-labelledby="acts">
      <h2 id="acts">{t('tools.acts.title')}</h2>
      <ul>
        {acts.slice(0, SHOWN).map((act) => (
          <Line key={act.id} act={act} />
        ))}
      </ul>
      {older.length > 0 && (
        <details className="fold">
          <summary>{t('tools.acts.older', { count: older.length })}</summary>
          <ul>
            {older.map((act) => (
              <Line key={act.id} act={act} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Line({ act }: { act: ActView }) {
  const { t, language } = useSpeech()
  const { other, quote } = act
  const said = sentence(act, t)
  return (
    <li data-undone={act.undoneAt !== null || undefined}>
      <p>
        <b>
          <PersonLink person={act.by} />
        </b>{' '}
        <RoleMark role={act.by.role} team={null} /> {said}
        {other && (
          <>
            {': '}
            {other.mergedIntoId ? (
              <q lang={other.lang === language ? undefined : other.lang}>{other.title}</q>
            ) : (
              <ThreadLink thread={other} />
            )}
          </>
        )}{' '}
        <span className="quiet">
          · <Time at={act.at} />
        </span>
      </p>
      {act.reason && <p className="quiet">{t('tools.acts.reason', { reason: act.reason })}</p>}
      {quote && (
        <details className="fold">
          <summary>{t('tools.acts.quote', { name: nameShown(quote.author.name, t) })}</summary>
          <PostBody id={quote.id} html={quote.html} lang={quote.lang} place="merged" />
        </details>
      )}
      {act.undoneAt && (
        <p className="quiet">
          {t('tools.acts.undone', { name: nameShown(act.undoneBy ?? '', t) })}, <Time at={act.undoneAt} />
        </p>
      )}
      {act.may.undo && (
        <Press
          action={toolPaths.undo(act.id)}
          className="button text small"
          label={t('tools.acts.undo', { act: said })}
        >
          {t('common.undo')}
        </Press>
      )}
    </li>
  )
}

/** Goes on after somebody's name. A place or thread that this reader may not see is "another one". */
function sentence(act: ActView, t: Translate) {
  if (act.kind === 'moved')
    return t('tools.act.moved', {
      from: act.from?.name ?? t('tools.act.elsewhere'),
      to: act.to?.name ?? t('tools.act.elsewhere'),
    })
  return t(act.received && act.kind === 'split' ? 'tools.act.split-from' : `tools.act.${act.kind}`)
}
