import { setImmediate as letOthers } from 'node:timers/promises'

const AT_ONCE = 200

/** What these ids stand for, read some at a time: of one person only the ids are in memory at once. */
export async function* someAtATime<Row>(
  ids: PromiseLike<{ id: number }[]>,
  read: (ids: number[]) => PromiseLike<Row[]>,
) {
  const all = (await ids).map((row) => row.id)
  for (let at = 0; at < all.length; at += AT_ONCE) {
    yield* await read(all.slice(at, at + AT_ONCE))
    await letOthers()
  }
}
