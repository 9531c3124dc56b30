import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { Stop } from './root.mjs'

/** Runs a program to its end and stops the script when it fails. What it prints stays off a command's own output. */
export async function succeed(file, args, options) {
  const code = await ended(spawn(file, args, { stdio: ['ignore', process.stderr, process.stderr], ...options }))
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

/** The exit code; of a program ended by a signal, the one a shell would give. */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', (problem) => reject(new Stop(`Could not start ${child.spawnfile}: ${problem.message}`)))
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}
