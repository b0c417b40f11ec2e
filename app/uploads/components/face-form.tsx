import { useEffect, useRef, useState } from 'react'
import { Face } from '#app/ui/face.tsx'
import { Press, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'
import { PictureField } from '#app/uploads/components/picture-field.tsx'

type Props = {
  person: { id: number; name: string; picture: string | null }
  may: boolean
  result?: FormResult | undefined
}

/** The picture that somebody is shown by: choose another, see it before it is kept, or go back to initials. */
export function FaceForm({ person, may, result }: Props) {
  const t = useT()
  const [chosen, setChosen] = useState<File>()
  return (
    <section className="face-form" aria-label={t('uploads.face.title')}>
      {chosen ? <ChosenFace file={chosen} /> : <Face person={person} size="large" />}
      {may ? (
        <SentForm name="picture" action="/settings/picture" result={result} files>
          <PictureField calm onChoose={setChosen} />
          <p className="row">
            <SendButton className="button plain">{t('uploads.face.keep')}</SendButton>
          </p>
        </SentForm>
      ) : (
        <p className="quiet">{t('uploads.no.unverified')}</p>
      )}
      {person.picture && (
        <div className="remove">
          <Press action="/settings/picture/none">{t('uploads.face.remove')}</Press>
        </div>
      )}
    </section>
  )
}

const PIXELS = 160

/** Drawn, not loaded: the page takes pictures from its own site only. */
function ChosenFace({ file }: { file: File }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // Follows the file that was chosen, until another one is.
  useEffect(() => {
    let over = false
    createImageBitmap(file).then(
      (bitmap) => {
        const side = Math.min(bitmap.width, bitmap.height)
        const [left, top] = [(bitmap.width - side) / 2, (bitmap.height - side) / 2]
        if (!over) canvas.current?.getContext('2d')?.drawImage(bitmap, left, top, side, side, 0, 0, PIXELS, PIXELS)
        bitmap.close()
      },
      // What the browser cannot draw the server refuses in words.
      () => undefined,
    )
    return () => {
      over = true
    }
  }, [file])
  return <canvas className="face large" width={PIXELS} height={PIXELS} ref={canvas} />
}
