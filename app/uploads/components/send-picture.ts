import type { Message } from '#app/ui/form-result.ts'
import { ACCEPTED, MAX_FILE_BYTES } from '#app/uploads/limits.ts'

type Sent = { path: string } | Message

/**
 * Sends a picture and tells how far it is, from 0 to 1; what is plainly not for us does not leave. Not by `fetch`:
 * that does not say how much of a body has gone.
 */
export function sendPicture(file: File, onProgress: (part: number) => void): Promise<Sent> {
  if (!ACCEPTED.split(',').includes(file.type)) return Promise.resolve({ reason: 'uploads.no.type' })
  if (file.size > MAX_FILE_BYTES) return Promise.resolve({ reason: 'uploads.no.tooLarge' })
  const form = new FormData()
  form.append('picture', file)
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total)
    request.onload = () => done(answerOf(request.responseText))
    request.onerror = () => done({ reason: 'uploads.no.lost' })
    request.open('POST', '/uploads')
    request.send(form)
  })
}

/** A page in place of an answer comes from before the application: it was too busy, or is just starting. */
function answerOf(text: string): Sent {
  try {
    return JSON.parse(text) as Sent
  } catch {
    return { reason: 'uploads.no.busy' }
  }
}
