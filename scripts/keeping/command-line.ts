import { ForOperator } from '#app/platform/errors.ts'

const say = (line: string) => void process.stderr.write(`${line}\n`)

/**
 * One command: reads what was typed, does it, says what came of it. Ends with 0 when it is done, 1 when it could not be
 * (in a sentence), 2 when it was not understood.
 */
export async function commandLine<Given>(
  usage: string,
  read: () => Given | 'help' | undefined,
  run: (given: Given) => Promise<string[]>,
) {
  const given = readOr(read)
  if (given === undefined || given === 'help') {
    say(usage)
    process.exitCode = given === 'help' ? 0 : 2
    return
  }
  try {
    for (const line of await run(given)) say(line)
  } catch (problem) {
    if (!(problem instanceof ForOperator)) throw problem
    say(problem.message)
    process.exitCode = 1
  }
}

function readOr<Given>(read: () => Given | 'help' | undefined) {
  try {
    return read()
  } catch {
    return undefined
  }
}
