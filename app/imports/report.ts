const MOST_BROKEN = 1000
const MOST_OTHERS = 10

/** A place in the dump. */
export type Place = { file: string; line: number }

export type Report = ReturnType<typeof createReport>

/** Says which rows could not be used and why, and counts them. Long lists are cut short, the counts are not. */
export function createReport(say: (line: string) => void) {
  const untold = new Map<string, number>()
  const told = new Map<string, number>()
  const leftOut = new Map<string, number>()
  let skipped = 0

  function tell({ file, line }: Place, { text, list, most }: { text: string; list: string; most: number }) {
    const key = `${file}: ${list}`
    const before = told.get(key) ?? 0
    told.set(key, before + 1)
    if (before < most) say(`${file}:${line}: ${text}`)
    else untold.set(key, (untold.get(key) ?? 0) + 1)
  }

  return {
    /** A row that makes no sense. */
    broken(place: Place, reason: string) {
      skipped += 1
      tell(place, { text: `skipped, ${reason}`, list: 'broken rows', most: MOST_BROKEN })
    },
    /** A row about something that is not in the community. */
    orphan(place: Place, reason: string) {
      skipped += 1
      tell(place, { text: `skipped, ${reason}`, list: 'rows about something that is not there', most: MOST_OTHERS })
    },
    /** A row that was used, but not wholly as it stands. */
    notice(place: Place, text: string) {
      tell(place, { text, list: 'notices', most: MOST_OTHERS })
    },
    /** A sound row of a kind that a community has no place for. */
    leaveOut(what: string) {
      leftOut.set(what, (leftOut.get(what) ?? 0) + 1)
    },
    /** Says how many were not named one by one. */
    close() {
      for (const [list, count] of untold) say(`${list}: ${count} more`)
      untold.clear()
    },
    get skipped() {
      return skipped
    },
    get leftOut(): [what: string, count: number][] {
      return [...leftOut]
    },
  }
}
