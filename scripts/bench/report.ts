import type { Figures } from './processes.ts'

export type Measured = Figures & { name: string }

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/** What `--json` writes. */
export const asJson = (threads: number, bare: Figures, rows: Measured[]) => ({
  threads,
  bare: { rps: round(bare.rps, 0) },
  rows: rows.map((row) => ({
    name: row.name,
    rps: round(row.rps, 1),
    ratio_to_bare: round(row.rps / bare.rps, 4),
    p50_ms: round(row.p50, 2),
    p95_ms: round(row.p95, 2),
    p99_ms: round(row.p99, 2),
    cpu_ms: round(row.cpuMs, 3),
  })),
})

const COLUMNS = ['', 'requests/s', 'of bare', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms', 'MB']

/** The same as a table to read, the bare server first. */
export function asTable(bare: Figures, rows: Measured[]) {
  const line = ({ name, rps, p50, p95, p99, cpuMs, rss }: Measured) => [
    name,
    rps.toFixed(rps < 100 ? 1 : 0),
    (rps / bare.rps).toFixed(3),
    ...[p50, p95, p99].map((ms) => ms.toFixed(2)),
    cpuMs.toFixed(3),
    (rss / 1e6).toFixed(0),
  ]
  const lines = [COLUMNS, ...[{ ...bare, name: 'bare' }, ...rows].map(line)]
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)))
  return lines
    .map((cells) => cells.map((cell, at) => (at ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join('  '))
    .join('\n')
}
