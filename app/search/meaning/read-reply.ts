import { unitVector } from '#app/search/meaning/vectors.ts'

/** Models give some hundreds or thousands of numbers for a text. */
const FEWEST = 8
const MOST = 8192

/** A reply that is not what was asked for, in a few words for the log: never what stood in it. */
export class NoVectors extends Error {}

/**
 * The vectors in a reply to so many texts, in the order of the texts. The server is another's: whatever it sent, what
 * comes out is as many vectors as texts, all as long as the first, of numbers, with a direction. Throws `NoVectors`.
 */
export function readReply(reply: string, texts: number): Float32Array[] {
  const data = (parsed(reply) as { data?: unknown } | null)?.data
  if (!Array.isArray(data)) throw new NoVectors('no list of vectors')
  if (data.length !== texts) throw new NoVectors(`${data.length} vectors for ${texts} texts`)
  const vectors = new Array<Float32Array | undefined>(texts)
  for (const [at, each] of data.entries()) {
    const { index = at, embedding } = (each ?? {}) as { index?: unknown; embedding?: unknown }
    if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= texts || vectors[index as number])
      throw new NoVectors('a vector for no text')
    vectors[index as number] = vectorOf(embedding)
  }
  const read = vectors as Float32Array[]
  if (read.some((vector) => vector.length !== read[0]!.length)) throw new NoVectors('vectors of different lengths')
  return read
}

function parsed(reply: string): unknown {
  try {
    return JSON.parse(reply)
  } catch {
    throw new NoVectors('no JSON')
  }
}

function vectorOf(embedding: unknown) {
  if (!Array.isArray(embedding) || embedding.length < FEWEST || embedding.length > MOST)
    throw new NoVectors('no vector of a usual length')
  if (!embedding.every((number) => typeof number === 'number' && Number.isFinite(number)))
    throw new NoVectors('a vector with something else than numbers')
  const vector = unitVector(embedding)
  if (!vector) throw new NoVectors('a vector without a direction')
  return vector
}
