import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, nodeEnvironment } from './node24.mjs'
import { succeed } from './process.mjs'
import { inRoot, root } from './root.mjs'

const stamp = inRoot('dist', 'built-from')
const settings = [
  ...['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts', 'vite.server.config.ts'],
  'scripts/output.mjs',
]
const parts = ['server', 'program', 'browser']

/** Whether dist was built from the sources as they are now. Looks at names, sizes and times only, so it is quick. */
export function isBuilt() {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint()
  } catch {
    return false
  }
}

/** Builds every part beside the old ones and swaps them in when all are whole. */
export async function buildOutput() {
  const builtFrom = fingerprint()
  const next = inRoot('dist', 'next')
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  const builders = [buildServer, buildProgram, buildBrowser]
  const built = await Promise.allSettled(builders.map((build, index) => build(join(next, parts[index]))))
  for (const { reason } of built) if (reason) throw reason
  rmSync(stamp, { force: true })
  for (const part of parts) {
    rmSync(inRoot('dist', part), { recursive: true, force: true })
    renameSync(join(next, part), inRoot('dist', part))
  }
  rmSync(next, { recursive: true })
  writeFileSync(stamp, builtFrom)
}

/** Types are not checked here, only taken away: `npm test` checks them, and a demo need not wait for it. */
async function buildServer(to) {
  const tsc = inRoot('node_modules', 'typescript-native', 'bin', 'tsc')
  await succeed(node, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', to], {
    cwd: root,
    env: nodeEnvironment,
  })
  cpSync(inRoot('src'), to, { recursive: true, filter: belongsToServer })
}

/** Style sheets, fonts, pictures, word lists: whatever the server reads from beside its code. */
function belongsToServer(path) {
  const inSrc = path.slice(inRoot('src').length + 1)
  return !/^(browser|testing)(\/|$)|[.]tsx?$|^tsconfig[.]json$/.test(inSrc.replaceAll('\\', '/'))
}

/** What the command line runs: the same server in a few files, which start in a third of the time. */
function buildProgram(to) {
  return vite('vite.server.config.ts', to)
}

async function buildBrowser(to) {
  if (hasEntries()) return vite('vite.config.ts', to)
  mkdirSync(to, { recursive: true })
  writeFileSync(join(to, 'manifest.json'), '{}\n')
}

function vite(config, to) {
  const args = [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', config, '--outDir', to]
  return succeed(node, [...args, '--logLevel', 'warn'], { cwd: root, env: nodeEnvironment })
}

function hasEntries() {
  const files = readdirSync(inRoot('src', 'browser'))
  return files.some((name) => name.endsWith('.ts') && !/[.](test|d)[.]ts$/.test(name))
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const path of sources()) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function sources() {
  const src = readdirSync(inRoot('src'), { recursive: true, withFileTypes: true })
  const files = src.filter((entry) => entry.isFile() && !/[.]test[.]tsx?$/.test(entry.name))
  return [
    ...files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
    ...settings.map((name) => inRoot(name)),
  ].sort()
}
