const HUES = 12
/** As `face.css` shows them. */
const PIXELS = {
  small: { width: 28, height: 28 },
  normal: { width: 40, height: 40 },
  large: { width: 80, height: 80 },
}

type Props = {
  person: { id: number; name: string; picture?: string | null }
  size?: 'small' | 'large'
  /** Above the fold, where a picture that waits would be seen to come late. */
  soon?: boolean
}

/** Somebody's picture, or initials on a quiet colour derived from the id. Their name stands beside it. */
export function Face({ person, size, soon = size !== undefined }: Props) {
  const className = size ? `face ${size}` : 'face'
  if (person.picture)
    return (
      <img
        className={className}
        src={faceAddress(person.picture, size)}
        alt=""
        {...PIXELS[size ?? 'normal']}
        loading={soon ? undefined : 'lazy'}
        decoding="async"
      />
    )
  return (
    <span className={className} data-hue={hueOf(person)} aria-hidden="true">
      {initials(person.name)}
    </span>
  )
}

/** Which of the colours in `face.css` somebody has. */
export const hueOf = ({ id }: { id: number }) => (id * 5) % HUES

/** As `uploads/media-path.ts` gives it for the two sizes of a person; this folder knows no other. */
export const faceAddress = (picture: string, size?: 'small' | 'large') =>
  `/media/${picture}-${size === 'large' ? 256 : 96}.webp`

/** The first letters of the first and the last word. */
export function initials(name: string) {
  const words = name.split(/[\s._-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/[\p{L}\p{N}]/u)?.[0] ?? '',
  )
  return letters.join('').toUpperCase() || '?'
}
