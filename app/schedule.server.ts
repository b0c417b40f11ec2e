import { forgetOldTokens } from '#app/accounts/email-tokens.server.ts'
import { forgetUnverified } from '#app/accounts/forget-unverified.server.ts'
import { forgetOldSessions } from '#app/accounts/sessions.server.ts'
import { forgetOldFailures } from '#app/accounts/sign-in-delays.server.ts'
import { forgetOldDrafts } from '#app/forum/drafts.server.ts'
import { forgetUnusedPictures } from '#app/forum/forget-unused-pictures.server.ts'
import { rerenderPosts } from '#app/forum/rerender-posts.server.ts'
import { env } from '#app/platform/env.server.ts'
import { forgetOldLimits } from '#app/platform/rate-limit.server.ts'
import type { Schedule } from '#app/platform/schedule.server.ts'
import { DAY, HOUR, SECOND } from '#app/platform/time.ts'
import { checkMeilisearch, keepMeilisearch } from '#app/search/check-meilisearch.server.ts'
import { checkEmbeddings, keepEmbeddings } from '#app/search/meaning/check-embeddings.server.ts'
import { renewIndex } from '#app/search/renew-index.server.ts'

/** What happens by the clock: one line per recurring job. */
export const schedule: Schedule = [
  { job: forgetOldLimits, every: HOUR },
  { job: forgetOldFailures, every: HOUR },
  { job: forgetOldSessions, every: HOUR },
  // Finds nothing on most hours: it is one look at an index. After an update it renders what the old renderer made,
  // and analyses what the old analysis read.
  { job: rerenderPosts, every: HOUR },
  { job: renewIndex, every: HOUR },
  { job: forgetOldDrafts, every: DAY },
  { job: forgetUnusedPictures, every: DAY },
  { job: forgetOldTokens, every: DAY },
  { job: forgetUnverified, every: DAY },
  // Catches up with whatever waited while the server was away.
  ...(env.meili
    ? [
        { job: keepMeilisearch, every: 30 * SECOND },
        { job: checkMeilisearch, every: DAY },
      ]
    : []),
  ...(env.embeddings
    ? [
        { job: keepEmbeddings, every: 30 * SECOND },
        { job: checkEmbeddings, every: DAY },
      ]
    : []),
]
