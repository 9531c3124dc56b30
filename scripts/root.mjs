import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole project, wherever a script is started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export const inRoot = (...names) => join(root, ...names)

/** Tells the person what is being done. On the error stream, so that a command's own output stays clean. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Ends the script with one sentence and what to do next. */
export class Stop extends Error {}

/** Runs a script's whole work. A `Stop` is said in its own words; anything else is a fault and shows its stack. */
export async function runScript(work) {
  try {
    process.exitCode = await work()
  } catch (problem) {
    say(problem instanceof Stop ? problem.message : problem.stack)
    process.exitCode = 1
  }
}
