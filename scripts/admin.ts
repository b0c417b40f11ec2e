// npm run admin -- add EMAIL [--name NAME] [--role administrator|moderator] [--team NAME] · npm run admin -- list
import { parseArgs } from 'node:util'

const USAGE = `npm run admin -- add EMAIL [--name NAME] [--role administrator|moderator] [--team NAME]
npm run admin -- list

  add     gives a role to the person with this address, who is made if need be; prints a link to set a password
  --name  how they are called (made from the address when left out)
  --role  administrator when left out
  --team  the team they work in; made when there is none (the brand's own when left out)
  list    shows everybody with rights`

const ROLES = ['administrator', 'moderator'] as const
const say = (line: string) => void process.stdout.write(`${line}\n`)

function read() {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { name: text, role: text, team: text, help: { type: 'boolean' } },
    })
    const [what, email, ...others] = positionals
    const role = ROLES.find((known) => known === (values.role ?? 'administrator'))
    if (values.help) return 'help'
    if (what === 'list' && positionals.length === 1) return 'list'
    if (what !== 'add' || !email || others.length || !role) return undefined
    return { email, role, name: values.name, team: values.team?.trim() || undefined }
  } catch {
    return undefined
  }
}

type Add = Exclude<ReturnType<typeof read>, undefined | 'help' | 'list'>

async function add(given: Add) {
  const { addStaff } = await import('#app/accounts/add-staff.server.ts')
  const { siteUrl } = await import('#app/platform/site-url.server.ts')
  const { name, made, token } = await addStaff(given)
  say(`${name} <${given.email}> ${made ? 'is made and' : ''} is now ${given.role}.`.replaceAll('  ', ' '))
  if (token) say(`Set a password here, within the hour (the link works once):\n${siteUrl()}/reset/${token}`)
}

async function list() {
  const { listStaff } = await import('#app/accounts/add-staff.server.ts')
  const staff = await listStaff()
  if (!staff.length) say('Nobody yet. Make the first: npm run admin -- add you@example.com')
  for (const { name, email, role, team, hasPassword } of staff)
    say(
      `${role.padEnd(14)} ${name} <${email ?? 'no address'}>, ${team ?? 'no team'}${hasPassword ? '' : ', no password yet'}`,
    )
}

async function main(given: Add | 'list') {
  // Standard output belongs to the result, and the application's log writes there.
  process.env.LOG_LEVEL = 'silent'
  const { openData } = await import('#app/open-site.server.ts')
  const { closeDatabase } = await import('#app/platform/db/db.server.ts')
  const { DatabaseUnavailable } = await import('#app/platform/db/connection.server.ts')
  const { BadSettings } = await import('#app/platform/env.server.ts')
  const { Declined } = await import('#app/platform/errors.ts')
  const { translator } = await import('#app/i18n/translate.ts')
  try {
    await openData()
    await (given === 'list' ? list() : add(given))
  } catch (problem) {
    const plain = problem instanceof BadSettings || problem instanceof DatabaseUnavailable
    if (!plain && !(problem instanceof Declined)) throw problem
    process.stderr.write(`${plain ? problem.message : translator('en')(problem.reason, problem.values)}\n`)
    process.exitCode = 1
  } finally {
    await closeDatabase()
  }
}

const given = read()
if (given === undefined || given === 'help') {
  process.stderr.write(`${USAGE}\n`)
  process.exitCode = given === 'help' ? 0 : 1
} else await main(given)
