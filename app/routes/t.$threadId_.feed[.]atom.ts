import { feedFile } from '#app/found/feed-file.ts'
import { readThreadFeed } from '#app/found/feeds.server.ts'
import { idFrom } from '#app/http/page.server.ts'
import { publicFile } from '#app/http/public-file.server.ts'

export const loader = publicFile(async ({ params }) => feedFile(await readThreadFeed(idFrom(params.threadId))))
