import { type TextareaHTMLAttributes, useEffect, useRef, useState } from 'react'
import { useSite } from '#app/frame/site.ts'
import { PictureButton } from '#app/uploads/components/picture-button.tsx'
import { dropProps, pastePictures } from '#app/uploads/components/picture-drop.ts'
import { PictureLink } from '#app/uploads/components/picture-link.tsx'
import { PictureTray } from '#app/uploads/components/picture-tray.tsx'
import { usePictures } from '#app/uploads/components/use-pictures.ts'

/** A plain textarea for short texts that takes pictures too. */
export function PictureArea(control: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const area = useRef<HTMLTextAreaElement>(null)
  const pictures = usePictures(area, useSite()?.me?.verified ?? false)
  const [ready, setReady] = useState(false)
  // Follows the arrival of JavaScript: before it the button could do nothing and is not there.
  useEffect(() => setReady(true), [])
  return (
    <>
      <div className="drop" {...dropProps(pictures)}>
        <textarea
          {...control}
          ref={area}
          onChange={pictures.look}
          onPaste={(event) => pastePictures(pictures, event)}
        />
      </div>
      {ready && (
        <div>
          <PictureButton pictures={pictures} worded />
        </div>
      )}
      {pictures.enabled && <PictureLink />}
      <PictureTray pictures={pictures} />
    </>
  )
}
