import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { codeOf, Fault } from '../base/fault.ts'
import type { Where } from './database/database.ts'

const port = z.coerce.number().int().min(0).max(65_535)

/** Every setting: its flag, its variable (`STET_` and the name in capitals) and its name in `stet.config.json`. */
const schema = z.strictObject({
  port: port.default(4000),
  host: z.string().min(1).default('127.0.0.1'),
  address: z.url().optional(),
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  smtpUrl: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  mailFrom: z.string().default('Stet <stet@localhost>'),
  trustedProxies: z
    .union([z.array(z.string()), z.string().transform((text) => text.split(',').map((part) => part.trim()))])
    .default([]),
  pageStoreMegabytes: z.coerce.number().min(1).max(65_536).default(64),
  logLevel: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type SettingName = keyof z.infer<typeof schema>
export const settingNames = Object.keys(schema.shape) as SettingName[]

/** What the process runs with; decided once, at its start. */
export type Config = z.infer<typeof schema> & { data: string; database: Where }

type Given = Record<string, string | undefined>

/** Flags first, then the environment, then `stet.config.json` in the data folder. */
export function readConfig(data: string, flags: Given, environment: Given = process.env): Config {
  const merged = { ...fromFile(join(data, 'stet.config.json')), ...fromEnvironment(environment), ...defined(flags) }
  const parsed = schema.safeParse(merged)
  if (!parsed.success) {
    const [problem] = parsed.error.issues
    const name = problem?.path.join('.') || (problem?.code === 'unrecognized_keys' ? problem.keys.join(', ') : '')
    throw new Fault(
      `The setting ${name} is not right: ${problem?.message ?? 'unreadable'}.`,
      `Set it with --${kebab(name)}, ${variable(name)} or in stet.config.json.`,
    )
  }
  const { databaseUrl } = parsed.data
  const database: Where = databaseUrl
    ? { kind: 'postgres', url: databaseUrl }
    : { kind: 'sqlite', file: join(data, 'stet.sqlite') }
  return { ...parsed.data, data, database }
}

function fromEnvironment(environment: Given): Given {
  const named = settingNames.map((name) => [name, environment[variable(name)]] as const)
  return defined({ databaseUrl: environment.DATABASE_URL, ...defined(Object.fromEntries(named)) })
}

function fromFile(path: string): Record<string, unknown> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {}
    throw new Fault(`${path} cannot be read.`, 'Give the account that runs Stet read access to it.', error)
  }
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  } catch (error) {
    throw new Fault(`${path} is not a JSON object.`, 'Correct it or take it away; every setting has a default.', error)
  }
}

function defined(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''))
}

/** `pageStoreMegabytes` is `--page-store-megabytes` on the command line. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

export function variable(name: string): string {
  return `STET_${kebab(name).replaceAll('-', '_').toUpperCase()}`
}
