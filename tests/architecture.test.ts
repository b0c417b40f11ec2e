// The rules of the house that people forget: who may import whom, and what belongs in one place.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join('app', file), 'utf8') }))

/** `app/forum/x.ts` is of `forum`; a file directly in app/ is of itself. */
const placeOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : 'app')

const importsOf = ({ file, text }: { file: string; text: string }) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
    .map((match) => match[1]!)
    .flatMap((target) => {
      if (target.startsWith('#app/')) return [target.slice('#app/'.length)]
      if (target.startsWith('.')) return [relative('app', join('app', dirname(file), target)).replaceAll('\\', '/')]
      return []
    })

/** Whom each folder may import besides itself. What must travel upward travels as a fact. */
const MAY_KNOW: Record<string, string[]> = {
  platform: ['i18n'],
  i18n: [],
  ui: ['i18n'],
  accounts: ['platform', 'i18n', 'ui', 'http', 'frame'],
  uploads: ['accounts', 'platform', 'i18n', 'ui', 'http', 'frame'],
  settings: ['uploads', 'accounts', 'platform', 'i18n', 'ui', 'http', 'frame'],
  forum: ['uploads', 'settings', 'accounts', 'platform', 'i18n', 'ui', 'http', 'frame', 'search'],
  search: ['forum', 'accounts', 'platform', 'i18n', 'ui', 'http', 'frame'],
  notifications: ['forum', 'accounts', 'platform', 'i18n'],
  live: ['forum', 'accounts', 'platform', 'i18n'],
  found: ['forum', 'settings', 'uploads', 'accounts', 'platform', 'i18n', 'http'],
  enhance: ['live', 'i18n', 'ui'],
  own: [
    'notifications',
    'search',
    'forum',
    'uploads',
    'settings',
    'accounts',
    'platform',
    'i18n',
    'ui',
    'http',
    'frame',
  ],
  imports: ['search', 'forum', 'accounts', 'platform'],
  demo: ['search', 'forum', 'accounts', 'platform'],
  about: ['platform', 'i18n', 'ui', 'http', 'frame'],
  http: ['accounts', 'forum', 'search', 'settings', 'uploads', 'live', 'platform', 'i18n', 'ui'],
  frame: ['accounts', 'http', 'i18n', 'ui', 'enhance'],
}

/** Components may use addresses and the frame; the rules and use cases of a domain know nothing of HTTP or pages. */
const ONLY_IN_COMPONENTS = ['ui', 'http', 'frame']
/** Suggestions stand in the question form: the one place where forum's components look at search's types. */
const COMPONENT_TYPES = new Set(['forum>search'])

test('arrows between folders never turn back', () => {
  const wrong = files.flatMap(({ file, text }) => {
    const from = placeOf(file)
    const known = MAY_KNOW[from]
    if (!known) return []
    return importsOf({ file, text }).flatMap((target) => {
      const to = placeOf(target)
      if (to === from) return []
      const isComponent = file.includes('/components/')
      // What search engines and feed readers are told is addresses before all else.
      const domain = !['ui', 'http', 'frame', 'i18n', 'platform', 'found'].includes(from)
      if (domain && !isComponent && ONLY_IN_COMPONENTS.includes(to) && target !== 'ui/form-result.ts')
        return [`${file} → ${target}`]
      if (COMPONENT_TYPES.has(`${from}>${to}`) && !isComponent) return [`${file} → ${target}`]
      return known.includes(to) ? [] : [`${file} → ${target}`]
    })
  })
  expect(wrong).toEqual([])
})

test('nobody imports a route', () => {
  expect(files.filter((f) => importsOf(f).some((target) => target.startsWith('routes/'))).map((f) => f.file)).toEqual(
    [],
  )
})

test('routes and components speak to the database through the domains', () => {
  const wrong = files.filter(
    ({ file, text }) =>
      (file.startsWith('routes/') || file.includes('/components/')) && /drizzle-orm|platform\/db\//.test(text),
  )
  expect(wrong.map((f) => f.file)).toEqual([])
})

const allowed = (pattern: RegExp, where: (file: string) => boolean) =>
  files.filter(({ file, text }) => pattern.test(withoutComments(text)) && !where(file)).map((f) => f.file)

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')

test('settings are read in one place', () => {
  expect(
    allowed(/process\.env/, (file) => ['platform/env.server.ts', 'platform/db/engine.server.ts'].includes(file)),
  ).toEqual([])
})

test('the time is asked of the clock', () => {
  expect(allowed(/Date\.now\(|new Date\(\)/, (file) => file === 'platform/clock.server.ts')).toEqual([])
})

test('hand-written SQL stands in engine files', () => {
  const wrong = allowed(
    /[^\w.](query|command)(<[^>]*>)?\(/,
    (file) =>
      file.startsWith('platform/db/') ||
      /-engine\.server\.ts$/.test(file) ||
      ['http/node/health.server.ts', 'search/stored-documents.server.ts', 'search/title-lists.server.ts'].includes(
        file,
      ),
  )
  expect(wrong).toEqual([])
})

test('lucia is known in one file', () => {
  expect(files.filter((f) => /from 'lucia'/.test(f.text)).map((f) => f.file)).toEqual(['accounts/sessions.server.ts'])
})

test('what may run in the browser imports nothing that touches the world', () => {
  const types = /import type [^;]*?from '[^']+'/g
  const wrong = files.flatMap(({ file, text }) => {
    if (
      /\.server\.tsx?$/.test(file) ||
      file.startsWith('routes/') ||
      ['root.tsx', 'entry.server.tsx', 'routes.ts'].includes(file)
    )
      return []
    return importsOf({ file, text: text.replace(types, '') })
      .filter((target) => /\.server\.ts$/.test(target))
      .map((target) => `${file} → ${target}`)
  })
  expect(wrong.filter((line) => !line.startsWith('platform/markdown/render-worker.ts'))).toEqual([])
})

test('a file is one thing', () => {
  const long = files.filter(
    ({ file, text }) =>
      text.split('\n').length > 220 &&
      !/schema\.server|common-passwords|stop-words|demo\/content|synonyms|irregular-verbs/.test(file),
  )
  expect(long.map((f) => f.file)).toEqual([])
})
