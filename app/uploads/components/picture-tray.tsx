import { type RefObject, useEffect, useId, useRef } from 'react'
import { useT } from '#app/ui/words.tsx'
import type { Pictures, Sending } from '#app/uploads/components/use-pictures.ts'
import { ALT_MAX } from '#app/uploads/limits.ts'
import type { PictureInText } from '#app/uploads/picture-markdown.ts'

/** Under a text: its pictures, each with a place for its words, and those that are still on their way. */
export function PictureTray({ pictures }: { pictures: Pictures }) {
  const t = useT()
  const tray = useRef<HTMLElement>(null)
  const { inText, sending, unfinished } = pictures
  // Follows the try to post: whoever cannot see the page must come to what is still missing.
  useEffect(() => {
    if (unfinished) tray.current?.querySelector<HTMLElement>('[aria-invalid], progress')?.focus()
  }, [unfinished])
  if (!inText.length && !sending.length) return null
  return (
    <section className="pictures" aria-label={t('uploads.tray.title')} ref={tray as RefObject<HTMLElement>}>
      <p className="hint">{t('uploads.add.privacy')}</p>
      <ul>
        {inText.map((picture, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand in a text twice
          <Described key={i} picture={picture} number={i + 1} pictures={pictures} />
        ))}
        {sending.map((one) => (
          <Underway key={one.key} one={one} pictures={pictures} />
        ))}
      </ul>
    </section>
  )
}

type DescribedProps = { picture: PictureInText; number: number; pictures: Pictures }

/** The words for who does not see a picture; none only when it is there for decoration. */
function Described({ picture, number, pictures: { sample, unfinished, reword, remove } }: DescribedProps) {
  const t = useT()
  const id = useId()
  const missing = picture.alt === sample
  return (
    <li>
      <img src={picture.path} alt="" />
      <div className="field">
        <label htmlFor={id}>
          {t('uploads.alt.label')} <span className="unseen">{t('uploads.tray.number', { number })}</span>
        </label>
        <input
          id={id}
          value={missing ? '' : picture.alt}
          disabled={picture.alt === ''}
          maxLength={ALT_MAX}
          aria-invalid={(missing && unfinished) || undefined}
          aria-describedby={missing && unfinished ? `${id}-wrong` : undefined}
          onChange={(event) => reword(picture, event.currentTarget.value || sample)}
          onKeyDown={(event) => {
            // Enter would send the whole form.
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
        {missing && unfinished && (
          <span className="wrong" id={`${id}-wrong`}>
            {t('uploads.alt.missing')}
          </span>
        )}
        <div className="row">
          <label className="check">
            <input
              type="checkbox"
              checked={picture.alt === ''}
              onChange={(event) => reword(picture, event.currentTarget.checked ? '' : sample)}
            />
            <span>{t('uploads.alt.decoration')}</span>
          </label>
          <button type="button" className="button text small push" onClick={() => remove(picture)}>
            {t('uploads.tray.remove')} <span className="unseen">{t('uploads.tray.number', { number })}</span>
          </button>
        </div>
      </div>
    </li>
  )
}

/** What has nothing to do with the picture itself: the same one may come through later. */
const MAY_PASS = ['uploads.no.lost', 'uploads.no.busy', 'uploads.no.store', 'error.tooMany']

/** How far a picture is, or why it did not come. */
function Underway({ one, pictures: { unfinished, again, forget } }: { one: Sending; pictures: Pictures }) {
  const t = useT()
  const name = one.file.name
  if (one.problem)
    return (
      <li>
        <div className="field" role="alert">
          <span className="file">{name}</span>
          <span className="wrong">{t(one.problem.reason, one.problem.values)}</span>
          <div className="row">
            {MAY_PASS.includes(one.problem.reason) && (
              <button type="button" className="button plain small" onClick={() => again(one)}>
                {t('uploads.tray.again')}
              </button>
            )}
            <button type="button" className="button text small" onClick={() => forget(one.key)}>
              {t('uploads.tray.forget')}
            </button>
          </div>
        </div>
      </li>
    )
  return (
    <li>
      <div className="field" role="status">
        <span className="file">{t('uploads.tray.underway', { name })}</span>
        <progress value={one.part || undefined} aria-label={t('uploads.tray.underway', { name })} tabIndex={-1} />
        {unfinished && <span className="wrong">{t('uploads.tray.wait')}</span>}
      </div>
    </li>
  )
}
