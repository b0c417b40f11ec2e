import { readCard } from '#app/found/cards.server.ts'
import { publicFile } from '#app/http/public-file.server.ts'

export const loader = publicFile(async ({ params, ip }) => {
  const card = await readCard(params.file ?? '', ip)
  return 'to' in card ? card : { type: 'image/png', body: card.body, maxAge: 'forever' }
})
