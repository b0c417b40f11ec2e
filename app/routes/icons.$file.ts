import { readIcon } from '#app/found/icons.server.ts'
import { publicFile } from '#app/http/public-file.server.ts'

export const loader = publicFile(async ({ params }) => {
  const [, size] = /^(\d{2,3})\.png$/.exec(params.file ?? '') ?? []
  return { type: 'image/png', body: await readIcon(Number(size)), maxAge: 3600 }
})
