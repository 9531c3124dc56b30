import { parseArgs } from 'node:util'
import { Fault } from './base/fault.ts'
import { start } from './main.ts'
import { kebab, readConfig, settingNames } from './platform/config.ts'

const options = Object.fromEntries(
  ['data', ...settingNames.map(kebab)].map((name) => [name, { type: 'string' as const }]),
)

async function serve(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options, allowPositionals: false })
  const flags = Object.fromEntries(settingNames.map((name) => [name, asText(values[kebab(name)])]))
  const running = await start(readConfig(asText(values.data) ?? 'data', flags))
  process.stdout.write(`Stet is at ${running.address}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.stop())
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

try {
  const [command, ...rest] = process.argv.slice(2)
  if (command === 'serve') await serve(rest)
  else process.stdout.write('stet serve --data DIR --port N\n')
} catch (error) {
  if (!(error instanceof Fault)) throw error
  process.stderr.write(`${error.message}\n${error.hint}\n`)
  process.exitCode = 1
}
