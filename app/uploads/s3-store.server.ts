import { AwsClient } from 'aws4fetch'
import type { MediaStore } from '#app/uploads/media-store.server.ts'

export type S3Settings = { endpoint: string; bucket: string; region: string; key: string; secret: string }

/** In what time the server begins to answer; visitors wait for it. */
const ANSWER_MS = 10_000
const TRIES = 2
/** No picture of ours is larger; anything else under such a name is not ours. */
const MOST_BYTES = 32 * 1024 * 1024
const REMOVED_AT_ONCE = 8

/** A bucket of any server that speaks S3. The bucket may stay private: visitors get their pictures from us. */
export function s3Store({ endpoint, bucket, region, key, secret }: S3Settings): MediaStore {
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, service: 's3', region, retries: TRIES })
  const address = (file: string) => `${endpoint}/${encodeURIComponent(bucket)}/media/${file.slice(0, 2)}/${file}`

  async function ask(file: string, init: { method: string; body?: Uint8Array<ArrayBuffer>; headers?: HeadersInit }) {
    // The signal lives as long as the body is read: only the wait for its beginning is bounded.
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new Error('the server of pictures takes too long')), ANSWER_MS)
    try {
      const response = await client.fetch(address(file), { ...init, signal: late.signal, redirect: 'manual' })
      // A key that may not list the bucket is told 403 of a file that is not there.
      if (response.ok || response.status === 404 || (response.status === 403 && init.method === 'GET')) return response
      await response.body?.cancel()
      throw new Error(`the server of pictures says ${response.status} to ${init.method}`)
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    async put(file, bytes) {
      const body = new Uint8Array(bytes)
      const response = await ask(file, { method: 'PUT', body, headers: { 'Content-Type': 'image/webp' } })
      await response.body?.cancel()
      if (!response.ok) throw new Error(`there is no bucket ${bucket} to put pictures in`)
    },
    async read(file) {
      const response = await ask(file, { method: 'GET' })
      const size = Number(response.headers.get('Content-Length') ?? Number.NaN)
      if (response.ok && response.body && size <= MOST_BYTES) return { size, bytes: response.body }
      await response.body?.cancel()
      if (response.ok) throw new Error(`the server of pictures sends ${size} bytes`)
      return null
    },
    async remove(files) {
      for (let at = 0; at < files.length; at += REMOVED_AT_ONCE)
        await Promise.all(
          files.slice(at, at + REMOVED_AT_ONCE).map(async (file) => {
            const response = await ask(file, { method: 'DELETE' })
            await response.body?.cancel()
          }),
        )
    },
  }
}
