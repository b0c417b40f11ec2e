import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of this run, with `base.db` migrated, or the database on the server that others are copied from. */
    folder: string
    template: string
  }
}

/** Migrates one empty database; each process that runs tests works on a copy of it. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-test-'))
  const template = `wijzer_template_${process.pid}_${randomBytes(4).toString('hex')}`
  const made = spawnSync(process.execPath, ['tests/setup/make-template.ts', join(folder, 'base.db'), template], {
    encoding: 'utf8',
    env: { ...process.env, WIJZER_ENV: 'test', NODE_ENV: 'test' },
  })
  if (made.status !== 0) throw new Error(`No test database: ${made.stderr}`)
  project.provide('folder', folder)
  project.provide('template', template)
  return () => {
    rmSync(folder, { recursive: true, force: true })
    if (process.env.DATABASE_URL)
      spawnSync(process.execPath, ['tests/setup/make-template.ts', '--drop', template], { env: process.env })
  }
}
