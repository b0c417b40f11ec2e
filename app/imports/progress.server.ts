const LINE_EVERY = 2000
const REDRAW_EVERY = 200

type Terminal = { write: (text: string) => unknown; isTTY?: boolean }
export type Progress = ReturnType<typeof createProgress>

/** Tells on a terminal how far a long run is: one line that is redrawn, or elsewhere a line every two seconds. */
export function createProgress(terminal: Terminal, milliseconds: () => number = () => performance.now()) {
  let drawn = false

  const clear = () => {
    if (drawn) terminal.write('\r\x1b[K')
    drawn = false
  }
  const say = (line: string) => {
    clear()
    terminal.write(`${line}\n`)
  }
  const draw = (line: string) => {
    if (!terminal.isTTY) return say(line)
    clear()
    terminal.write(line)
    drawn = true
  }

  return {
    say,
    /** Begins a step of which the size is known. */
    step(label: string, total: number) {
      const began = milliseconds()
      let shownAt = began
      let done = 0
      let rows = 0
      const show = () => {
        const at = milliseconds()
        if (at - shownAt < (terminal.isTTY ? REDRAW_EVERY : LINE_EVERY)) return
        shownAt = at
        draw(`${label}: ${standing({ part: total ? done / total : 1, rows, ms: at - began })}`)
      }
      return {
        /** How much of the size has been dealt with. */
        advance(amount: number) {
          done += amount
          show()
        },
        rows(count: number) {
          rows += count
          show()
        },
        end() {
          if (milliseconds() - began >= LINE_EVERY) say(`${label}: done in ${inWords(milliseconds() - began)}`)
          else clear()
        },
      }
    },
  }
}

function standing({ part, rows, ms }: { part: number; rows: number; ms: number }) {
  const rate = rows ? `, ${Math.round((rows * 1000) / ms)} a second` : ''
  const left = part > 0.01 ? `, ${inWords((ms * (1 - Math.min(part, 1))) / part)} left` : ''
  return `${Math.floor(Math.min(part, 1) * 100)} %${rate}${left}`
}

function inWords(ms: number) {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 120) return `${seconds} s`
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`
  return `${Math.round(seconds / 3600)} h`
}
