import { readFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { Fault, UsageFault } from './base/fault.ts'
import { commands } from './commands.ts'

/** The command line: finds the command, runs it, and words what goes wrong. */
async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined || isHelp(name)) return help(args[0])
  if (name === 'version' || name === '--version' || name === '-v') return version()
  const command = commands.find((each) => each.name === name)
  // The desk check has more to say of itself.
  if (command && name !== 'check' && asksForHelp(args)) return help(name)
  if (command) return command.run(args)
  process.stderr.write(`There is no command called ${name}.${EOL}${EOL}${usage(commands)}`)
  return 2
}

const isHelp = (word: string) => word === 'help' || word === '--help' || word === '-h'

function asksForHelp(args: string[]): boolean {
  const end = args.indexOf('--')
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h')
}

function help(about: string | undefined): number {
  const asked = commands.filter(({ name }) => name === about)
  process.stdout.write(usage(asked.length > 0 ? asked : commands))
  return 0
}

function usage(shown: typeof commands): string {
  const lines = shown.map(({ usage: words, says }) => `  stet ${words}${EOL}      ${says}${EOL}`)
  return `Stet, a news site in one process.${EOL}${EOL}${lines.join('')}`
}

function version(): number {
  const { version: number } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`Stet ${number}${EOL}`)
  return 0
}

// Whoever reads our output may stop early, as `head` does; that is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const known = error instanceof Fault
  const hint = known ? error.hint : 'This is a fault in Stet; please report it with what you did.'
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${message}${EOL}${hint}${EOL}`)
  process.exitCode = error instanceof UsageFault ? 2 : 1
}

// The command is over: what it may have left open, such as a connection that hangs, keeps the process no longer.
const grace = 3000
process.stdout.write('', () => setTimeout(() => process.exit(), grace).unref())
