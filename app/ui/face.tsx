const HUES = 12

/** Initials on a quiet colour derived from the id: the same person, the same face. */
export function Face({ person, size }: { person: { id: number; name: string }; size?: 'small' | 'large' }) {
  return (
    <span className={size ? `face ${size}` : 'face'} data-hue={(person.id * 5) % HUES} aria-hidden="true">
      {initials(person.name)}
    </span>
  )
}

/** The first letters of the first and the last word. */
export function initials(name: string) {
  const words = name.split(/[\s._-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/[\p{L}\p{N}]/u)?.[0] ?? '',
  )
  return letters.join('').toUpperCase() || '?'
}
