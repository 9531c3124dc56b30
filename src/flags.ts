import { EOL } from 'node:os'
import { parseArgs } from 'node:util'
import { UsageFault } from './base/fault.ts'
import { withoutEnd } from './base/trim.ts'
import { type Config, kebab, readConfig, settingNames } from './platform/config.ts'

/** A flag that takes a value. */
export const text = { type: 'string' } as const
const settingFlags = Object.fromEntries(['data', ...settingNames.map(kebab)].map((name) => [name, text]))

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options']

const seeHelp = 'Run stet help for the commands and their flags.'

/** Reads flags; one that is not known is told by its name. */
export function parsed(args: string[], options: Options) {
  try {
    const read = parseArgs({ args, options: { ...settingFlags, ...options }, allowPositionals: true })
    if (read.values.data === '') throw new UsageFault('The folder for --data has no name.', seeHelp)
    return read
  } catch (error) {
    if (error instanceof UsageFault) throw error
    const message = error instanceof Error ? (error.message.split(/[.]? To specify|[.]?\n/)[0] ?? '') : ''
    throw new UsageFault(`${withoutEnd(message, '.')}.`, seeHelp, error)
  }
}

/** For a command that takes flags and nothing else. */
export function parsedFlags(args: string[], options: Options = {}): Values {
  const { values, positionals } = parsed(args, options)
  if (positionals.length > 0) throw new UsageFault(`${positionals.join(' ')} is not understood here.`, seeHelp)
  return values
}

export type Values = Record<string, unknown>

export function configFrom(values: Values, data: string): Config {
  const flags = Object.fromEntries(settingNames.map((name) => [name, asText(values[kebab(name)])]))
  return readConfig(asText(values.data) ?? data, flags)
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function say(words: string): void {
  process.stdout.write(`${words}${EOL}`)
}
