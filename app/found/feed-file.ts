import type { ReadFeed } from '#app/found/feeds.server.ts'

/** A feed as it is sent: kept for a minute, so that what was removed is soon gone everywhere. */
export const feedFile = (feed: ReadFeed | { moved: string }) =>
  'moved' in feed ? { to: feed.moved } : { type: 'application/atom+xml; charset=utf-8', ...feed, maxAge: 60 }
