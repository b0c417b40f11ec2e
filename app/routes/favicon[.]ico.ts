import { readFavicon } from '#app/found/icons.server.ts'
import { publicFile } from '#app/http/public-file.server.ts'

export const loader = publicFile(async () => ({ type: 'image/x-icon', body: await readFavicon(), maxAge: 3600 }))
