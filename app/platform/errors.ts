/** A reason not to start that the operator can mend: the message says what to do, and is all they need to see. */
export class ForOperator extends Error {
  readonly forOperator = true
}

export type DeclineKind =
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'too-many'
  | 'too-large'
  | 'busy'

/** An expected refusal: the domain says no. `reason` is the path of a message (i18n), `values` fill it in. */
export class Declined extends Error {
  readonly kind: DeclineKind
  readonly reason: string
  readonly values: Record<string, string | number>
  /** Seconds after which trying again makes sense, with `too-many` and `busy`. */
  readonly retryAfter: number | undefined

  constructor(
    kind: DeclineKind,
    reason: string,
    values: Record<string, string | number> = {},
    { retryAfter }: { retryAfter?: number } = {},
  ) {
    super(reason)
    this.name = 'Declined'
    this.kind = kind
    this.reason = reason
    this.values = values
    this.retryAfter = retryAfter
  }
}

/** Refusal of one field of a form; shown beside that field. */
export class InvalidField extends Declined {
  readonly field: string
  constructor(field: string, reason: string, values: Record<string, string | number> = {}) {
    super('invalid', reason, values)
    this.field = field
  }
}

/** Missing and hidden alike. */
export const notFound = () => new Declined('not-found', 'error.notFound')

export type Verdict =
  | { ok: true }
  | { ok: false; kind: DeclineKind; reason: string; values?: Record<string, string | number> }

/** A policy's yes. */
export const yes: Verdict = { ok: true }

/** A policy's no, with the path of the message that says why. */
export const no = (reason: string, kind: DeclineKind = 'forbidden'): Verdict => ({ ok: false, kind, reason })

/** Throws the policy's no. */
export function authorize(verdict: Verdict) {
  if (!verdict.ok) throw new Declined(verdict.kind, verdict.reason, verdict.values)
}
