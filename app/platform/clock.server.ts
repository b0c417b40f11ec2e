let offset = 0
let frozenAt: number | undefined

/** The present moment, in milliseconds since 1970 UTC. The only clock of the application. */
export const now = () => frozenAt ?? Date.now() + offset

/** Milliseconds between the machine's clock and ours: lets libraries that read the machine's clock follow `now()`. */
export const machineOffset = () => now() - Date.now()

/** For tests: stops the clock at a moment, or moves the stopped clock. */
export function setClock(at: number) {
  frozenAt = at
}

/** For tests: moves the clock forward by so many milliseconds. */
export function advanceClock(by: number) {
  if (frozenAt === undefined) offset += by
  else frozenAt += by
}

/** For tests: back to the machine's time. */
export function resetClock() {
  offset = 0
  frozenAt = undefined
}
