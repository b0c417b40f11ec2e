import { expect, test } from 'vitest'
import { neededRoutes } from '#app/http/needed-routes.ts'

type Routes = Parameters<typeof neededRoutes>[0]

const route = (id: string, parentId: string | undefined, path?: string, index?: boolean) => [
  id,
  { id, parentId, path, index, hasAction: false, hasLoader: true, hasErrorBoundary: false, module: id },
]

const all = Object.fromEntries([
  route('root', undefined, ''),
  route('home', 'root', undefined, true),
  route('thread', 'root', 't/:threadId/:slug?'),
  route('settings', 'root', 'settings'),
  route('settings-index', 'settings', undefined, true),
  route('settings-mail', 'settings', 'mail'),
  route('admin', 'root', 'admin'),
  route('admin-index', 'admin', undefined, true),
  route('other', 'root', '*'),
]) as Routes

test.each([
  [
    ['root', 'thread'],
    ['root', 'home', 'thread'],
  ],
  [
    ['root', 'settings', 'settings-mail'],
    ['root', 'home', 'settings', 'settings-index', 'settings-mail'],
  ],
  [
    ['root', 'other'],
    ['root', 'home', 'other'],
  ],
])('a page of %j needs %j', (matched, needed) => {
  expect(Object.keys(neededRoutes(all, matched))).toEqual(needed)
  expect(neededRoutes(all, matched)).toBe(neededRoutes(all, matched))
})
