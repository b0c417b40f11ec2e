import { mediaPath } from '#app/uploads/media-path.ts'

type Size = { width: number; height: number; moving?: true }
type Props = {
  name: string
  sizes: Size[]
  alt: string
  /** How wide it is shown, as the `sizes` attribute says it. */
  shown?: string
  className?: string
  /** Above the fold. */
  soon?: boolean
}

/** A stored picture in the size that fits this screen; its place is kept while it loads. */
export function Picture({ name, sizes, alt, shown = '100vw', className, soon }: Props) {
  const stills = sizes.filter((size) => !size.moving)
  const largest = stills.at(-1)
  if (!largest) return null
  return (
    <img
      className={className}
      src={mediaPath(name, largest.width)}
      srcSet={
        stills.length > 1 ? stills.map(({ width }) => `${mediaPath(name, width)} ${width}w`).join(', ') : undefined
      }
      sizes={stills.length > 1 ? shown : undefined}
      width={largest.width}
      height={largest.height}
      alt={alt}
      loading={soon ? undefined : 'lazy'}
      decoding="async"
    />
  )
}
