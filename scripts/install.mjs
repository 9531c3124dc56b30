import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { succeed } from './process.mjs'

/** Whether the packages in `folder` are the ones its lock file names, completely installed. */
export function isInstalled(folder) {
  return textOf(stampOf(folder)) === lockHash(folder)
}

/** Installs exactly what the lock file in `folder` names. The stamp goes first and comes back last. */
export async function install(folder) {
  rmSync(stampOf(folder), { force: true })
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  writeFileSync(stampOf(folder), lockHash(folder))
}

const stampOf = (folder) => join(folder, 'node_modules', '.installed')

function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** The npm that started us where there is one: it is a script, so it runs on any system without a shell. */
function npm(args, cwd) {
  const script = process.env.npm_execpath
  const [file, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
  return succeed(file, [...first, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
