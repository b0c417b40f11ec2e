import { sql } from 'drizzle-orm'
import { id, index, int, json, table, text, time, uniqueIndex } from '#app/platform/db/columns.server.ts'

/** Facts in the past tense, ids only, never changed: the activity log and the source of every metric. */
export const events = table(
  'events',
  {
    id: id(),
    name: text().notNull(),
    at: time().notNull(),
    actorId: int(),
    facts: json<Record<string, unknown>>().notNull(),
  },
  (t) => [
    index('events_by_name').on(t.name, t.at),
    index('events_actor').on(t.actorId).where(sql`actor_id is not null`),
  ],
)

/** Work that follows from facts; a row is deleted when it is done and kept when its last try failed. */
export const jobs = table(
  'jobs',
  {
    id: id(),
    name: text().notNull(),
    payload: json<unknown>(),
    runAt: time().notNull(),
    attempts: int().notNull().default(0),
    leasedUntil: time(),
    lease: text(),
    failedAt: time(),
    lastError: text(),
    createdAt: time().notNull(),
  },
  (t) => [index('jobs_due').on(t.failedAt, t.runAt)],
)

/** When each recurring job was last handed out, counted in whole periods since 1970. */
export const scheduleSlots = table('schedule_slots', { name: text().primaryKey(), slot: int().notNull() })

/** Counters of the rate limiter, one row per thing limited and who, per window. */
export const rateLimits = table(
  'rate_limits',
  { key: text().notNull(), windowStart: time().notNull(), count: int().notNull(), expiresAt: time().notNull() },
  (t) => [uniqueIndex('rate_limits_key').on(t.key), index('rate_limits_expiry').on(t.expiresAt)],
)

/** How often what pages show has changed: `frame` for what stands on every page, `content` for all else. Raised by triggers. */
export const siteVersions = table('site_versions', { name: text().primaryKey(), version: int().notNull() })
