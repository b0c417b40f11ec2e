/** A message by its path, with what fills it in. */
export type Message = { reason: string; values?: Record<string, string | number> }

/** What a form that was not accepted comes back with: nothing typed is lost, and each problem stands beside its field. */
export type FormResult = {
  errors: Record<string, Message>
  /** A problem of the whole form, like a rate limit. */
  problem: Message | null
  typed: Record<string, string>
}
