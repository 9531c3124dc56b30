import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { codeOf, Fault } from '../base/fault.ts'
import { withoutEnd } from '../base/trim.ts'
import type { Where } from './database/database.ts'
import type { FilesWhere } from './files/open.ts'
import { bucketIn } from './files/s3/where.ts'

const port = wholeNumber(0, 65_535)
const proxies = z.array(z.string().refine(isNetwork, 'must be network addresses such as 127.0.0.1 or 10.0.0.0/8'))

function wholeNumber(least: number, most: number) {
  return z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .refine(
      (number) => Number.isInteger(number) && number >= least && number <= most,
      `must be a whole number from ${least} to ${most}`,
    )
}

const hostName = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  if (isIP(address) === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 6 ? 128 : 32))
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** Every setting: its flag, its variable (`STET_` and the name in capitals) and its name in `stet.config.json`. */
const schema = z.strictObject({
  port: port.default(4000),
  host: z.string().min(1).default('127.0.0.1'),
  address: z
    .url({ protocol: /^https?$/, error: 'must be the address readers use, such as https://paper.example' })
    .transform((address) => withoutEnd(address, '/'))
    .optional(),
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  filesUrl: z
    .string()
    .refine(
      (text) => bucketIn(text) !== undefined,
      'must be s3://BUCKET/PREFIX?endpoint=https://…&region=…, over https unless it is on this machine',
    )
    .optional(),
  filesKey: z.string().min(1).optional(),
  filesSecret: z.string().min(1).optional(),
  smtpUrl: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  mailFrom: z
    .string()
    .regex(
      /^([^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
      'must be a name and an address: Desk <desk@paper.example>',
    )
    .default('Stet <stet@localhost>'),
  dkimDomain: z.string().regex(hostName, 'must be a domain such as paper.example').optional(),
  dkimSelector: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i, 'must be the name before ._domainkey in the DNS')
    .optional(),
  dkimKeyFile: z.string().min(1).optional(),
  trustedProxies: z.preprocess((given) => (typeof given === 'string' ? listOf(given) : given), proxies).default([]),
  maxConnections: wholeNumber(1, 65_535).default(2_000),
  maxConnectionsPerNetwork: wholeNumber(1, 65_535).default(256),
  pageStoreMegabytes: wholeNumber(1, 65_536).default(64),
  staleMinutes: wholeNumber(0, 1440).default(15),
  eventDays: wholeNumber(30, 36_500).default(400),
  metricsPort: wholeNumber(1, 65_535).optional(),
  akismetKey: z.string().min(1).optional(),
  akismetUrl: z
    .url({ protocol: /^https?$/, error: 'must be a web address' })
    .default('https://rest.akismet.com/1.1/comment-check'),
  classifierUrl: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
  checkSeconds: wholeNumber(1, 60).default(5),
  logLevel: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
})

export type SettingName = keyof z.infer<typeof schema>
export const settingNames = Object.keys(schema.shape) as SettingName[]

/** What the process runs with; decided once, at its start. */
export type Config = z.infer<typeof schema> & { data: string; database: Where; files: FilesWhere }

type Given = Record<string, string | undefined>

/** Flags first, then the environment, then `stet.config.json` in the data folder. */
export function readConfig(data: string, flags: Given, environment: Given = process.env): Config {
  const merged = { ...fromFile(join(data, 'stet.config.json')), ...fromEnvironment(environment), ...defined(flags) }
  const parsed = schema.safeParse(merged)
  if (!parsed.success) {
    throw explained(parsed.error.issues)
  }
  const { databaseUrl } = parsed.data
  const database: Where = databaseUrl
    ? { kind: 'postgres', url: databaseUrl }
    : { kind: 'sqlite', file: join(data, 'stet.sqlite') }
  return { ...parsed.data, data, database, files: filesOf(parsed.data, data) }
}

type Settings = z.infer<typeof schema>

function filesOf({ filesUrl, filesKey, filesSecret }: Settings, folder: string): FilesWhere {
  const bucket = filesUrl === undefined ? undefined : bucketIn(filesUrl)
  if (!bucket) return { kind: 'folder', folder }
  const missing = filesKey === undefined ? 'filesKey' : filesSecret === undefined ? 'filesSecret' : undefined
  if (missing !== undefined) {
    throw new Fault(`Files are kept in ${filesUrl}, and ${missing} is not set.`, howToSet(missing))
  }
  return { kind: 's3', folder, ...bucket, key: filesKey ?? '', secret: filesSecret ?? '' }
}

/** Unknown names are told first: a value may only look missing because its name was misspelt. */
function explained(issues: readonly z.core.$ZodIssue[]): Fault {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys')
  if (unknown) {
    return new Fault(
      `There is no setting called ${unknown.keys.join(', ')}.`,
      `Remove it from stet.config.json. The settings are ${settingNames.join(', ')}.`,
    )
  }
  const [problem] = issues
  const name = String(problem?.path[0] ?? '')
  return new Fault(
    `The setting ${name} ${problem?.message.startsWith('must') ? problem.message : 'cannot be read'}.`,
    howToSet(name),
  )
}

function howToSet(name: string): string {
  return `Set it with --${kebab(name)}, ${variable(name)} or as ${name} in stet.config.json.`
}

function listOf(text: string): string[] {
  return text.split(',').flatMap((part) => part.trim() || [])
}

function fromEnvironment(environment: Given): Given {
  const named = settingNames.map((name) => [name, environment[variable(name)]] as const)
  const usual = {
    databaseUrl: environment.DATABASE_URL,
    filesKey: environment.AWS_ACCESS_KEY_ID,
    filesSecret: environment.AWS_SECRET_ACCESS_KEY,
  }
  return defined({ ...usual, ...defined(Object.fromEntries(named)) })
}

function fromFile(path: string): Record<string, unknown> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    // A data folder that is a file is told when the folder is made.
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return {}
    throw new Fault(`${path} cannot be read.`, 'Give the account that runs Stet read access to it.', error)
  }
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  } catch (error) {
    throw new Fault(`${path} is not a JSON object.`, 'Correct or remove it; every setting has a default.', error)
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
