// A vector says what a text is about: a few hundred numbers, of length one. Nearer in direction is nearer in meaning.

/** The vector of length one in the same direction; none for what has no direction. */
export function unitVector(numbers: ArrayLike<number>): Float32Array | undefined {
  let squares = 0
  for (let at = 0; at < numbers.length; at++) squares += numbers[at]! * numbers[at]!
  const length = Math.sqrt(squares)
  if (!Number.isFinite(length) || length === 0) return undefined
  return Float32Array.from(numbers, (number) => number / length)
}

/** The same in a byte a number, the largest as 127: a quarter of the room, and as good to compare by. */
export function inBytes(vector: Float32Array): Int8Array {
  let largest = 0
  for (const number of vector) largest = Math.max(largest, Math.abs(number))
  return Int8Array.from(vector, (number) => Math.round((number / (largest || 1)) * 127))
}

/** How alike a vector of length one and one in bytes are in direction: 1 for the same, about 0 for what has nothing in common. */
export function cosine(vector: Float32Array, bytes: Int8Array): number {
  let product = 0
  let squares = 0
  for (let at = 0; at < vector.length; at++) {
    product += vector[at]! * bytes[at]!
    squares += bytes[at]! * bytes[at]!
  }
  return squares ? product / Math.sqrt(squares) : 0
}

/** So many numbers of 32 bits hold the signs of a vector. */
export const wordsFor = (dimensions: number) => Math.ceil(dimensions / 32)

/** Only which numbers are above zero, a bit each: by how many bits differ, the nearest of very many are found. */
export function signsOf(vector: ArrayLike<number>): Uint32Array {
  const signs = new Uint32Array(wordsFor(vector.length))
  for (let at = 0; at < vector.length; at++) if (vector[at]! > 0) signs[at >>> 5]! |= 1 << (at & 31)
  return signs
}
