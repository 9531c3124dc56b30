import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const dist = new URL('../dist/server/', import.meta.url).href

export type Server = {
  address: string
  port: number
  pid: number
  /** Milliseconds from the start of the process to its saying that it listens. */
  startedIn: number
  /** Resident memory in megabytes. */
  memory(): number
  kill(): Promise<void>
  stop(): Promise<number | null>
}

/** A folder that is gone when the program ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A real server on this data folder; without a data folder, whatever program `script` is. */
export async function startServer(args: string[], environment: Record<string, string> = {}): Promise<Server> {
  const begun = performance.now()
  const env = { ...process.env, ...environment }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const quit = () => child.kill('SIGKILL')
  process.once('exit', quit)
  const address = await addressOf(child)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const code = await ended
    process.off('exit', quit)
    return code
  }
  return {
    address,
    port: Number(new URL(address).port),
    pid: child.pid ?? 0,
    startedIn: performance.now() - begun,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  }
}

/** The program that `npm run stet -- serve` starts, as it starts it. */
export function serveArgs(data: string): string[] {
  const program = new URL('../program/cli.js', dist).pathname
  return [program, 'serve', '--data', data, '--port', '0', '--log-level', 'error']
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (chunk) => {
      printed += String(chunk)
      const [, address] = /at (http:\S+)\n/.exec(printed) ?? []
      if (address) resolve(address)
    })
    child.once('close', () => reject(new Error(`It did not start.\n${printed}`)))
  })
}

/** A program text that has a whole site as `site`, and whoever owns it as `owner`. */
export function siteProgram(data: string, body: string, environment: Record<string, string> = {}): string[] {
  const program = `
    const { openSite } = await import('${dist}main.js')
    const { readConfig } = await import('${dist}platform/config.js')
    const { theOwner: owner } = await import('${dist}features/staff/index.js')
    const { fromMarkdown } = await import('${dist}features/articles/index.js')
    const { site, close } = await openSite(readConfig(${JSON.stringify(data)}, { logLevel: 'error' }, ${JSON.stringify(environment)}))
    const say = (words) => process.stdout.write(words + '\\n')
    ${body}
    await close()`
  return ['--input-type=module', '--eval', program]
}

/** Runs such a program to its end and gives what it printed. */
export async function runWithSite(data: string, body: string, environment = {}): Promise<string> {
  const child = spawn(process.execPath, siteProgram(data, body, environment), { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += String(chunk)
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`A program with a site failed.\n${printed}`)
  return printed.trim()
}
