// What a piece of work was made from is written down beside its result, so that it is done again only when that changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One fingerprint of the names and contents of files and whole folders below `root`, and of the words in `also`. */
export function fingerprint(root, paths, also = []) {
  const hash = createHash('sha256')
  for (const word of also) hash.update(`${word}\0`)
  for (const file of paths.flatMap((path) => filesUnder(root, path))) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** Whether the stamp says this very fingerprint. */
export function isStamped(stamp, print) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === print
}

/** Writes the stamp: only after the work is whole. */
export function writeStamp(stamp, print) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, print)
}

/** Takes the stamp away: before the work begins, so that work cut short is never taken for whole. */
export function removeStamp(stamp) {
  rmSync(stamp, { force: true })
}

function filesUnder(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`))
}
