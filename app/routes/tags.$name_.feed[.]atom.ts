import { feedFile } from '#app/found/feed-file.ts'
import { readTagFeed } from '#app/found/feeds.server.ts'
import { publicFile } from '#app/http/public-file.server.ts'

export const loader = publicFile(async ({ params }) => feedFile(await readTagFeed(params.name ?? '')))
