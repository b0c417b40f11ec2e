import nodemailer from 'nodemailer'
import { env } from '#app/platform/env.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import type { Mail } from '#app/platform/mail/mail.ts'
import { keepMail } from '#app/platform/mail/mailbox.server.ts'
import { readSite } from '#app/platform/site.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'
import { SECOND } from '#app/platform/time.ts'

const PATIENCE = {
  connectionTimeout: 10 * SECOND,
  greetingTimeout: 10 * SECOND,
  socketTimeout: 20 * SECOND,
}

const toServer = () => nodemailer.createTransport({ url: env.SMTP_URL, ...PATIENCE } as object)
const toFile = () => nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

let transport: ReturnType<typeof toServer> | ReturnType<typeof toFile> | undefined

/** Sends a mail by the server of SMTP_URL, or without one keeps it as a file in the data folder. Throws when it cannot. */
export async function deliver(mail: Mail) {
  transport ??= env.SMTP_URL ? toServer() : toFile()
  const { brandName } = await readSite()
  const sent = await transport.sendMail(addressed(mail, brandName))
  if (!env.SMTP_URL) await keepMail(mail, sent.message as Buffer)
}

const addressed = ({ to, subject, text, html, headers, messageId, at }: Mail, brandName: string) => ({
  from: env.MAIL_FROM ?? { name: brandName, address: `community@${hostname()}` },
  to: { name: '', address: to },
  subject,
  text,
  html,
  messageId: `<${messageId}@${hostname()}>`,
  date: new Date(at),
  headers: { 'Auto-Submitted': 'auto-generated', ...headers },
  disableFileAccess: true,
  disableUrlAccess: true,
})

const hostname = () => new URL(siteUrl()).hostname

/** The same as work for later, tried again when the mail server is away. Not for mails that carry secrets. */
export const sendMail = defineJob<Mail>('platform.send-mail', deliver)
