type Manner = {
  /** After so many failures in a row nobody asks for a while; then one may try. */
  failures: number
  pause: number
  /** Each further failure doubles the pause, up to this. */
  longest: number
}

const USUAL: Manner = { failures: 3, pause: 10_000, longest: 10_000 }

/** Whether a server is worth asking: one that fails again and again is left alone, and tried once in a while. */
export class Circuit {
  #failures = 0
  #closedUntil = 0
  readonly #manner: Manner

  constructor(manner: Manner = USUAL) {
    this.#manner = manner
  }

  /** Whether to ask at this moment. After a pause the first who wants to know may try, and others wait for how it goes. */
  mayAsk(at: number) {
    if (this.#failures < this.#manner.failures) return true
    if (at < this.#closedUntil) return false
    this.#closedUntil = at + this.#pause
    return true
  }

  /** Whether it answered lately. */
  get answers() {
    return this.#failures === 0
  }

  succeeded() {
    this.#failures = 0
  }

  failed(at: number) {
    this.#failures++
    this.#closedUntil = at + this.#pause
  }

  get #pause() {
    const { failures, pause, longest } = this.#manner
    return Math.min(longest, pause * 2 ** Math.max(0, this.#failures - failures))
  }
}
