import { wordsFor } from '#app/search/meaning/vectors.ts'

/** What was found to be near, the nearest first, and how alike any thread is to what was asked: what says nothing. */
export type Near = { ids: number[]; usual: number }

/** Vectors that are kept of each thread: of its title, and of all of it. */
export const KEPT = 2
/** Of a few threads nobody can say what is usual: so many that have nothing in common are counted with them. */
const STRANGERS = 20
const FIRST_ROOM = 1024

/**
 * The signs of the vectors of all threads, in memory: to go through 100,000 of them takes some milliseconds. What is
 * found so is nearly right; the exact likeness of the few that are left is computed from their vectors.
 */
export class SignIndex {
  readonly #words: number
  readonly #dimensions: number
  readonly #slots = new Map<number, number>()
  #ids = new Float64Array(FIRST_ROOM)
  #categories = new Int32Array(FIRST_ROOM)
  #signs: Uint32Array
  #near = new Uint16Array(FIRST_ROOM)

  constructor(dimensions: number) {
    this.#dimensions = dimensions
    this.#words = wordsFor(dimensions)
    this.#signs = new Uint32Array(FIRST_ROOM * this.#words * KEPT)
  }

  get size() {
    return this.#slots.size
  }

  /** Adds or replaces a thread: the signs of its vectors, one after the other. */
  put(id: number, categoryId: number, signs: Uint32Array) {
    const slot = this.#slots.get(id) ?? this.#slots.size
    if (slot === this.#ids.length) this.#makeRoom(slot * 2)
    this.#slots.set(id, slot)
    this.#ids[slot] = id
    this.#categories[slot] = categoryId
    this.#signs.set(signs, slot * this.#words * KEPT)
  }

  /** Forgets a thread: the last one takes its place. */
  remove(id: number) {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    const last = this.#slots.size - 1
    const moved = this.#ids[last]!
    const width = this.#words * KEPT
    this.#signs.copyWithin(slot * width, last * width, (last + 1) * width)
    this.#ids[slot] = moved
    this.#categories[slot] = this.#categories[last]!
    this.#slots.set(moved, slot)
    this.#slots.delete(id)
  }

  /** The threads nearest to a vector, by its signs, of the categories that fit. */
  nearest(signs: Uint32Array, most: number, fits?: (categoryId: number) => boolean): Near {
    const size = this.#slots.size
    const apart = this.#measure(signs, size)
    const counts = new Uint32Array(this.#words * 32 * KEPT + 1)
    let total = 0
    for (let slot = 0; slot < size; slot++) {
      total += apart[slot]!
      if (!fits || fits(this.#categories[slot]!)) counts[apart[slot]!]!++
    }
    let limit = 0
    let nearer = 0
    while (limit < counts.length && nearer + counts[limit]! <= most) nearer += counts[limit++]!
    // Of those at the limit itself only some have a place.
    let places = most - nearer
    const found: number[] = []
    for (let slot = size - 1; slot >= 0; slot--) {
      if (apart[slot]! > limit || (fits && !fits(this.#categories[slot]!))) continue
      if (apart[slot]! < limit || places-- > 0) found.push(slot)
    }
    found.sort((a, b) => apart[a]! - apart[b]!)
    const mean = size ? total / size / KEPT : 0
    const alike = Math.cos((Math.PI * mean) / this.#dimensions)
    return {
      ids: found.map((slot) => this.#ids[slot]!),
      usual: (alike * size) / (size + STRANGERS),
    }
  }

  /** In how many bits each thread differs, both vectors together. */
  #measure(signs: Uint32Array, size: number) {
    const all = this.#signs
    const words = this.#words
    const apart = this.#near
    for (let slot = 0, at = 0; slot < size; slot++) {
      let bits = 0
      for (let vector = 0; vector < KEPT; vector++)
        for (let word = 0; word < words; word++) {
          let x = all[at++]! ^ signs[word]!
          x -= (x >>> 1) & 0x55555555
          x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
          bits += Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
        }
      apart[slot] = bits
    }
    return apart
  }

  #makeRoom(room: number) {
    this.#ids = grown(new Float64Array(room), this.#ids)
    this.#categories = grown(new Int32Array(room), this.#categories)
    this.#signs = grown(new Uint32Array(room * this.#words * KEPT), this.#signs)
    this.#near = new Uint16Array(room)
  }
}

function grown<Numbers extends Float64Array | Int32Array | Uint32Array>(larger: Numbers, smaller: Numbers) {
  larger.set(smaller)
  return larger
}
