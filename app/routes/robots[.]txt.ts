import { robotsText } from '#app/found/robots.ts'
import { publicFile } from '#app/http/public-file.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

export const loader = publicFile(async () => ({
  type: 'text/plain; charset=utf-8',
  body: robotsText(siteUrl()),
  maxAge: 3600,
}))
