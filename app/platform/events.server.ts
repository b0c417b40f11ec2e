import { now } from '#app/platform/clock.server.ts'
import { afterCommit, db } from '#app/platform/db/db.server.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { events } from '#app/platform/schema.server.ts'

/** Every fact and its ids. Domains add theirs in their `events.ts` by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the domains
export interface Facts {}

export type FactName = keyof Facts

export type Subscriptions = { [Name in FactName]?: Job<Facts[Name]>[] }

let subscriptions: Subscriptions = {}

/** Says what follows from what; `subscriptions.server.ts` is the one list. */
export function subscribe(list: Subscriptions) {
  subscriptions = list
}

let told: () => void = () => undefined

/** Called after a commit that wrote facts in this process. */
export function onFacts(callback: () => void) {
  told = callback
}

/** Writes down a fact and the work that follows from it, in the open transaction. */
export async function record<Name extends FactName>(
  name: Name,
  facts: Facts[Name],
  { by = null, at = now() }: { by?: number | null; at?: number } = {},
) {
  await db.insert(events).values({ name, at, actorId: by, facts: facts as Record<string, unknown> })
  afterCommit(() => told())
  for (const job of subscriptions[name] ?? []) await enqueue(job as Job<Facts[Name]>, facts)
}
