import { say } from '#app/enhance/say.ts'
import { tell } from '#app/enhance/tell.ts'

/** `a[data-share=TITLE]`: hands its address to the device's own sharing, or copies it. Elsewhere it stays a link. */
export function shareOnPress(event: MouseEvent) {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-share]')
  if (!link) return
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (!navigator.share && !clipboard) return
  event.preventDefault()
  const shared = navigator.share
    ? navigator.share({ title: link.dataset.share || document.title, url: link.href })
    : clipboard!.writeText(link.href).then(() => tell(say('live.share.copied')))
  // Whoever closes the device's own window has changed their mind.
  shared.catch(() => undefined)
}
