import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#app/platform/env.server.ts'
import { listMails } from '#app/platform/mail/mailbox.server.ts'

/** Throws all mails away, so that a test sees only its own. */
export const emptyMailbox = () => rmSync(join(env.DATA_DIR, 'mail'), { recursive: true, force: true })

/** The mails somebody got, newest first. */
export const mailsTo = async (email: string) => (await listMails()).filter((mail) => mail.to === email)

/** The secret in the link of the newest mail to somebody. */
export async function tokenFor(email: string, path: 'verify' | 'reset' | 'change-email') {
  const [mail] = await mailsTo(email)
  const link = mail?.links.find((l) => l.startsWith(`http://community.test/${path}/`))
  if (!link) throw new Error(`No ${path} link mailed to ${email}`)
  return link.slice(link.lastIndexOf('/') + 1)
}
