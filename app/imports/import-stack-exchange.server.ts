import { basename } from 'node:path'
import { eq } from 'drizzle-orm'
import { CannotImport } from '#app/imports/cannot-import.ts'
import { type DumpFile, type DumpFiles, findDumpFiles } from '#app/imports/dump-files.server.ts'
import { importAcceptances } from '#app/imports/import-acceptances.server.ts'
import { checkAddresses, importAddresses } from '#app/imports/import-addresses.server.ts'
import { importAnswers } from '#app/imports/import-answers.server.ts'
import { importComments } from '#app/imports/import-comments.server.ts'
import { importLinks } from '#app/imports/import-links.server.ts'
import { importPeople } from '#app/imports/import-people.server.ts'
import { importQuestions } from '#app/imports/import-questions.server.ts'
import { importScores, withdrawScores } from '#app/imports/import-scores.server.ts'
import { importTags } from '#app/imports/import-tags.server.ts'
import { importVotes } from '#app/imports/import-votes.server.ts'
import { type ImportedCounts, importedCounts } from '#app/imports/imported-counts.server.ts'
import { indexImported } from '#app/imports/index-imported.server.ts'
import type { Progress } from '#app/imports/progress.server.ts'
import { readRows } from '#app/imports/read-rows.server.ts'
import { createReport } from '#app/imports/report.ts'
import type { Run } from '#app/imports/run-step.server.ts'
import { importSources } from '#app/imports/schema.server.ts'
import { openSource } from '#app/imports/source.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { DAY } from '#app/platform/time.ts'

type Import = {
  folder: string
  progress: Progress
  /** A stable name of the site, the same for all its dumps; the folder's name when left out. */
  source?: string
  /** Slug or name of the category for the questions. */
  category?: string
  /** A list of addresses, lines of `userId,email`. */
  addresses?: string
  /** Called after each batch that was written; what it throws ends the run there. */
  afterBatch?: () => void
}

export type Imported = { counts: ImportedCounts & { skipped: number }; leftOut: [what: string, count: number][] }

/**
 * Brings a Stack Exchange data dump into the community. May be run again: with the same dump nothing changes, with a
 * newer one what is new is added, and after a run that was cut short the rest is. Throws `CannotImport` before anything
 * is written when a file is missing or damaged.
 */
export async function importStackExchange({
  folder,
  progress,
  source,
  category,
  addresses,
  afterBatch = () => {},
}: Import): Promise<Imported> {
  const files = findDumpFiles(folder)
  if (addresses) checkAddresses(addresses)
  const name = (source ?? basename(folder)).trim()
  if (!name) throw new CannotImport('The site needs a name: give one with --source.')
  await checkFiles(files, progress)

  const { unfinished, ...where } = await openSource(name, category)
  const report = createReport(progress.say)
  const run: Run = { source: where, report, progress, latest: now() + DAY, unfinished, afterBatch }
  await importAll(run, files)
  if (addresses) await importAddresses(run, addresses)
  const counts = await importedCounts(run.source.id)
  if (run.unfinished) await finish(run, counts.questions)
  report.close()
  return { counts: { ...counts, skipped: report.skipped }, leftOut: report.leftOut }
}

/** Reads every file to its end before anything is written. */
async function checkFiles(files: DumpFiles, progress: Progress) {
  const all = Object.values(files)
  const step = progress.step(
    'Checking the files',
    all.reduce((sum, file) => sum + file.size, 0),
  )
  for (const file of all) for await (const rows of readRows(file, step.advance)) step.rows(rows.length)
  step.end()
}

async function importAll(run: Run, files: DumpFiles) {
  const ifThere = (file: DumpFile | undefined, step: (run: Run, file: DumpFile) => Promise<void>) =>
    file ? step(run, file) : Promise.resolve()
  await ifThere(files.Users, importPeople)
  await ifThere(files.Tags, importTags)
  await importQuestions(run, files.Posts)
  await importAnswers(run, files.Posts)
  await importAcceptances(run, files.Posts)
  await ifThere(files.Comments, importComments)
  if (files.Votes) await withdrawScores(run)
  await (files.Votes ? importVotes(run, files.Votes) : importScores(run, files.Posts))
  await ifThere(files.PostLinks, importLinks)
  await ifThere(files.Badges, leaveOutBadges)
}

/** There are no badges here yet: they were checked like the rest, and are said to have been left out. */
async function leaveOutBadges(run: Run, file: DumpFile) {
  for await (const rows of readRows(file)) for (const _ of rows) run.report.leaveOut('badges')
}

async function finish(run: Run, questions: number) {
  await indexImported(run, questions)
  await transact(() => db.update(importSources).set({ finishedAt: now() }).where(eq(importSources.id, run.source.id)))
}
