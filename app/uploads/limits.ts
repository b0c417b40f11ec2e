/** What a picture may be. The words of the forms say these numbers too. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024
export const MAX_PIXELS = 25_000_000
export const MAX_SIDE = 10_000
/** Of an animation; all frames together may have as many pixels as one picture. */
export const MAX_FRAMES = 200

export const UPLOADS_A_MINUTE = 10

/** Longest description of what a picture shows, in characters. */
export const ALT_MAX = 250

/** For a file field. Phones then offer a jpeg in place of what only they can read. */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif'
