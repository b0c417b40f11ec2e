// npm run build: builds the site if its sources changed.
import { build } from './bootstrap.mjs'
import { say, speakingPlainly } from './say.mjs'

await speakingPlainly(async () => {
  await build()
  say('The build is up to date.')
})
