/** The icons that a category may have, in the order in which they are offered; `ui/topic-shapes.tsx` draws them. */
export const TOPIC_ICONS = [
  'phone',
  'sim',
  'wifi',
  'box',
  'tv',
  'bill',
  'plug',
  'account',
  'gear',
  'key',
  'chat',
  'globe',
  'house',
  'car',
  'cart',
  'heart',
  'flag',
  'star',
] as const

export type TopicIcon = (typeof TOPIC_ICONS)[number]

export const isTopicIcon = (text: unknown): text is TopicIcon => TOPIC_ICONS.includes(text as TopicIcon)
