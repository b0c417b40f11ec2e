import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSite } from '../../scripts/site-process.ts'

/** One site with the demo community for all journeys. Behind a "proxy", so that each visitor can have an address of their own. */
export default async function globalSetup() {
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-e2e-'))
  const site = await startSite({
    DATA_DIR: folder,
    DATABASE_URL: process.env.E2E_DATABASE_URL ?? '',
    DEMO: 'on',
    TRUST_PROXY: 'on',
    LOG_LEVEL: 'warn',
    CONTACT_URL: 'https://example.com/contact',
  })
  process.env.E2E_URL = site.url
  process.env.E2E_FOLDER = folder
  return async () => {
    await site.stop()
    rmSync(folder, { recursive: true, force: true })
    const complaints = site
      .output()
      .split('\n')
      .filter((line) => /ERROR|Unhandled/.test(line))
    if (complaints.length) throw new Error(`The site complained:\n${site.output().slice(-5000)}`)
  }
}
