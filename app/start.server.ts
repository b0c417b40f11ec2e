import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { brandLogo } from '#app/http/node/brand-files.server.ts'
import { siteServer } from '#app/http/node/server.server.ts'
import { addFile, readStaticFiles } from '#app/http/node/static-files.server.ts'
import { openSite } from '#app/open-site.server.ts'
import { closeDatabase, transact } from '#app/platform/db/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { ForOperator } from '#app/platform/errors.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { stopRenderer } from '#app/platform/markdown/render-markdown.server.ts'
import { setPort, siteUrl } from '#app/platform/site-url.server.ts'
import { startWorker } from '#app/platform/worker.server.ts'
import { schedule } from '#app/schedule.server.ts'
import { checkMeilisearch } from '#app/search/check-meilisearch.server.ts'
import { checkEmbeddings } from '#app/search/meaning/check-embeddings.server.ts'
import { warmMeaning } from '#app/search/meaning/known-vectors.server.ts'
import { warmSearch } from '#app/search/widening.server.ts'
import { welcome } from '#app/welcome.server.ts'

/**
 * Everything at start, in order: settings, server (which asks for patience), database, migrations, subscriptions, demo,
 * worker. The port comes first, so that a start that cannot be changes nothing. Returns how to stop.
 * Said to be one of several by `again`, it does not say once more where the site is.
 */
export async function start(build: ServerBuild, { again = false } = {}) {
  try {
    const files = readStaticFiles(
      join(process.cwd(), 'public'),
      readStaticFiles(join(process.cwd(), 'build', 'client')),
    )
    if (env.INDEXNOW_KEY) addFile(files, `/${env.INDEXNOW_KEY}.txt`, Buffer.from(env.INDEXNOW_KEY), 'text/plain')
    brandLogo()
    const server = siteServer(build, files)
    setPort(await listen(server))
    const opened = await openSite()
    server.serve()
    if (!again && env.meili) await transact(() => enqueue(checkMeilisearch, null))
    if (!again && env.embeddings) await transact(() => enqueue(checkEmbeddings, null))
    const stopWorker = startWorker(schedule)
    if (again) log.info({ process: process.pid }, 'one more process serves')
    else await welcome({ address: siteUrl(), ...opened })
    // Beside the first requests: nobody should wait a second for the first search.
    Promise.all([warmSearch(), warmMeaning()]).catch((problem) =>
      log.error({ err: problem }, 'search could not be made ready'),
    )
    return async function stop() {
      log.info('stopping: letting running requests finish')
      await server.stop()
      await stopWorker()
      await stopRenderer()
      await closeDatabase()
      log.info('stopped')
    }
  } catch (problem) {
    await closeDatabase()
    await stopRenderer()
    throw problem
  }
}

class CannotListen extends ForOperator {}

async function listen(server: ReturnType<typeof siteServer>) {
  try {
    return await server.listen({ port: env.PORT, host: env.HOST })
  } catch (problem) {
    const { code } = problem as { code?: string }
    if (code === 'EADDRINUSE')
      throw new CannotListen(
        `Port ${env.PORT} is in use by another program: stop that one, or choose another port, like PORT=${env.PORT + 1} npm start`,
      )
    if (code === 'EACCES')
      throw new CannotListen(
        `Port ${env.PORT} may only be used by an administrator: choose one above 1023, like PORT=3000 npm start`,
      )
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CannotListen(
        `HOST=${env.HOST} is not an address of this machine: use localhost, or 0.0.0.0 for all its addresses`,
      )
    throw problem
  }
}
