// The processes of a run: the site, the bare server, and the visitors.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../site-process.ts'
import type { Answer, BareMessage } from './bare-server.ts'
import type { Load, LoadMessage, Measured } from './load.ts'
import type { Usage } from './tell-usage.ts'

const START_MS = 60_000
const SECRET = 'the-secret-of-the-bench-which-guards-nothing-at-all'

export type Server = { port: number; usage: () => Promise<Usage>; stop: () => Promise<void> }
export type Site = Server & { startMs: number }

type Manner = { env?: NodeJS.ProcessEnv; log?: string; flags?: string[] }

const starting = (file: string, { env = process.env, log, flags = [] }: Manner = {}) => {
  const said = log ? openSync(log, 'a') : ('inherit' as const)
  return spawn(process.execPath, [...flags, '--import', './scripts/bench/tell-usage.ts', file], {
    env,
    stdio: ['ignore', said, said, 'ipc'],
  })
}

/**
 * Starts the built site as in production, its log in a file; resolves when it is ready, with how long that took. With a
 * folder for it, what its CPU was busy with is written there at the end.
 */
export async function startSite(folder: string, { profile }: { profile?: string } = {}): Promise<Site> {
  const port = await freePort()
  const log = join(folder, 'site.log')
  const { LOG_LEVEL, DATABASE_URL, ...surroundings } = process.env
  const began = performance.now()
  const child = starting('scripts/serve.mjs', {
    log,
    flags: profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [],
    env: {
      ...surroundings,
      NODE_ENV: 'production',
      WIJZER_ENV: 'production',
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
      SITE_URL: `http://127.0.0.1:${port}`,
      SECRET,
      TRUST_PROXY: 'on',
      DEMO: 'off',
    },
  })
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - began > START_MS) {
      child.kill('SIGKILL')
      throw new Error(`The site did not start: see ${log}`)
    }
    await pause(10)
  }
  return { ...serverOf(child, port), startMs: performance.now() - began }
}

const isReady = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    (response) => response.ok,
    () => false,
  )

/** Starts a server that only sends these answers. */
export async function startBare(answers: Answer[]): Promise<Server> {
  const child = starting('scripts/bench/bare-server.ts')
  child.send(answers)
  const [{ port }] = (await once(child, 'message')) as [BareMessage]
  return serverOf(child, port)
}

const serverOf = (child: ChildProcess, port: number): Server => ({
  port,
  usage: async () => {
    const answer = once(child, 'message')
    child.send('usage')
    return (await answer)[0] as Usage
  },
  stop: async () => {
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    await exited
  },
})

export type Figures = Measured & { cpuMs: number; rss: number }

/** Lets visitors loose on a server; says what they met, and what it cost the server. */
export async function measure(server: Server, load: Omit<Load, 'port'>): Promise<Figures> {
  const visitors = spawn(process.execPath, ['scripts/bench/load.ts'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  try {
    visitors.send({ ...load, port: server.port } satisfies Load)
    await messageOf(visitors)
    const before = await server.usage()
    const measured = (await messageOf(visitors)) as Measured
    const after = await server.usage()
    return { ...measured, cpuMs: (after.cpuMs - before.cpuMs) / Math.max(1, measured.requests), rss: after.rss }
  } finally {
    visitors.kill('SIGKILL')
  }
}

function messageOf(child: ChildProcess) {
  return new Promise<LoadMessage>((resolve, reject) => {
    const ended = () => reject(new Error('The visitors broke off'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as LoadMessage)
    })
  })
}
