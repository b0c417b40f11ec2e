// How much script a page brings, counted in the files that it names: what a phone on a train has to wait for.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Client } from './client.ts'
import { figures } from './figures.ts'
import { expect, test } from './visitor.ts'

const SIGNED_IN = 120_000
const SIGNED_OUT = 15_000

const text = (file: string) => readFileSync(join('build', 'client', file), 'utf8')
/** Remix’s list of all routes is named too, and not asked for. The words of the language come later, as data does. */
const scriptsIn = (html: string) =>
  [...html.matchAll(/(?:modulepreload" href=|src=|from |import )"(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file!)
/** What a module imports by itself; what it may ask for later is not of this page yet. */
const importedBy = (file: string) =>
  [...text(file).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)].map(([, name]) => `/assets/${name}`)

/** Every script that a page loads before anybody has pressed anything, and those that these load. */
async function scriptsOf(client: Client, address: string) {
  let response = await client.get(address)
  while (response.headers.has('location')) response = await client.get(response.headers.get('location')!)
  expect([address, response.status]).toEqual([address, 200])
  const files = new Set<string>()
  const add = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    for (const other of importedBy(file)) add(other)
  }
  for (const file of scriptsIn(await response.text())) add(file)
  return [...files]
}

const sizeOf = (files: string[]) => files.reduce((sum, file) => sum + gzipSync(text(file)).length, 0)

test('a signed-in page brings at most 120 kB of script, a signed-out reading page at most 15 kB', async () => {
  const [fenna, nobody] = [await new Client().signIn('fenna'), new Client()]
  const sizes: Record<string, number> = {}
  for (const address of ['/', '/t/1', '/ask', '/search?q=sim', '/settings', '/settings/data', '/people/1'])
    sizes[address] = sizeOf(await scriptsOf(fenna, address))
  for (const address of ['/', '/t/1', '/search?q=sim', '/people/1'])
    sizes[`signed out, ${address}`] = sizeOf(await scriptsOf(nobody, address))
  figures(`script, bytes in gzip: ${JSON.stringify(sizes)}`)
  const limit = (page: string) => (page.startsWith('signed out') ? SIGNED_OUT : SIGNED_IN)
  for (const [page, size] of Object.entries(sizes)) expect(size, page).toBeGreaterThan(1000)
  expect(Object.entries(sizes).filter(([page, size]) => size > limit(page))).toEqual([])
})
