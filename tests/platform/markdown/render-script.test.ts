import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

test('one post on standard input comes out as the HTML that would be stored', async () => {
  expect(await renderScript([], '# Hoi\n')).toMatchObject({ code: 0, stdout: '<h3>Hoi</h3>\n', stderr: '' })
})

test('an array of posts comes out as an array, with null for those refused and the reason beside it', async () => {
  const { code, stdout, stderr } = await renderScript(['--json'], JSON.stringify(['*a*', '> '.repeat(99), '', 'b']))
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual(['<p><em>a</em></p>', null, '', '<p>b</p>'])
  expect(stderr).toContain('Refused number 1')
})

test('anything but an array of strings is refused in one sentence', async () => {
  expect(await renderScript(['--json'], '{"a":1}')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Standard input is not a JSON array of strings.\n',
  })
})

async function renderScript(args: string[], input: string) {
  const script = spawn(process.execPath, ['scripts/render.ts', ...args])
  script.stdin.end(input)
  const exit = new Promise<number | null>((resolve) => script.on('exit', resolve))
  const [stdout, stderr, code] = await Promise.all([text(script.stdout), text(script.stderr), exit])
  return { code, stdout, stderr }
}
