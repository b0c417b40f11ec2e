// Serves the built site; started by start.mjs on Node 24 with NODE_ENV=production for React and Remix.
import cluster from 'node:cluster'
import { startWorkers } from './workers.mjs'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Wijzer needs Node 24 (this is ${process.version}): start it with "npm start", which brings its own.`)
  process.exit(1)
}

const workers = Number(process.env.WORKERS)
// A number that makes no sense is said by the settings themselves.
const several = Number.isInteger(workers) && workers > 1 && workers <= 64
const stop = cluster.isPrimary && several ? startWorkers(workers) : await serve()

async function serve() {
  try {
    // Settings are read while the build is loaded: what is wrong with them must be said as plainly as the rest.
    const build = await import('../build/server/index.js')
    const stopServing = await build.entry.module.start(build, { again: cluster.isWorker && cluster.worker.id > 1 })
    if (cluster.isWorker) process.send('serving')
    return async () => {
      await stopServing()
      process.exit(0)
    }
  } catch (problem) {
    console.error(problem?.forOperator ? `\n${problem.message}\n` : problem)
    process.exit(1)
  }
}

let stopping = false
function shutDown() {
  if (stopping) return
  stopping = true
  stop()
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, shutDown)
// npm ends without passing signals on: the starter's channel closing means the same.
if (process.send) process.on('disconnect', shutDown)
