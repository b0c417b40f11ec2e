import { expect, test } from 'vitest'
import { withFirst } from '#app/enhance/recent-searches.ts'

test('a device remembers its last five searches, each once, the last first', () => {
  const searched = ['sim', 'wifi', 'router', 'factuur', 'roaming', 'Sim']
  const kept = searched.reduce<string[]>(withFirst, [])
  expect(kept).toEqual(['Sim', 'roaming', 'factuur', 'router', 'wifi'])
})
