/** After so many failures in a row nobody asks for a while; then one may try. */
const FAILURES = 3
const PAUSE = 10_000

/** Whether a server is worth asking: one that fails again and again is left alone, and tried once in a while. */
export class Circuit {
  #failures = 0
  #closedUntil = 0

  /** Whether to ask at this moment. After a pause the first who wants to know may try, and others wait for how it goes. */
  mayAsk(at: number) {
    if (this.#failures < FAILURES) return true
    if (at < this.#closedUntil) return false
    this.#closedUntil = at + PAUSE
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
    this.#closedUntil = at + PAUSE
  }
}
