import { readSitemap } from '#app/found/site-places.server.ts'
import { publicFile } from '#app/http/public-file.server.ts'

export const loader = publicFile(async ({ params }) => ({
  type: 'application/xml; charset=utf-8',
  body: await readSitemap(params.file ?? ''),
  maxAge: 3600,
}))
