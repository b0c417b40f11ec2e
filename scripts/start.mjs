// npm start: whatever is missing is made, then the server takes over.
import { build, handOver, install, settings } from './bootstrap.mjs'
import { speakingPlainly } from './say.mjs'

await speakingPlainly(async () => {
  await install()
  await build()
  // React and Remix always run as in production; WIJZER_ENV says how the site itself should behave.
  handOver(['scripts/serve.mjs'], { ...settings(), NODE_ENV: 'production' })
})
