import { useContext, useState } from 'react'
import { Bodies } from '#app/forum/components/bodies.ts'
import { useSpeech } from '#app/ui/words.tsx'

type Props = { id: number; html: string; lang: 'nl' | 'en'; place?: string }

/** A post's stored HTML, made safe when it was written. The server puts it in the markup only; the browser finds it there. */
export function PostBody({ id, html, lang, place = 'body' }: Props) {
  const { language } = useSpeech()
  const bodies = useContext(Bodies)
  const elementId = `${place}-${id}`
  const [first] = useState(
    () =>
      bodies?.get(id) ??
      (html || (typeof document === 'undefined' ? '' : (document.getElementById(elementId)?.innerHTML ?? ''))),
  )
  return (
    <div
      className="prose"
      id={elementId}
      lang={lang === language ? undefined : lang}
      dangerouslySetInnerHTML={{ __html: html || first }}
    />
  )
}
