import { tellAnswererOfAcceptance } from '#app/notifications/tell-answerer-of-acceptance.server.ts'
import { tellAskerOfAnswer } from '#app/notifications/tell-asker-of-answer.server.ts'
import { type Subscriptions, subscribe } from '#app/platform/events.server.ts'

/** What follows from what: one line per consequence. */
const subscriptions: Subscriptions = {
  'forum.answer-posted': [tellAskerOfAnswer],
  'forum.answer-accepted': [tellAnswererOfAcceptance],
}

/** Makes the list known; called once at start. */
export const subscribeAll = () => subscribe(subscriptions)
