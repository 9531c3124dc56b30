import { spawn } from 'node:child_process'
import { node, nodeEnvironment } from '../node24.mjs'
import { inRoot, root } from '../root.mjs'

/** Runs a tool of ours by its script in node_modules. Gives its exit code and all it printed. */
export function tool(script, args) {
  return program(inRoot('node_modules', script), args)
}

/** As `tool`, for a script of our own. */
export function program(script, args = []) {
  const env = { ...nodeEnvironment, NO_COLOR: '1', FORCE_COLOR: undefined }
  const child = spawn(node, [script, ...args], { cwd: root, env })
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}

/** The first number that `pattern` finds in what a tool printed; 0 when it finds none. */
export function numberIn(output, pattern) {
  return Number(pattern.exec(output)?.[1] ?? 0)
}
