/** What pages are told of while they are open: numbers only, everything shown is read from the server again. */
export type News = {
  /** The number of the fact: it only goes up, and says where to go on after a pause. */
  id: number
  kind: 'question' | 'answer' | 'accepted'
  thread: number
  /** The answer that was posted or accepted; null for a question. */
  post: number | null
  category: number
  tags: number[]
  lang: 'nl' | 'en'
}

/** News with who may hear of it, which never leaves the server. */
export type KeptNews = News & {
  /** From which standing on the category is seen. */
  seenFrom: number
  /** Whose doing it was: they know. */
  by: number | null
}

export type Listener = { memberId: number | null; standing: number }

/** Whether somebody may be told: not of what they cannot see, and not of what they did themselves. */
export const mayHear = ({ memberId, standing }: Listener, { seenFrom, by }: KeptNews) =>
  seenFrom <= standing && (by === null || by !== memberId)

/** As it is sent. */
export const sent = ({ id, kind, thread, post, category, tags, lang }: KeptNews): News => ({
  id,
  kind,
  thread,
  post,
  category,
  tags,
  lang,
})
