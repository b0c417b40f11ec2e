import { readIconSvg } from '#app/found/icons.server.ts'
import { publicFile } from '#app/http/public-file.server.ts'

export const loader = publicFile(async () => ({ type: 'image/svg+xml', body: await readIconSvg(), maxAge: 3600 }))
