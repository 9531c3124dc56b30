import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import pg from 'pg'
import { afterThisTest } from '../src/testing/leftovers.ts'

const cli = new URL('../dist/program/cli.js', import.meta.url).pathname
const main = new URL('../dist/server/', import.meta.url).href

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-e2e-'))
  afterThisTest(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Settings of this process stay out of the ones we start. */
function surroundings(given: Record<string, string>): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => !/^(STET_|DATABASE_URL|NODE_OPTIONS|VITEST)/.test(name))
  return { ...(Object.fromEntries(own) as Record<string, string>), ...given }
}

export type Ended = { code: number | null; out: string; err: string }

/** Runs a command of Stet's to its end; `wrapped` is a program that starts it, such as `setpriv` with its flags. */
export function stet(args: string[], { env = {}, wrapped = [] as string[] } = {}): Promise<Ended> {
  return run([...wrapped, process.execPath, cli, ...args], env)
}

async function run([file = '', ...args]: string[], env: Record<string, string>): Promise<Ended> {
  const child = spawn(file, args, { env: surroundings(env), stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 })
  const [out, err] = await Promise.all([allOf(child.stdout), allOf(child.stderr)])
  const code = child.exitCode ?? (await new Promise<number | null>((resolve) => child.once('close', resolve)))
  return { code, out, err }
}

async function allOf(stream: Readable): Promise<string> {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) text += chunk
  return text
}

export type Server = {
  address: string
  child: ChildProcess
  errors: () => string
  /** Ends it at once, as a power cut or the kernel would. */
  kill(): Promise<void>
  /** Asks it to end and gives its exit code. */
  stop(): Promise<number | null>
}

type Start = { env?: Record<string, string>; wrapped?: string[]; args?: string[] }

/** A real server on its data folder, at a port of its own. */
export async function serve(data: string, { env = {}, wrapped = [], args = [] }: Start = {}): Promise<Server> {
  const [file = '', ...rest] = [...wrapped, process.execPath, cli, 'serve', '--data', data, '--port', '0', ...args]
  const child = spawn(file, rest, { env: surroundings(env), stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    err += String(chunk)
  })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  afterThisTest(() => end('SIGKILL'))
  const isUp = () => /Stet is at (\S+)\n[^\n]*\n/.exec(out)
  await Promise.race([until(() => isUp() !== null), ended])
  const address = isUp()?.[1]
  if (!address) throw new Error(`The server did not start.\n${out}${err}`)
  const kill = async () => void (await end('SIGKILL'))
  return { address, child, errors: () => err, kill, stop: () => end('SIGTERM') }
}

/**
 * Does something with a whole site in a process of its own and gives what it answered. `script` is the text of a
 * function of the site and whoever owns it.
 */
export async function withSite<Answer>(
  data: string,
  script: string,
  env: Record<string, string> = {},
): Promise<Answer> {
  const program = `
    const { openSite } = await import('${main}main.js')
    const { readConfig } = await import('${main}platform/config.js')
    const { theOwner } = await import('${main}features/staff/index.js')
    const { site, close } = await openSite(readConfig(${JSON.stringify(data)}, { logLevel: 'error' }))
    const answer = await (${script})(site, theOwner)
    await site.jobs.settle()
    await close()
    process.stdout.write(JSON.stringify(answer ?? null))`
  const { code, out, err } = await run([process.execPath, '--input-type=module', '--eval', program], env)
  if (code !== 0) throw new Error(`It failed.\n${out}${err}`)
  return JSON.parse(out) as Answer
}

/** A PostgreSQL schema of its own, as the address of a database. */
export async function aSchema(server: string): Promise<string> {
  const schema = `e2e_${randomUUID().replaceAll('-', '')}`
  await query(server, `create schema ${schema}`)
  afterThisTest(() => query(server, `drop schema ${schema} cascade`))
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return url.href
}

export async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return rows
}

export async function until(holds: () => boolean | Promise<boolean>, patience = 20_000): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come about.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

type Piece = { headline?: string; section?: string; slug?: string; body?: string }

/** An article file the desk check has nothing to say about. */
export function anArticleFile({ headline = 'Ferry runs again', section = 'City', slug, body }: Piece = {}): string {
  return `---
headline: ${headline}
standfirst: The crossing reopened with a repaired ramp and half its usual timetable.
byline: [Ada Reed]
place: PORT ELDER
date: 2026-11-20
section: ${section}
topics: [Ferries]
sources: [{ title: Harbour notice 14, url: "https://harbour.example/notices/14" }]
${slug ? `slug: ${slug}\n` : ''}---
${body ?? 'Cars queued from six in the morning to be the first across.'}
`
}
