import type { DraftState } from '#app/forum/components/draft-keeper.ts'
import { tellTime } from '#app/ui/tell-time.ts'
import { useSpeech } from '#app/ui/words.tsx'

/** Says that a draft is kept, or where the text came from, and lets it be thrown away. */
export function DraftNote({ state, from, place }: { state: DraftState; from: number | null; place: string }) {
  const { t, language, timeZone, now } = useSpeech()
  if (state === 'lost')
    return (
      <p className="under" role="status">
        {t('forum.draft.lost')}
      </p>
    )
  if (state) {
    const time = new Intl.DateTimeFormat(language, { timeZone, timeStyle: 'short' }).format(state.keptAt)
    return (
      <p className="under" role="status">
        {t('forum.draft.kept', { time })}
      </p>
    )
  }
  if (!from) return null
  return (
    <p className="under">
      {t('forum.draft.from', { when: tellTime(from, { now, language, timeZone }).said })} <DiscardDraft place={place} />
    </p>
  )
}

/** A button that cannot stand in the draft's own form: it belongs to one of its own by `form`. */
function DiscardDraft({ place }: { place: string }) {
  const { t } = useSpeech()
  return (
    <button type="submit" className="button text small" form={`discard-${place}`} formNoValidate>
      {t('forum.draft.discard')}
    </button>
  )
}

/** The form behind that button; stands beside the draft's form. */
export function DiscardDraftForm({ place }: { place: string }) {
  return (
    <form id={`discard-${place}`} method="post" action="/drafts/discard" hidden>
      <input type="hidden" name="place" value={place} />
    </form>
  )
}
