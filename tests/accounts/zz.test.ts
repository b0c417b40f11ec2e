import { test } from 'vitest'
import { readSession, startSession } from '#app/accounts/sessions.server.ts'
import { aMember } from '../factories.ts'
test('measure', async () => {
  const fenna = await aMember({ email: 'fenna@example.com' })
  const cookie = (await startSession(fenna.id, { secure: true })).split(';')[0]
  const time = async (name: string, f: () => unknown) => { for (let i = 0; i < 1000; i++) await f(); const t = performance.now(); for (let i = 0; i < 3000; i++) await f(); console.log(name, 'us', ((performance.now() - t) / 3000 * 1000).toFixed(0)) }
  await time('readSession', () => readSession(cookie, { secure: true }))
}, 240000)
