import { readSitemapIndex } from '#app/found/site-places.server.ts'
import { publicFile } from '#app/http/public-file.server.ts'

export const loader = publicFile(async () => ({
  type: 'application/xml; charset=utf-8',
  body: await readSitemapIndex(),
  maxAge: 3600,
}))
