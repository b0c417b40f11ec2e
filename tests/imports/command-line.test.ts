import { spawn } from 'node:child_process'
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { threads } from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { aMember } from '../factories.ts'
import { anAnswer, aQuestion, aUser, writeDump } from './dump.ts'

/** Runs the command as an operator does, on the database that this test has open like a server would. */
async function command(...args: string[]) {
  const child = spawn(process.execPath, ['scripts/import.ts', ...args], {
    env: { ...process.env, INIT_CWD: process.cwd() },
  })
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  return { stdout, stderr, code }
}

const dump = { Users: [aUser(1), aUser(2)], Posts: [aQuestion(1), anAnswer(2, 1), anAnswer(3, 99)] }

test('standard output has the counts and nothing else; a skipped row is no failure', async () => {
  const { stdout, stderr, code } = await command('stackexchange', writeDump(dump), '--json', '--category', 'Vragen')

  expect(JSON.parse(stdout)).toEqual({
    people: 2,
    questions: 1,
    answers: 1,
    accepted: 0,
    comments: 0,
    votes: 0,
    tags: 1,
    links: 0,
    skipped: 1,
  })
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain('Posts.xml:5: skipped, answer 3 belongs to question 99, which is not there')
  expect(code).toBe(0)
  expect(await db.select().from(threads)).toHaveLength(1)
})

test('people can go on writing while an import runs beside the server', async () => {
  const Posts = Array.from({ length: 60 }, (_, n) => aQuestion(n + 1))
  const running = command('stackexchange', writeDump({ Posts }), '--json')
  let isRunning = true
  running.finally(() => {
    isRunning = false
  })
  let joined = 0
  while (isRunning) {
    await transact(() => aMember())
    joined += 1
    await new Promise((resolve) => setImmediate(resolve))
  }

  expect(joined).toBeGreaterThan(10)
  expect(JSON.parse((await running).stdout)).toMatchObject({ questions: 60 })
})

test('a broken file, a missing folder or a wrong option ends with a sentence and a code', async () => {
  const broken = writeDump(dump)
  truncateSync(join(broken, 'Posts.xml'), 300)

  const [damaged, missing, nonsense] = await Promise.all([
    command('stackexchange', broken, '--json'),
    command('stackexchange', join(broken, 'nowhere')),
    command('discourse', broken),
  ])

  expect(damaged).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^Posts\.xml is damaged \(.*run the import again\.\n$/),
  })
  expect(missing).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^There is no folder .*\n$/) })
  expect(nonsense).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('npm run import -- stackexchange FOLDER'),
  })
  expect(await db.select().from(threads)).toEqual([])
})
