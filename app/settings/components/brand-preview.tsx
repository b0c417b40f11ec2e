import { useEffect, useRef } from 'react'
import { brandVariables } from '#app/settings/brand-css.ts'
import { settingPaths } from '#app/settings/components/setting-paths.ts'
import { sayIllegible } from '#app/settings/palettes.ts'
import type { Settings } from '#app/settings/settings-list.ts'
import { type LookKey, lookTyped } from '#app/settings/typed-look.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'

type Typed = Partial<Record<LookKey | 'brandName', string>>

/**
 * The brand as it would look with what is typed, light and dark side by side, and what cannot be read in it. The page
 * brings a stylesheet for what its fields began with; `live` is what has been typed since.
 */
export function BrandPreview({ start, live, defaults }: { start: Typed; live: Typed | null; defaults: Settings }) {
  const t = useT()
  const box = useRef<HTMLDivElement>(null)
  const typed = live ?? start
  const { look, unsound, illegible } = lookTyped(typed, defaults)
  const variables = brandVariables(look)
  // Follows what is typed: the pages' policy allows no style in the markup, a script may set it.
  useEffect(() => {
    if (live)
      for (const sample of box.current?.querySelectorAll<HTMLElement>('.sample') ?? [])
        for (const [name, value] of variables)
          value === null ? sample.style.removeProperty(name) : sample.style.setProperty(name, value)
  }, [live, variables])
  const name = typed.brandName?.trim() || defaults.brandName
  return (
    <section className="above-4">
      <h3 className="below-2">{t('settings.preview.title')}</h3>
      <link rel="stylesheet" href={settingPaths.look(lookTyped(start, defaults).look)} />
      <div className="samples" ref={box}>
        <Sample name={name} scheme="light" drawn={!live} />
        <Sample name={name} scheme="dark" drawn={!live} />
      </div>
      <div className="small above-2" aria-live="polite">
        {unsound.length > 0 && <p>{t('settings.preview.unsound')}</p>}
        {illegible.map((complaint) => {
          const { reason, values } = sayIllegible(complaint)
          return (
            <p key={complaint.key}>
              <b>{t(`settings.field.${complaint.key}.label`)}:</b> {t(reason, values)}
            </p>
          )
        })}
        {unsound.length + illegible.length === 0 && <p className="quiet">{t('settings.preview.fine')}</p>}
      </div>
    </section>
  )
}

/** A little of a page, to look at: nothing in it can be pressed. `drawn` takes its colours from the stylesheet. */
function Sample({ name, scheme, drawn }: { name: string; scheme: 'light' | 'dark'; drawn: boolean }) {
  const t = useT()
  return (
    <div className={`sample ${scheme}${drawn ? ' drawn' : ''}`} role="img" aria-label={t(`settings.preview.${scheme}`)}>
      <div className="bar">
        <span className="brand">
          <Icon name="bird" />
          {name}
        </span>
        <span className="button small">{t('settings.preview.button')}</span>
      </div>
      <div className="page">
        <b>{t('settings.preview.question')}</b>
        <div className="row small">
          <span className="state solved">
            <Icon name="check" />
            {t('settings.preview.solved')}
          </span>
          <span className="quiet">
            {t('settings.preview.place')} · {t('settings.preview.answers')}
          </span>
        </div>
        <p>
          {t('settings.preview.text')} <span className="link">{t('settings.preview.link')}</span>.
        </p>
        <span className="input quiet">{t('settings.preview.input')}</span>
      </div>
    </div>
  )
}
