import { useSite } from '#app/frame/site.ts'
import { Press } from '#app/ui/form.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'

/** What was just done, in one sentence, with the button that undoes it. */
export function FlashMessage() {
  const t = useT()
  const flash = useSite()?.flash
  if (!flash) return null
  return (
    <div className="wide">
      <div className="flash" role="status">
        <Icon name="check" />
        <p>{t(flash.reason, flash.values)}</p>
        {flash.undo && (
          <Press action={flash.undo} className="button plain small">
            {t('common.undo')}
          </Press>
        )}
      </div>
    </div>
  )
}
