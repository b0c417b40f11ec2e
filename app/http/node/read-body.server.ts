import type { IncomingMessage } from 'node:http'

/** The largest form. */
export const MAX_BODY_BYTES = 1024 * 1024
/** The largest form with a picture of 5 MB in it. */
export const MAX_UPLOAD_BYTES = 6 * MAX_BODY_BYTES

/** As much is read to its end though it is too large: who is still sending when the answer comes never sees it. */
const READ_ANYWAY_BYTES = 16 * MAX_BODY_BYTES

/** How long a form without a picture may be under way; the server's own time-out leaves a slow phone time for a picture. */
const FORM_MS = 30_000

/** What all forms with pictures that are under way may take together: slow senders must not fill the memory. */
const UPLOADS_AT_ONCE_BYTES = 8 * MAX_UPLOAD_BYTES
let uploading = 0

/** The body of a request, or why not: `busy` when too much is being uploaded at once. */
export async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large' | 'busy'> {
  if (Number(request.headers['content-length'] ?? 0) > READ_ANYWAY_BYTES) return 'too-large'
  if (!/^multipart\/form-data/i.test(request.headers['content-type'] ?? '')) return readInTime(request)
  let held = 0
  const mayHold = (more: number) => {
    if (uploading + more > UPLOADS_AT_ONCE_BYTES) return false
    uploading += more
    held += more
    return true
  }
  try {
    return await read(request, MAX_UPLOAD_BYTES, mayHold)
  } finally {
    uploading -= held
  }
}

async function readInTime(request: IncomingMessage) {
  const late = setTimeout(() => request.destroy(), FORM_MS)
  try {
    return await read(request, MAX_BODY_BYTES)
  } finally {
    clearTimeout(late)
  }
}

async function read(request: IncomingMessage, most: number, mayHold: (more: number) => boolean = () => true) {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > READ_ANYWAY_BYTES) return 'too-large' as const
    if (size > most) continue
    if (!mayHold(part.length)) return 'busy' as const
    parts.push(part)
  }
  return size > most ? ('too-large' as const) : Buffer.concat(parts)
}
