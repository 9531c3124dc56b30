import { mkdirSync, type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { codeOf } from '../../base/fault.ts'

/**
 * Makes a folder and those above it that are missing, and answers with the topmost it made. One after the other from
 * the top: Node’s own `recursive` asks for ever where a folder can be named but not made, as in /proc.
 */
export function makeFolders(path: string): string | undefined {
  const missing: string[] = []
  let at = resolve(path)
  for (let found = look(at); found === undefined; found = look(at)) {
    missing.unshift(at)
    if (dirname(at) === at) break
    at = dirname(at)
  }
  for (const each of missing) make(each)
  return missing[0]
}

/** The folder at a path; what is no folder is a fault. A link that leads nowhere is told when it cannot be made. */
function look(path: string): Stats | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw Object.assign(new Error(`${path} is no folder.`), { code: 'ENOTDIR' })
  return found
}

function make(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have made it in the meantime.
    if (codeOf(error) === 'EEXIST' && statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
    throw error
  }
}
