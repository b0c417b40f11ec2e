import type { IncomingMessage } from 'node:http'

/** The largest form; uploads will have their own bound. */
export const MAX_BODY_BYTES = 1024 * 1024

/** The body of a request, or `too-large` as soon as that is known. */
export async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return 'too-large'
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MAX_BODY_BYTES) return 'too-large'
    parts.push(part)
  }
  return Buffer.concat(parts)
}
