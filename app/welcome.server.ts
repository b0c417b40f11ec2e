import { DEMO_PASSWORD, DEMO_SIGN_INS, demoEmail } from '#app/demo/demo-content.ts'
import { env } from '#app/platform/env.server.ts'
import { readSite } from '#app/platform/site.server.ts'

/** Says where the site is, and in a try-out how to sign in. */
export async function welcome({ address, demo }: { address: string; demo: boolean }) {
  if (env.production || env.WIJZER_ENV === 'test') return
  const { brandName } = await readSite()
  const lines = ['', `  ${brandName} community   ${address}`, `  Mail it sends       ${address}/dev/mail`]
  if (demo)
    lines.push(
      '',
      `  Demo sign-ins, all with password ${DEMO_PASSWORD}`,
      ...DEMO_SIGN_INS.map(({ role, key }) => `    ${role.padEnd(14)} ${demoEmail(key)}`),
    )
  else lines.push('', '  Make an administrator: npm run admin -- add you@example.com')
  process.stdout.write(`${lines.join('\n')}\n\n`)
}
