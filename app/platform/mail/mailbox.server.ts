// Mails of an installation without a mail server: `NAME.eml` as a mail program reads it, and `NAME.json` for our page.
import { createHash } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '#app/platform/db/connection.server.ts'
import { env } from '#app/platform/env.server.ts'
import type { Mail } from '#app/platform/mail/mail.ts'

const NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-[0-9a-f]{12}$/
const SHOWN = 100

const folder = () => join(env.DATA_DIR, 'mail')

/** Sorts by time, and is the same for the same mail. */
const nameOf = ({ at, messageId }: Mail) =>
  `${new Date(at).toISOString().replace(/[:.]/g, '-')}-${createHash('sha256').update(messageId).digest('hex').slice(0, 12)}`

/** Writes a mail into the data folder; one that is there already is left alone. */
export async function keepMail(mail: Mail, message: Buffer) {
  await mkdir(folder(), { recursive: true })
  const file = join(folder(), nameOf(mail))
  if (await exists(`${file}.json`)) return
  // The .json comes last and whole: a mail that has one is complete.
  await writeFile(`${file}.eml`, message)
  await writeFile(
    `${file}.json.part`,
    JSON.stringify({ to: mail.to, subject: mail.subject, text: mail.text, at: mail.at }),
  )
  await rename(`${file}.json.part`, `${file}.json`)
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

export type KeptMail = { name: string; to: string; subject: string; at: number; text: string; links: string[] }

/** The newest mails, newest first; at most 100. */
export async function listMails(): Promise<KeptMail[]> {
  const names = (await filesIn(folder()))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .slice(0, SHOWN)
  const mails = await Promise.all(names.map(readMail))
  return mails.filter((mail) => mail !== null)
}

const filesIn = (path: string) =>
  readdir(path).catch((problem) => {
    if (errorCode(problem) === 'ENOENT') return []
    throw problem
  })

/** One mail by its name, or null; any text may be asked for. */
export async function readMail(name: string): Promise<KeptMail | null> {
  if (!NAME.test(name)) return null
  try {
    const mail = JSON.parse(await readFile(join(folder(), `${name}.json`), 'utf8')) as Omit<KeptMail, 'name' | 'links'>
    return { name, ...mail, links: mail.text.match(/https?:\/\/[^\s<>"]+/g) ?? [] }
  } catch (problem) {
    if (errorCode(problem) === 'ENOENT') return null
    throw problem
  }
}
