import { setImmediate as yieldToOthers } from 'node:timers/promises'
import { and, asc, eq, gt, lt } from 'drizzle-orm'
import { renderPost } from '#app/forum/render-post.server.ts'
import { posts } from '#app/forum/schema.server.ts'
import { rewritePost } from '#app/forum/write-post.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { RENDERER_VERSION } from '#app/platform/markdown/version.ts'

const BATCH = 50

/**
 * Renders anew every post that an older renderer made; its old HTML is served meanwhile. Starts again where it was
 * when it is cut off, since a post that is done no longer counts as old. A post that the present renderer refuses
 * keeps its HTML.
 */
export const rerenderPosts = defineJob<null>('forum.rerender-posts', async () => {
  let done = 0
  for (let after = 0; ; ) {
    const batch = await db
      .select({ id: posts.id, markdown: posts.markdown })
      .from(posts)
      .where(and(lt(posts.rendererVersion, RENDERER_VERSION), gt(posts.id, after)))
      .orderBy(asc(posts.id))
      .limit(BATCH)
    if (!batch.length) break
    for (const post of batch) {
      await rerender(post)
      await yieldToOthers()
    }
    after = batch.at(-1)!.id
    done += batch.length
  }
  if (done) log.info({ posts: done, rendererVersion: RENDERER_VERSION }, 'posts rendered anew')
})

async function rerender({ id, markdown }: { id: number; markdown: string }) {
  try {
    const html = await renderPost(markdown, { postId: id })
    await transact(async () => {
      // Edited meanwhile: then it is new already.
      const [now] = await db.select({ markdown: posts.markdown }).from(posts).where(eq(posts.id, id))
      if (now?.markdown === markdown) await rewritePost(id, { html })
    })
  } catch (problem) {
    if (!(problem instanceof InvalidField)) throw problem
    log.warn({ postId: id, reason: problem.reason }, 'post keeps its old HTML')
  }
}
