import { readManifest } from '#app/found/manifest.server.ts'
import { publicFile } from '#app/http/public-file.server.ts'

export const loader = publicFile(async () => ({
  type: 'application/manifest+json',
  body: await readManifest(),
  maxAge: 3600,
}))
