import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { output } from './children.mjs'
import { Stop, say, step } from './say.mjs'

/** What to do when there is no browser. */
export const NO_BROWSER = 'No browser was found for the journeys: install Chromium, or set CHROMIUM_PATH to one.'

/**
 * The browser for the journeys: `{ path, from }`, or null where there is none. Looks for CHROMIUM_PATH, the system's,
 * Playwright's own; with `install`, root on Debian gets the distribution's package.
 */
export async function findChromium({ install = false } = {}) {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted && !isRunnable(wanted))
    throw new Stop(`CHROMIUM_PATH is ${wanted}, which cannot be run: set it to a Chromium or take it away.`)
  if (wanted) return { path: wanted, from: 'CHROMIUM_PATH' }
  return ofTheSystem() || (await ofPlaywright()) || (install ? await ofDebian() : null)
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const USUAL = ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

function ofTheSystem() {
  const folders = (process.env.PATH || '').split(delimiter).filter(Boolean)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  const path = [...USUAL, ...onPath].find(isRunnable)
  return path ? { path, from: 'this machine' } : null
}

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && isRunnable(path) ? { path, from: 'Playwright' } : null
}

async function ofDebian() {
  if (process.getuid?.() !== 0 || !isRunnable('/usr/bin/apt-get')) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => output('apt-get', ['-y', '-qq', ...args], { env, timeout: 300_000 })
  await step('Fetching the list of Debian packages', () => apt('update'))
  const { code, text } = await step('Installing Chromium from Debian', () =>
    apt('install', '--no-install-recommends', 'chromium'),
  )
  if (code === 0 && isRunnable('/usr/bin/chromium')) return { path: '/usr/bin/chromium', from: 'Debian' }
  say(`apt-get could not install Chromium: ${text.trim().split('\n').at(-1)}`)
  return null
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
