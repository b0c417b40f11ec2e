// Serves the built site; started by start.mjs on Node 24 with NODE_ENV=production for React and Remix.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Wijzer needs Node 24 (this is ${process.version}): start it with "npm start", which brings its own.`)
  process.exit(1)
}

let stop
try {
  // Settings are read while the build is loaded: what is wrong with them must be said as plainly as the rest.
  const build = await import('../build/server/index.js')
  stop = await build.entry.module.start(build)
} catch (problem) {
  console.error(problem?.forOperator ? `\n${problem.message}\n` : problem)
  process.exit(1)
}

let stopping = false
async function shutDown() {
  if (stopping) return
  stopping = true
  await stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, shutDown)
// npm ends without passing signals on: the starter's channel closing means the same.
if (process.send) process.on('disconnect', shutDown)
