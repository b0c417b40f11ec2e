const BITS = 32

/** Whole numbers from some number on, a bit for each up to the highest: to be looked up, and gone through from the highest. */
export class NumberSet {
  readonly #from: number
  #words: Uint32Array

  private constructor(from: number, words: Uint32Array) {
    this.#from = from
    this.#words = words
  }

  /** These numbers; any below `from` are left out, now and later. */
  static of(numbers: number[], from = 0) {
    const start = from - (from % BITS)
    const highest = numbers.reduce((most, number) => Math.max(most, number), start)
    const set = new NumberSet(start, new Uint32Array(wordsFor(highest - start)))
    for (const number of numbers) set.add(number)
    return set
  }

  get bytes() {
    return this.#words.byteLength
  }

  has(number: number) {
    const at = number - this.#from
    return at >= 0 && ((this.#words[at >>> 5] ?? 0) & (1 << at)) !== 0
  }

  add(number: number) {
    const at = number - this.#from
    if (at < 0) return
    if (at >>> 5 >= this.#words.length) {
      const more = new Uint32Array(wordsFor(at))
      more.set(this.#words)
      this.#words = more
    }
    this.#words[at >>> 5]! |= 1 << at
  }

  delete(number: number) {
    const at = number - this.#from
    if (at >= 0 && at >>> 5 < this.#words.length) this.#words[at >>> 5]! &= ~(1 << at)
  }

  /** The numbers that all of these sets hold, the highest first. */
  static *inAll([first, ...others]: NumberSet[]) {
    if (!first) return
    for (let at = first.#words.length - 1; at >= 0; at--) {
      const base = first.#from + at * BITS
      let word = first.#words[at]!
      for (const other of others) word &= other.#words[(base - other.#from) / BITS] ?? 0
      while (word !== 0) {
        const bit = BITS - 1 - Math.clz32(word)
        yield base + bit
        word &= ~(1 << bit)
      }
    }
  }
}

/** With room for some more, so that what is new does not copy it each time. */
const wordsFor = (highest: number) => Math.ceil((highest + 1) / BITS) + BITS
