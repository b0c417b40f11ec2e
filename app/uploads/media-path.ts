/** The last part of the name of an animation's file, where other files have their width. */
export const MOVING = 'moving'

/** A stored file of a picture: `<name>-<width>.webp`. The name is 128 random bits. */
export const mediaFile = (name: string, width: number | typeof MOVING) => `${name}-${width}.webp`

/** The address of one stored size of a picture, or of its animation. */
export const mediaPath = (name: string, width: number | typeof MOVING) => `/media/${mediaFile(name, width)}`

const ADDRESS = /^\/media\/([0-9a-f]{32}-(?:[1-9]\d{0,4}|moving)\.webp)$/

/** The file that an address means, or null: no other characters, so no other place. */
export const fileAt = (path: string) => ADDRESS.exec(path)?.[1] ?? null
