import { parseArgs } from 'node:util'
import { Fault } from './base/fault.ts'
import { type Role, roles } from './features/staff/index.ts'
import { openSite, start } from './main.ts'
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

/** Adds somebody, or makes another link for somebody who is here already. */
async function addStaff(args: string[]): Promise<void> {
  const own = { name: { type: 'string' as const }, role: { type: 'string' as const } }
  const { values, positionals } = parseArgs({ args, options: { ...options, ...own }, allowPositionals: true })
  const [email] = positionals
  const given = asText(values.role) ?? 'publisher'
  const role = roles.find((each): each is Role => each === given)
  if (!email?.includes('@')) throw new Fault('An address is missing.', 'stet staff add EMAIL --name N --role R')
  if (!role) throw new Fault(`There is no role ${given}.`, `Roles are ${roles.join(', ')}.`)
  const flags = Object.fromEntries(settingNames.map((name) => [name, asText(values[kebab(name)])]))
  const { site, close } = await openSite(readConfig(asText(values.data) ?? 'data', flags))
  try {
    const link = await site.invite({ email, name: asText(values.name) ?? email, role })
    process.stdout.write(`This link signs ${email} in, once, within 24 hours:\n${link}\n`)
  } finally {
    await close()
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

try {
  const [command, ...rest] = process.argv.slice(2)
  if (command === 'serve') await serve(rest)
  else if (command === 'staff' && rest[0] === 'add') await addStaff(rest.slice(1))
  else process.stdout.write('stet serve --data DIR --port N\nstet staff add EMAIL --name N --role R --data DIR\n')
} catch (error) {
  if (!(error instanceof Fault)) throw error
  process.stderr.write(`${error.message}\n${error.hint}\n`)
  process.exitCode = 1
}
