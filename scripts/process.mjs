import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { Stop } from './root.mjs'

/** Runs a program to its end. Gives its exit code; one ended by a signal counts as a shell counts it. */
export function run(file, args, options) {
  return ended(spawn(file, args, { stdio: 'inherit', ...options }))
}

/** As `run`, and stops the script when the program fails. */
export async function succeed(file, args, options) {
  const code = await run(file, args, options)
  if (code !== 0) throw new Stop(`“${[file, ...args].join(' ')}” failed with code ${code}.`)
}

/** Runs a program in our place: it has our terminal, hears our signals, and its exit code is ours. */
export async function become(file, args, options) {
  const child = spawn(file, args, { stdio: 'inherit', ...options })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(child, signal))
  return ended(child)
}

/** A terminal sends Ctrl-C to the whole group; passing it on as well would look like a second, impatient one. */
function passOn(child, signal) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  child.kill(signal)
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', (problem) => reject(new Stop(`Could not start ${child.spawnfile}: ${problem.message}`)))
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}
