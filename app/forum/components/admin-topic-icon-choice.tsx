import { TOPIC_ICONS } from '#app/forum/topic-icons.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'

/** One of our icons, or none: a group of radio buttons, each with its name. */
export function TopicIconChoice({ chosen }: { chosen: string }) {
  const t = useT()
  return (
    <fieldset className="choices">
      <legend>{t('settings.category.icon.label')}</legend>
      <p className="hint">{t('settings.category.icon.hint')}</p>
      <div className="icons">
        {(['', ...TOPIC_ICONS] as const).map((icon) => (
          <label key={icon}>
            <input type="radio" name="icon" value={icon} defaultChecked={icon === chosen} />
            {icon ? <Icon name={icon} /> : <span className="without" />}
            {t(`settings.icon.${icon || 'none'}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
