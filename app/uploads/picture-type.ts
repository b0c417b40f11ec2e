export type PictureType = 'jpeg' | 'png' | 'webp' | 'gif'

const at = (bytes: Uint8Array, from: number, text: string) =>
  [...text].every((character, i) => bytes[from + i] === character.charCodeAt(0))

/** What a file is by its first bytes, whatever its name and its sender say; null for everything we do not take. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (at(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png'
  if (at(bytes, 0, 'GIF87a') || at(bytes, 0, 'GIF89a')) return 'gif'
  return at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP') ? 'webp' : null
}
