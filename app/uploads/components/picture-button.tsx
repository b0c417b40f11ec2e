import { useRef } from 'react'
import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'
import type { Pictures } from '#app/uploads/components/use-pictures.ts'
import { ACCEPTED } from '#app/uploads/limits.ts'

/** Opens the chooser of the system; several pictures at once. With `worded` it says so, without it is an icon of a toolbar. */
export function PictureButton({ pictures, worded }: { pictures: Pictures; worded?: boolean }) {
  const t = useT()
  const chooser = useRef<HTMLInputElement>(null)
  if (!pictures.enabled) return null
  const words = t('uploads.add.title')
  return (
    <>
      <button
        type="button"
        className={worded ? 'button text small' : undefined}
        aria-label={worded ? undefined : words}
        title={worded ? undefined : words}
        onClick={() => chooser.current?.click()}
      >
        {worded ? words : <Icon name="picture" />}
      </button>
      <input
        ref={chooser}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        aria-label={words}
        onChange={(event) => {
          pictures.add([...(event.currentTarget.files ?? [])])
          // So that the same file may be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
