import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

let found: string | null | undefined

/** Where the script of pages without React is served; null when the site was not built. Its name changes with its content. */
export function enhanceScript() {
  if (found !== undefined) return found
  const folder = join(process.cwd(), 'build', 'client', 'assets')
  const name = existsSync(folder) ? readdirSync(folder).find((file) => /^enhance-[\w-]+\.js$/.test(file)) : undefined
  found = name ? `/assets/${name}` : null
  return found
}
