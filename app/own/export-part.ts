export type Row = Record<string, string | number | boolean | null | string[]>

/** A kind of thing that is kept of somebody, and how to read theirs, some at a time. */
export type ExportPart = {
  /** What it is called in the file, and in the paths of messages. */
  name: string
  /** The columns that say whose it is, as `table.column`. */
  of: string[]
  rows: (memberId: number) => AsyncIterable<Row>
}

/** Fields whose value is a moment, in milliseconds. */
export const isMoment = (field: string) => field === 'at' || /[a-z](At|Until)$/.test(field)
