import { spawn } from 'node:child_process'
import { node, nodeEnvironment } from '../node24.mjs'
import { inRoot, root } from '../root.mjs'

/** Runs a tool of ours by its script in node_modules. Gives its exit code and all it printed. */
export function tool(script, args) {
  return program(inRoot('node_modules', script), args)
}

/** In milliseconds, more than any tool takes: whatever waits longer waits for something that will not come. */
const longest = 30 * 60_000

/**
 * As `tool`, for a script of our own. What it started and left behind ends with it; a tool that does not end is ended,
 * and has failed.
 */
export function program(script, args = [], patience = longest) {
  const env = { ...nodeEnvironment, NO_COLOR: '1', FORCE_COLOR: undefined }
  const child = spawn(node, [script, ...args], { cwd: root, env, detached: true })
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  const end = () => endGroup(child.pid)
  const quit = () => {
    end()
    process.exit(1)
  }
  for (const signal of signals) process.once(signal, quit)
  const late = setTimeout(() => {
    chunks.push(Buffer.from(`\nIt had not ended after ${patience / 1000} s, and was ended.\n`))
    end()
  }, patience)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    // Before its streams close: a server that it left behind would keep them open.
    child.on('exit', end)
    child.on('close', (code) => {
      clearTimeout(late)
      for (const signal of signals) process.off(signal, quit)
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() })
    })
  })
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Ends a program with all that it started; it may have ended already. */
function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** The first number that `pattern` finds in what a tool printed; 0 when it finds none. */
export function numberIn(output, pattern) {
  return Number(pattern.exec(output)?.[1] ?? 0)
}
