// node scripts/run.mjs FILE ARGS…: runs one of our scripts on Node 24 in this terminal, installing first if need be.
import { handOver, install, settings } from './bootstrap.mjs'
import { Stop, speakingPlainly } from './say.mjs'

await speakingPlainly(async () => {
  const [file, ...args] = process.argv.slice(2)
  if (!file) throw new Stop('Say which script to run: node scripts/run.mjs FILE ARGS…')
  await install()
  handOver([file, ...args], settings())
})
