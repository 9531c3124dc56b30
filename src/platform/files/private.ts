import { chmodSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../../base/fault.ts'
import type { Unsound } from '../database/soundness.ts'

const others = 0o077

/** From here on nothing this process makes can be opened by another account, whatever it was started with. */
export function makeNothingForOthers(): void {
  process.umask(others)
}

/**
 * Takes a folder and everything in it away from other accounts: it holds keys, addresses and links that sign somebody
 * in. Answers with what is not ours to change. Where a link leads is somebody else's.
 */
export function takeFromOthers(path: string): string[] {
  return openToOthers(path)
    .filter(({ path: found, mode }) => !isChanged(found, mode))
    .map((each) => each.path)
}

/** What other accounts can read, write or enter, in a folder that lets them in. */
export function unsoundPrivacy(folder: string): Unsound[] {
  const [top] = openToOthers(folder, false)
  if (!top) return []
  return [
    {
      what: `${folder} can be opened by other accounts of this machine (its mode is ${top.mode.toString(8)}).`,
      todo: 'Start Stet once as the owner of the folder, or take it from them with chmod -R go= and its name.',
    },
  ]
}

/** A file that others can open, such as a key that is kept elsewhere. */
export function unsoundFile(path: string): Unsound[] {
  const [found] = openToOthers(path, false)
  if (!found) return []
  return [
    {
      what: `${path} can be opened by other accounts of this machine (its mode is ${found.mode.toString(8)}).`,
      todo: 'Take it from them with chmod go= and its name.',
    },
  ]
}

type Found = { path: string; mode: number }

/** Itself first, so that nobody enters while the rest is looked through. Windows has no such modes. */
function openToOthers(path: string, isDeep = true): Found[] {
  if (process.platform === 'win32') return []
  const found = modeOf(path)
  if (!found) return []
  const own = (found.mode & others) === 0 ? [] : [{ path, mode: found.mode }]
  if (!isDeep || !found.isFolder) return own
  return [...own, ...namesIn(path).flatMap((name) => openToOthers(join(path, name)))]
}

function modeOf(path: string): { mode: number; isFolder: boolean } | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found || found.isSymbolicLink()) return undefined
  return { mode: found.mode & 0o777, isFolder: found.isDirectory() }
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'ENOENT') return []
    throw error
  }
}

function isChanged(path: string, mode: number): boolean {
  try {
    chmodSync(path, mode & ~others)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    if (codeOf(error) === 'EPERM' || codeOf(error) === 'EROFS') return false
    throw error
  }
}
