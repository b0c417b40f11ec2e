// Starts the built site on a free port with a data folder of its own: for screenshots and browser tests.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const START_MS = 60_000

export type SiteProcess = {
  url: string
  pid: number
  stop: () => Promise<void>
  kill: () => Promise<void>
  output: () => string
  code: () => number | null
}

/** Starts the site with these settings over the surroundings'; resolves once it is ready, rejects with its last words. */
export async function startSite(settings: Record<string, string>): Promise<SiteProcess> {
  for (let tries = 1; ; tries++)
    try {
      return await tryToStart(settings)
    } catch (problem) {
      // Tests run side by side: another site may have taken the port that was free a moment ago.
      if (settings.PORT || tries === 3 || !/Port \d+ is in use/.test(String(problem))) throw problem
    }
}

async function tryToStart(settings: Record<string, string>): Promise<SiteProcess> {
  const port = settings.PORT ?? String(await freePort())
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: {
      ...process.env,
      WIJZER_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: port,
      NODE_ENV: 'production',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
  const url = `http://127.0.0.1:${port}`
  const exited = once(child, 'exit')
  const giveUpAt = performance.now() + START_MS
  while (!(await answers(`${url}/readyz`))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) {
      child.kill('SIGKILL')
      throw new Error(`The site did not start:\n${output}`)
    }
    await pause(50)
  }
  const end = (signal: 'SIGTERM' | 'SIGKILL') => async () => {
    if (child.exitCode === null) child.kill(signal)
    await exited
  }
  return {
    url,
    pid: child.pid!,
    stop: end('SIGTERM'),
    kill: end('SIGKILL'),
    output: () => output,
    code: () => child.exitCode,
  }
}

const answers = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  )

/** A port that nobody listens on now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
