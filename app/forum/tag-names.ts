export const TAG_MAX_LENGTH = 35

/** How a tag is written: lower case, words joined by hyphens. */
export const tagName = (typed: string) =>
  typed
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^#/, '')
    .replace(/[\s_]+/g, '-')

/** `wifi, Trage verbinding` → `['wifi', 'trage-verbinding']`, each once. */
export const splitTags = (typed: string) => [...new Set(typed.split(',').map(tagName).filter(Boolean))]

/** The path of the message that says what is wrong with a typed list of tags, or null. */
export function tagProblem(typed: string, most: number) {
  const parts = typed.split(',')
  // A comma at the end is how people stop typing; between two commas a tag is missing.
  const last = parts.at(-1)?.trim() === '' ? parts.length - 1 : parts.length
  if (parts.slice(0, last).some((part) => part.trim() === '') && typed.trim() !== '') return 'forum.form.tags.empty'
  const names = splitTags(typed)
  if (names.length > most) return 'forum.form.tags.many'
  if (names.some((name) => name.length > TAG_MAX_LENGTH)) return 'forum.form.tags.long'
  if (names.some((name) => !/^[\p{L}\p{N}][\p{L}\p{N}\p{M}.+#-]*$/u.test(name))) return 'forum.form.tags.characters'
  return null
}
