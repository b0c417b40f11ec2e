import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import { mediaFile } from '#app/uploads/media-path.ts'
import { storeUpload } from '#app/uploads/store-upload.server.ts'
import { aMember } from '../factories.ts'
import { aPicture } from './pictures.ts'

test('a photo is kept in the sizes that phones and desktops need', async () => {
  const ana = await aMember()
  const kept = await storeUpload(ana, { bytes: await aPicture({ width: 2000, height: 1000 }), purpose: 'post' })
  expect(kept).toMatchObject({ width: 2000, height: 1000 })
  expect(kept.sizes.map(({ width, height }) => [width, height])).toEqual([
    [480, 240],
    [960, 480],
    [1600, 800],
  ])
  for (const { width } of kept.sizes)
    expect(existsSync(join(env.DATA_DIR, 'media', kept.name.slice(0, 2), mediaFile(kept.name, width)))).toBe(true)
})
