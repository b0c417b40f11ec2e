import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Message } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'
import { sendPicture } from '#app/uploads/components/send-picture.ts'
import { type PictureInText, pictureMarkdown, picturesIn, withPicture } from '#app/uploads/picture-markdown.ts'

/** A picture on its way into the text, or one that did not get there. */
export type Sending = { key: number; file: File; part: number; problem?: Message }

export type Pictures = ReturnType<typeof usePictures>

/**
 * Pictures in the text of a textarea: added by button, paste or drop, and each described. The text is all there is to
 * know: a picture that nobody has described yet has the sample for its words, one that is decoration has none.
 */
export function usePictures(area: RefObject<HTMLTextAreaElement>, enabled: boolean) {
  const sample = useT()('uploads.alt.sample')
  const [inText, setInText] = useState<PictureInText[]>([])
  const [sending, setSending] = useState<Sending[]>([])
  const [unfinished, setUnfinished] = useState(false)
  const [hovering, setHovering] = useState(false)
  const lastKey = useRef(0)
  const queue = useRef<Promise<void>>(Promise.resolve())

  const change = (key: number, to: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one)))
  const forget = (key: number) => setSending((all) => all.filter((one) => one.key !== key))
  const look = useCallback(() => setInText(enabled ? picturesIn(area.current?.value ?? '') : []), [area, enabled])

  function rewrite(text: string, cursor?: number) {
    const element = area.current
    if (!element) return
    const place = cursor ?? Math.min(element.selectionEnd, text.length)
    element.value = text
    element.setSelectionRange(place, place)
    // Drafts are kept when something was put in, by whomever.
    element.dispatchEvent(new Event('input', { bubbles: true }))
    look()
  }

  async function send({ key, file }: Sending) {
    const sent = await sendPicture(file, (part) => change(key, { part }))
    const element = area.current
    if ('reason' in sent || !element) return change(key, { problem: 'reason' in sent ? sent : undefined })
    const { text, cursor } = withPicture(element.value, element.selectionEnd, pictureMarkdown(sent.path, sample))
    rewrite(text, cursor)
    forget(key)
  }

  /** One after another, so that they stand in the text as they were chosen. */
  function add(files: Iterable<File>) {
    for (const file of files) {
      const one: Sending = { key: ++lastKey.current, file, part: 0 }
      setSending((all) => [...all, one])
      queue.current = queue.current.then(() => send(one))
    }
  }

  function again(one: Sending) {
    change(one.key, { part: 0, problem: undefined })
    queue.current = queue.current.then(() => send(one))
  }

  function put(picture: PictureInText, markdown: string) {
    const text = area.current?.value ?? ''
    rewrite(text.slice(0, picture.start) + markdown + text.slice(picture.end))
  }

  const isUnderWay = sending.some((one) => !one.problem)
  const isUndescribed = inText.some((picture) => picture.alt === sample)

  // Follows the text that was there from the start: a draft, or a post that is being changed.
  useEffect(look, [look])
  // Follows the form around the textarea: it waits for pictures that are under way or not yet described.
  useEffect(() => {
    const form = area.current?.form
    if (!form || !(isUnderWay || isUndescribed)) return
    const wait = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
      setUnfinished(true)
    }
    form.addEventListener('submit', wait)
    return () => form.removeEventListener('submit', wait)
  }, [area, isUnderWay, isUndescribed])

  return {
    enabled,
    sample,
    inText,
    sending,
    hovering,
    /** Somebody wanted to post before all was done. */
    unfinished: unfinished && (isUnderWay || isUndescribed),
    add,
    again,
    forget,
    look,
    reword: (picture: PictureInText, alt: string) => put(picture, pictureMarkdown(picture.path, alt)),
    remove: (picture: PictureInText) => put(picture, ''),
    hover: setHovering,
  }
}
