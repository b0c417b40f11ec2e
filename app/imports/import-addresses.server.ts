import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { emailProblem } from '#app/accounts/addresses.ts'
import { CannotImport } from '#app/imports/cannot-import.ts'
import { type Address, giveAddresses } from '#app/imports/give-addresses.server.ts'
import type { Run } from '#app/imports/run-step.server.ts'
import { transact } from '#app/platform/db/db.server.ts'

const AT_ONCE = 100
const LINE = /^\uFEFF?\s*"?(-?\d{1,15})"?\s*[,;]\s*"?([^",;]+?)"?\s*$/

/** Whether a list of addresses can be read; throws `CannotImport`. */
export function checkAddresses(path: string) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new CannotImport(`There is no file ${path}: name the list of addresses, with lines like 17,ada@example.com.`)
}

/** Gives people the addresses of a list with lines `userId,email`. Lines that make no sense are reported. */
export async function importAddresses(run: Run, path: string) {
  const file = basename(path)
  const progress = run.progress.step('Addresses', statSync(path).size)
  let line = 0
  let waiting: Address[] = []
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    progress.advance(text.length + 1)
    const [, id, email] = LINE.exec(text) ?? []
    const place = { file, line }
    if (id !== undefined && email !== undefined && emailProblem(email) === null)
      waiting.push({ id: String(Number(id)), email, place })
    else if (text.trim() && line > 1) run.report.notice(place, 'not used, expected a line like 17,ada@example.com')
    if (waiting.length < AT_ONCE) continue
    await give(run, waiting)
    waiting = []
  }
  await give(run, waiting)
  progress.end()
}

const give = (run: Run, addresses: Address[]) =>
  addresses.length ? transact(() => giveAddresses(run, addresses)) : undefined
