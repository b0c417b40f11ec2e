import type { IncomingMessage } from 'node:http'

/** The largest form; uploads will have their own bound. */
export const MAX_BODY_BYTES = 1024 * 1024

/** As much is read to its end though it is too large: who is still sending when the answer comes never sees it. */
const READ_ANYWAY_BYTES = 16 * MAX_BODY_BYTES

/** The body of a request, or `too-large`. */
export async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > READ_ANYWAY_BYTES) return 'too-large'
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > READ_ANYWAY_BYTES) return 'too-large'
    if (size <= MAX_BODY_BYTES) parts.push(part)
  }
  return size > MAX_BODY_BYTES ? 'too-large' : Buffer.concat(parts)
}
