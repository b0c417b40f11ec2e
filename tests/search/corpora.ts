import { existsSync, readFileSync } from 'node:fs'

const file = '../shared/data/corpora/blns.json'

/** Strings that break programs, where the file is at hand. */
export const naughtyStrings: string[] | undefined = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : undefined
