import { EOL } from 'node:os'
import { Fault } from './base/fault.ts'
import { commands } from './commands.ts'

/** The command line: finds the command, runs it, and words what goes wrong. */
async function run([name, ...args]: string[]): Promise<number> {
  const command = commands.find((each) => each.name === name)
  if (command) return command.run(args)
  const isAsked = name === undefined || name === 'help' || name === '--help' || name === '-h'
  const problem = isAsked ? '' : `There is no command called ${name}.${EOL}${EOL}`
  const out = isAsked ? process.stdout : process.stderr
  out.write(`${problem}${usage()}`)
  return isAsked ? 0 : 2
}

function usage(): string {
  const lines = commands.map(({ usage: words, says }) => `  stet ${words}${EOL}      ${says}${EOL}`)
  return `Stet, a news site in one process.${EOL}${EOL}${lines.join('')}`
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
  process.exitCode = 1
}

// The command is over: what it may have left open, such as a connection that hangs, keeps the process no longer.
const grace = 3000
process.stdout.write('', () => setTimeout(() => process.exit(), grace).unref())
