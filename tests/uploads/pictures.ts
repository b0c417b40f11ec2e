// Pictures of every kind, made for the tests.
import sharp from 'sharp'

type Made = { width?: number; height?: number; format?: 'jpeg' | 'png' | 'webp' | 'gif' }

/** A plain picture of one colour. */
export const aPicture = ({ width = 1200, height = 800, format = 'jpeg' }: Made = {}) =>
  sharp({ create: { width, height, channels: 3, background: '#c08040' } })
    .toFormat(format)
    .toBuffer()
