import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { build } from 'vite'
import { node } from '../node24.mjs'
import { inRoot, root, say } from '../root.mjs'
import { openFront } from './front.mjs'

const program = inRoot('dist', 'dev', 'cli.js')

/** Lays the sample paper out once, then runs it from what each build leaves, until it is asked to end. */
export async function becomeDevelopment({ port, data, env }) {
  const address = `http://127.0.0.1:${port}`
  if (!existsSync(join(data, 'stet.sqlite'))) say(`The newsroom, once: ${await layOut({ data, env, address })}`)
  const target = await freePort()
  const front = openFront({ port, target })
  const server = restarting({ args: ['serve', '--data', data, '--port', String(target), '--address', address], env })
  const again = async () => {
    const begun = performance.now()
    if (await server.again()) {
      front.tell()
      say(`Stet is at ${address} (${Math.round(performance.now() - begun)} ms)`)
    }
  }
  const watching = [await watch('vite.server.config.ts', 'dist/dev'), await watch('vite.config.ts', 'dist/browser')]
  await Promise.all(watching.map((each) => each.built))
  await again()
  for (const each of watching) each.onBuilt(again)
  await askedToEnd()
  for (const each of watching) await each.close()
  front.close()
  await server.end()
}

/** The sample paper as the built program lays it out; gives the link into its newsroom. */
async function layOut({ data, env, address }) {
  mkdirSync(data, { recursive: true })
  const args = [inRoot('dist', 'program', 'cli.js'), 'demo', '--data', data, '--port', '0']
  const child = spawn(node, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  let out = ''
  for await (const chunk of child.stdout) {
    out += chunk
    const [, link] = /once: https?:\/\/[^/]+(\S+)\n/.exec(out) ?? []
    if (link) {
      child.kill('SIGTERM')
      await ended
      return address + link
    }
  }
  throw new Error(`The sample paper was not laid out.\n${out}`)
}

/** The server’s modules know that they are worked on; what runs in a browser is as it always is. */
async function watch(configFile, outDir) {
  const isServer = outDir === 'dist/dev'
  const first = Promise.withResolvers()
  let heard = () => first.resolve()
  const options = {
    configFile: inRoot(configFile),
    mode: isServer ? 'development' : 'production',
    logLevel: 'warn',
    root,
  }
  const watcher = await build({ ...options, build: { outDir: inRoot(outDir), emptyOutDir: isServer, watch: {} } })
  watcher.on('event', ({ code, error }) => {
    if (code === 'ERROR') say(error.message)
    if (code === 'END') heard()
  })
  return {
    built: first.promise,
    onBuilt: (hear) => {
      heard = hear
    },
    close: () => watcher.close(),
  }
}

/** One server at a time; the next begins when the one before has closed its database. */
function restarting({ args, env }) {
  let child
  let turn = Promise.resolve()
  const end = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGTERM')
    await ended
  }
  const start = () =>
    new Promise((resolve) => {
      child = spawn(node, [program, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
      child.stdout.on('data', (chunk) => /Stet is at/.test(chunk) && resolve(true))
      child.once('close', () => resolve(false))
    })
  const again = () => {
    turn = turn.then(end).then(start)
    return turn
  }
  return { again, end: () => turn.then(end) }
}

function freePort() {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function askedToEnd() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve)
  })
}
