import type { MailKind } from '#app/accounts/roles.ts'

const WORDS = {
  'answer-arrived': 'answerArrived',
  'answer-accepted': 'answerAccepted',
  'followed-answer': 'followedAnswer',
  'followed-solved': 'followedSolved',
  'not-solved': 'notSolved',
  'question-handled': 'questionHandled',
} as const satisfies Record<MailKind, string>

/** What a kind of mail is called in the paths of messages. */
export const mailWords = (kind: MailKind) => WORDS[kind]
