import { groupsOf } from '#app/search/synonyms/group.ts'

/** E-mail and messages. */
export const EN_MAIL = groupsOf(`
  email: email, mail, electronic mail
  email-address: email address, mail address, email account
  inbox: inbox, mailbox, mail folder
  spam: spam, junk, junk mail, unwanted email, spam folder, unsolicited
  newsletter: newsletter, marketing emails, promotional emails, mailing list
  unsubscribe: unsubscribe, opt out, stop emails, no more emails, stop sending me emails
  email-not-received: email not received, no email, didn't get email, email not arriving, not receiving emails, didn't receive an email, no confirmation email
  forward: forward, send on, pass on
  reply: reply, respond, answer, response
  mail-settings: mail settings, imap, smtp, mail server, outgoing server, incoming server, pop3
  cannot-send-mail: cannot send email, can't send email, email not sending, email bounced, bounce, email returned
  draft: draft, concept, unsent message
  confirmation-link: confirmation link, activation link, verification link, link doesn't work, confirm email
  mailbox-full: mailbox full, inbox full, mail storage full
  direct-message: direct message, private message, dm, pm
  emoji: emoji, smiley, emoticon
`)
