import { existsSync } from 'node:fs'
import { Fault } from './base/fault.ts'
import { examine, reportOf } from './doctor.ts'
import { theOwner } from './features/staff/index.ts'
import { configFrom, parsed, say } from './flags.ts'
import { openSite } from './main.ts'

/** What the person who runs a site does with its data. */
export async function doctor(args: string[]): Promise<number> {
  const config = configFrom(parsed(args, {}).values, 'data')
  const { database } = config
  if (database.kind === 'sqlite' && !existsSync(database.file)) {
    throw new Fault(`There is no site in ${config.data}.`, 'Name its data folder with --data.')
  }
  const examined = await examine(config)
  say(reportOf(examined))
  return examined.every(({ found }) => found.length === 0) ? 0 : 1
}

export async function verify(args: string[]): Promise<number> {
  const { verifyLog } = await import('./features/history/index.ts')
  const config = configFrom(parsed(args, {}).values, 'data')
  const { site, close } = await openSite(config)
  try {
    const { versions, removed, heads, wrong } = await verifyLog(site.database.read)
    say(`The log: ${versions} versions, ${removed} of them removed, ${heads} signed heads`)
    const examined = await examine(config)
    say(reportOf([{ part: 'The log of versions', found: wrong }, ...examined]))
    return wrong.length + examined.reduce((sum, { found }) => sum + found.length, 0) === 0 ? 0 : 1
  } finally {
    await close()
  }
}

export async function rotateKey(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, {})
  if (positionals.join(' ') !== 'rotate') throw new Fault('Say what to do with the log.', 'stet log rotate --data DIR')
  const { site, close } = await openSite(configFrom(values, 'data'))
  try {
    const outcome = await site.history.rotate(theOwner)
    if ('refused' in outcome) {
      throw new Fault('There is no key yet.', 'The first article that is published makes one.')
    }
    say('A new key signs from now on. The newest head is signed by both, so that whoever knew the old one can follow:')
    say(outcome.done.line)
    return 0
  } finally {
    await close()
  }
}

export async function migrateOnly(args: string[]): Promise<number> {
  const { close } = await openSite(configFrom(parsed(args, {}).values, 'data'))
  await close()
  say('The database is up to date.')
  return 0
}
