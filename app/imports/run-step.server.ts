import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import type { DumpFile } from '#app/imports/dump-files.server.ts'
import type { Progress } from '#app/imports/progress.server.ts'
import { type Row, readRows } from '#app/imports/read-rows.server.ts'
import type { Place, Report } from '#app/imports/report.ts'
import { BrokenRow } from '#app/imports/row-fields.ts'
import { importSources } from '#app/imports/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

/** One run of an import. */
export type Run = {
  source: { id: number; categoryId: number }
  report: Report
  progress: Progress
  /** Dates after this one are mistakes. */
  latest: number
  /** Whether something was written, now or by an earlier run that did not come to its end. */
  unfinished: boolean
  /** Called after each batch; what it throws ends the run there. */
  afterBatch: () => void
}

type Step<Item, Ready> = {
  label: string
  file: DumpFile
  /** Another step has gone through this file before and reported what is no row at all. */
  again?: boolean
  /** Items in one transaction: it should hold the write lock for less than 50 ms. */
  size: number
  /** What this step makes of a row, or undefined for one that it is not about; throws `BrokenRow`. */
  pick: (row: Row, place: Place) => Item | undefined
  /** Reads and renders, outside a transaction and while the batch before is written. What is there already falls out. */
  prepare: (items: Item[]) => Promise<Ready[]>
  /** Writes, in a transaction; says how many rows it added. Must look again at what is there already. */
  write: (ready: Ready[]) => Promise<number>
}

/** Goes through a file of the dump in batches, always the same ones. */
export async function runStep<Item, Ready>(run: Run, step: Step<Item, Ready>) {
  const progress = run.progress.step(step.label, step.file.size)
  let next: Promise<Ready[]> | undefined
  for await (const items of batches(run, step, progress.advance)) {
    const ready = next
    next = step.prepare(items)
    // It is awaited one batch later; until then its failure must not count as unhandled.
    next.catch(() => undefined)
    await write(run, step, await ready)
    progress.rows(items.length)
  }
  await write(run, step, await next)
  progress.end()
}

async function* batches<Item>(
  run: Run,
  { file, again, size, pick }: Pick<Step<Item, never>, 'file' | 'again' | 'size' | 'pick'>,
  onBytes: (n: number) => void,
) {
  let batch: Item[] = []
  for await (const rows of readRows(file, onBytes)) {
    for (const row of rows) {
      const isRow = row.element === 'row'
      if (!isRow && again) continue
      const item = pickOrReport(run, file, row, isRow ? pick : notARow)
      if (item !== undefined) batch.push(item)
      if (batch.length < size) continue
      yield batch
      batch = []
    }
  }
  if (batch.length) yield batch
}

function notARow({ element }: Row): never {
  throw new BrokenRow(`<${element}> is no row`)
}

function pickOrReport<Item>({ report }: Run, file: DumpFile, row: Row, pick: Step<Item, never>['pick']) {
  const place = { file: file.name, line: row.line }
  try {
    return pick(row, place)
  } catch (problem) {
    if (!(problem instanceof BrokenRow)) throw problem
    report.broken(place, problem.message)
    return undefined
  }
}

async function write<Ready>(run: Run, step: Pick<Step<never, Ready>, 'write'>, ready: Ready[] | undefined) {
  if (!ready?.length) return
  const began = performance.now()
  run.unfinished = await transact(async () => {
    const written = await step.write(ready)
    if (written && !run.unfinished)
      await db.update(importSources).set({ finishedAt: null }).where(eq(importSources.id, run.source.id))
    return run.unfinished || written > 0
  })
  run.afterBatch()
  // As long a rest as the work took: a server beside us, which has the same write lock to wait for, gets its turn.
  await pause(Math.min(performance.now() - began, 50))
}
