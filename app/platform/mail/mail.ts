/** A mail that is ready to go. */
export type Mail = {
  to: string
  subject: string
  text: string
  html: string
  headers?: Record<string, string>
  /** Names this mail: another with the same name is the same mail. Without brackets and host. */
  messageId: string
  /** When it was made. */
  at: number
}
