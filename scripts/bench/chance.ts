/** Chance that can be repeated: the same seed gives the same community on every machine. */
export type Chance = ReturnType<typeof chance>

export function chance(...seed: number[]) {
  let state = seed.reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) ^ (mixed >>> 15), 0x6d2b79f5)
  /** From 0 to 1, mulberry32. */
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(random() * n)
  return {
    below,
    is: (probability: number) => random() < probability,
    /** 0, 1, 2 … with this mean, small ones most often. */
    count: (mean: number, most: number) =>
      mean ? Math.min(most, Math.floor(Math.log(1 - random()) / Math.log(mean / (1 + mean)))) : 0,
    /** From a list of n: the second half as often as the first, and so on (Zipf). */
    ranked: (n: number) => Math.min(n - 1, Math.floor((n + 1) ** random()) - 1),
    one: <Item>(items: readonly Item[]) => items[below(items.length)]!,
    /** The first of a list most often. */
    usual: <Item>(items: readonly Item[]) =>
      items[Math.min(items.length - 1, Math.floor((items.length + 1) ** random()) - 1)]!,
  }
}
