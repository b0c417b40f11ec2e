import { createHmac, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '#app/platform/db/connection.server.ts'
import { env } from '#app/platform/env.server.ts'

let known: string | undefined

/** The community's own secret: SECRET, or else (outside production) one made once and kept in the data folder. */
export function secret() {
  known ??= env.SECRET ?? kept(join(env.DATA_DIR, 'secret'))
  return known
}

function kept(file: string) {
  mkdirSync(env.DATA_DIR, { recursive: true })
  // Linked into place whole: of two processes that start at once, one makes it and both read it.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (problem) {
    if (errorCode(problem) !== 'EEXIST') throw problem
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(file, 'utf8').trim()
}

/** Proof that a text came from us for one purpose: 43 characters, fit for an address. */
export const seal = (purpose: string, text: string) =>
  createHmac('sha256', secret()).update(`${purpose}\n${text}`).digest('base64url')
