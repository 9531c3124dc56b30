import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Fault } from '../base/fault.ts'
import { kebab, readConfig, type SettingName, settingNames, variable } from './config.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-config-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function inFile(settings: unknown) {
  writeFileSync(join(folder, 'stet.config.json'), typeof settings === 'string' ? settings : JSON.stringify(settings))
}

function faultOf(read: () => unknown): Fault {
  try {
    read()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('It was taken.')
}

test('without a word from anybody a site has settings that work', () => {
  const config = readConfig(folder, {}, {})

  expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', trustedProxies: [], logLevel: 'info', data: folder })
  expect(config.database).toEqual({ kind: 'sqlite', file: join(folder, 'stet.sqlite') })
})

test('a flag goes before the environment, and the environment before the file', () => {
  inFile({ port: 1, host: 'file.example', logLevel: 'error' })
  const environment = { STET_PORT: '2', STET_HOST: 'environment.example' }

  const config = readConfig(folder, { port: '3', host: undefined }, environment)

  expect([config.port, config.host, config.logLevel]).toEqual([3, 'environment.example', 'error'])
})

test('an empty value is no value', () => {
  inFile({ port: 1 })

  expect(readConfig(folder, { port: '' }, { STET_PORT: '' }).port).toBe(1)
})

test('the database is named by its own variable or by the usual one', () => {
  const url = 'postgres://stet@127.0.0.1/paper'

  expect(readConfig(folder, {}, { DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url })
  const both = { DATABASE_URL: 'postgres://other/', STET_DATABASE_URL: url }
  expect(readConfig(folder, {}, both).database).toEqual({ kind: 'postgres', url })
})

test('files are in the data folder, or in a bucket by one address and a key by its own names or the usual ones', () => {
  const filesUrl = 's3://paper-files/one/two?endpoint=https://store.example&region=eu-1'
  const place = { endpoint: 'https://store.example', region: 'eu-1', bucket: 'paper-files', prefix: 'one/two/' }
  const usual = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }

  expect(readConfig(folder, {}, {}).files).toEqual({ kind: 'folder', folder })
  const s3 = { kind: 's3', folder, ...place }
  expect(readConfig(folder, { filesUrl }, usual).files).toEqual({ ...s3, key: 'a', secret: 'b' })
  const own = { ...usual, STET_FILES_KEY: 'c', STET_FILES_SECRET: 'd' }
  expect(readConfig(folder, { filesUrl }, own).files).toEqual({ ...s3, key: 'c', secret: 'd' })
})

test('without an endpoint it is Amazon’s of the region, and without a prefix the whole bucket', () => {
  const keys = { filesKey: 'a', filesSecret: 'b' }

  const { files } = readConfig(folder, { filesUrl: 's3://paper-files?region=eu-west-1', ...keys }, {})

  expect(files).toMatchObject({ endpoint: 'https://s3.eu-west-1.amazonaws.com', prefix: '' })
})

test.each([
  's3://',
  'https://paper.example',
  's3://Paper?endpoint=https://store.example',
  's3://paper/../up?endpoint=https://store.example',
  's3://paper/a b?endpoint=https://store.example',
  's3://paper/.hidden?endpoint=https://store.example',
  's3://paper?endpoint=http://10.0.0.1:9000',
  's3://paper?endpoint=http://localhost.evil.example',
  's3://paper?endpoint=https://store.example/path',
  's3://paper?endpoint=https://key:secret@store.example',
  's3://key:secret@paper?endpoint=https://store.example',
  's3://paper?region=nowhere.evil.example/',
  's3://paper?endpiont=https://store.example',
])('%s is no store of files', (filesUrl) => {
  expect(() => readConfig(folder, { filesUrl }, {})).toThrow('The setting filesUrl must be s3://')
})

test.each(['http://localhost:9000', 'http://127.0.0.1:9000', 'http://[::1]:9000'])(
  '%s needs no TLS, for it is this machine',
  (endpoint) => {
    const set = { filesUrl: `s3://paper?endpoint=${endpoint}`, filesKey: 'a', filesSecret: 'b' }

    expect(readConfig(folder, set, {}).files).toMatchObject({ endpoint })
  },
)

test('a bucket without its key is told by the setting that is missing', () => {
  const filesUrl = 's3://paper?endpoint=https://store.example'

  expect(faultOf(() => readConfig(folder, { filesUrl }, {})).message).toContain('filesKey is not set')
  const fault = faultOf(() => readConfig(folder, { filesUrl, filesKey: 'a' }, {}))
  expect(fault.message).toContain('filesSecret is not set')
  expect(fault.hint).toContain('STET_FILES_SECRET')
})

test('trusted proxies are a list in the file and words with commas elsewhere', () => {
  inFile({ trustedProxies: ['10.0.0.0/8'] })

  expect(readConfig(folder, {}, {}).trustedProxies).toEqual(['10.0.0.0/8'])
  const given = { STET_TRUSTED_PROXIES: '127.0.0.1, ::1,' }
  expect(readConfig(folder, {}, given).trustedProxies).toEqual(['127.0.0.1', '::1'])
})

test('the public address is kept without the slash at its end', () => {
  expect(readConfig(folder, { address: 'https://paper.example/' }, {}).address).toBe('https://paper.example')
})

/** For every setting, a value that is wrong, and what is said of it. */
const wrong: Record<SettingName, [string, string]> = {
  port: ['4000x', 'must be a whole number from 0 to 65535'],
  host: ['', 'cannot be read'],
  address: ['paper.example', 'must be the address readers use'],
  databaseUrl: ['mysql://127.0.0.1/paper', 'must begin with postgres://'],
  filesUrl: ['s3://paper?endpoint=http://store.example', 'over https unless it is on this machine'],
  filesKey: ['', 'cannot be read'],
  filesSecret: ['', 'cannot be read'],
  smtpUrl: ['http://mail.example', 'must begin with smtp:// or smtps://'],
  mailFrom: ['no address', 'must be a name and an address'],
  dkimDomain: ['paper', 'must be a domain such as paper.example'],
  dkimSelector: ['.a b', 'must be the name before ._domainkey'],
  dkimKeyFile: ['', 'cannot be read'],
  trustedProxies: ['everybody', 'must be network addresses such as 127.0.0.1'],
  maxConnections: ['0', 'must be a whole number from 1 to 65535'],
  maxConnectionsPerNetwork: ['-1', 'must be a whole number from 1 to 65535'],
  pageStoreMegabytes: ['0', 'must be a whole number from 1 to 65536'],
  staleMinutes: ['1441', 'must be a whole number from 0 to 1440'],
  eventDays: ['29', 'must be a whole number from 30 to 36500'],
  metricsPort: ['0', 'must be a whole number from 1 to 65535'],
  akismetKey: ['', 'cannot be read'],
  akismetUrl: ['ftp://one.example', 'must be a web address'],
  classifierUrl: ['classify', 'must be a web address'],
  checkSeconds: ['0', 'must be a whole number from 1 to 60'],
  logLevel: ['loud', 'must be one of debug, info, warn, error, silent'],
}

test('every setting has been tried with a wrong value', () => {
  expect(Object.keys(wrong)).toEqual(settingNames)
})

test.each(settingNames)('a wrong value of %s is told with its flag, its variable and its name', (name) => {
  const [value, says] = wrong[name]
  inFile({ [name]: value === '' ? 17 : value })

  const fault = faultOf(() => readConfig(folder, {}, {}))

  expect(fault.message).toContain(`The setting ${name} `)
  expect(fault.message).toContain(says)
  expect(fault.hint).toBe(`Set it with --${kebab(name)}, ${variable(name)} or as ${name} in stet.config.json.`)
})

test.each(['10.0.0.0/33', '::1/129', '10.0.0.1/8/8', '10.0.0.1/', '300.1.1.1'])('%s is no network', (network) => {
  expect(() => readConfig(folder, { trustedProxies: network }, {})).toThrow('The setting trustedProxies must be')
})

test.each(['1.5', '-1', '65536', 'NaN', '1e9'])('%s is no port', (port) => {
  expect(() => readConfig(folder, { port }, {})).toThrow('The setting port must be a whole number')
})

test('a setting nobody knows is told by its name, with the ones there are', () => {
  inFile({ prot: 4000 })

  const fault = faultOf(() => readConfig(folder, {}, {}))

  expect(fault.message).toBe('There is no setting called prot.')
  expect(fault.hint).toContain('port, host')
})

test.each(['not json', '[]', '"text"', '{"port": 1'])('a settings file holding %s is refused in words', (text) => {
  inFile(text)

  expect(() => readConfig(folder, {}, {})).toThrow('stet.config.json is not a JSON object.')
})

test('names are written three ways', () => {
  expect([kebab('pageStoreMegabytes'), variable('pageStoreMegabytes')]).toEqual([
    'page-store-megabytes',
    'STET_PAGE_STORE_MEGABYTES',
  ])
})
