// The vocabulary of this process: read from the counts, kept in memory, renewed when enough has changed.
import { gt, inArray } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { searchWords } from '#app/search/schema.server.ts'
import { Vocabulary } from '#app/search/vocabulary.ts'
import { CHANGES, DOCUMENTS } from '#app/search/word-counts.server.ts'

/** A renewal waits until this share of the documents changed, or so much time went by. */
const CHANGED_SHARE = 0.01
const RENEW_AFTER = 10 * MINUTE
/** A vocabulary of so many words is read while the reader waits; a larger one beside the work. */
const READ_AT_ONCE = 20_000
const ROWS_AT_ONCE = 2_000

type Kept = { vocabulary: Vocabulary; changes: number; readAt: number; words: number }
let kept: Kept | undefined
let reading: Promise<void> | undefined

/** The words of the index. In a large community it may be some minutes behind: a word that it lacks is a rare one. */
export async function knownWords(): Promise<Vocabulary> {
  const { documents, changes } = await readTotals()
  if (kept && !worthRenewing(kept, documents, changes)) return kept.vocabulary
  reading ??= renew(documents, changes).finally(() => {
    reading = undefined
  })
  if (!kept || kept.words <= READ_AT_ONCE) await reading
  else reading.catch((problem) => log.error({ err: problem }, 'the vocabulary could not be read'))
  return kept!.vocabulary
}

function worthRenewing({ changes: known, readAt }: Kept, documents: number, changes: number) {
  const behind = Math.abs(changes - known)
  return behind > 0 && (behind > documents * CHANGED_SHARE || now() - readAt >= RENEW_AFTER)
}

async function readTotals() {
  const rows = await db
    .select()
    .from(searchWords)
    .where(inArray(searchWords.word, [DOCUMENTS, CHANGES]))
  const count = (word: string) => rows.find((row) => row.word === word)?.documents ?? 0
  return { documents: count(DOCUMENTS), changes: count(CHANGES) }
}

async function renew(documents: number, changes: number) {
  const counts = new Map<string, number>()
  const written = new Map<string, string>()
  for (let last = CHANGES; ; ) {
    const rows = await db
      .select()
      .from(searchWords)
      .where(gt(searchWords.word, last))
      .orderBy(searchWords.word)
      .limit(ROWS_AT_ONCE)
    for (const row of rows) {
      counts.set(row.word, row.documents)
      if (row.written !== row.word) written.set(row.word, row.written)
    }
    if (rows.length < ROWS_AT_ONCE) break
    last = rows.at(-1)!.word
  }
  kept = { vocabulary: await Vocabulary.of({ counts, written, documents }), changes, readAt: now(), words: counts.size }
}
