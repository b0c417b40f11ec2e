import type { DOMPurify, WindowLike } from 'dompurify'
import { ALLOWED_TAGS, DRAFT_ATTRIBUTES, STORED_ATTRIBUTES } from '#app/platform/markdown/allowed.ts'

const SCHEMES = /^(?:(?:https?|mailto|tel):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i

/** Two sieves on one window: `draft` for what a person wrote, to be dressed after, and `stored` for what we keep. */
export async function createSanitizers(window: WindowLike) {
  const { default: createDOMPurify } = await import('dompurify')
  const drafts = restrict(createDOMPurify(window), [...ALLOWED_TAGS, 'h1', 'h2'], DRAFT_ATTRIBUTES)
  const stored = restrict(createDOMPurify(window), ALLOWED_TAGS, STORED_ATTRIBUTES)
  return {
    /** Null when nothing at all is left. */
    draft: (html: string) => drafts.sanitize(html, { ...drafts.config, RETURN_DOM: true }) as HTMLElement | null,
    stored: (html: string): string => stored.sanitize(html, stored.config),
  }
}

function restrict(purify: DOMPurify, tags: string[], attributes: typeof STORED_ATTRIBUTES) {
  // Without a full DOM it would hand back its input unchanged.
  if (!purify.isSupported) throw new Error('DOMPurify does not support this DOM; posts cannot be made safe')
  // Also what its own lists let through, such as `data:` on images, has to keep our rule for that attribute.
  purify.addHook('uponSanitizeAttribute', (node, attribute) => {
    const rule = Object.hasOwn(attributes, attribute.attrName) ? attributes[attribute.attrName] : undefined
    if (!rule?.(attribute.attrValue, node.nodeName.toLowerCase())) attribute.keepAttr = false
  })
  const config = {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: Object.keys(attributes),
    ALLOWED_URI_REGEXP: SCHEMES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  }
  return { config, sanitize: purify.sanitize.bind(purify) }
}
