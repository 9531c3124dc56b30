import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from './base/fault.ts'
import { lookAt, reportOf } from './doctor.ts'
import { theOwner } from './features/staff/index.ts'
import { configFrom, parsed, say } from './flags.ts'
import { openSite } from './main.ts'
import type { Config } from './platform/config.ts'

/** What the person who runs a site does with its data. */
export async function doctor(args: string[]): Promise<number> {
  const config = configOfASite(args)
  const { examined, remarks } = await lookAt(config)
  say(reportOf(examined))
  for (const remark of remarks) say(remark)
  return examined.every(({ found }) => found.length === 0) ? 0 : 1
}

function configOfASite(args: string[]): Config {
  const config = configFrom(parsed(args, {}).values, 'data')
  const { database, data } = config
  if (database.kind === 'sqlite' && !existsSync(database.file) && !existsSync(join(data, 'pictures'))) {
    throw new Fault(`There is no site in ${data}.`, 'Name its data folder with --data.')
  }
  return config
}

export async function verify(args: string[]): Promise<number> {
  const { verifyLog } = await import('./features/history/index.ts')
  const config = configOfASite(args)
  const { examined, remarks } = await lookAt(config, async (read) => {
    const { versions, removed, heads, wrong } = await verifyLog(read)
    say(`The log: ${versions} versions, ${removed} of them removed, ${heads} signed heads`)
    return [{ part: 'The log of versions', found: wrong }]
  })
  say(reportOf(examined))
  for (const remark of remarks) say(remark)
  return examined.every(({ found }) => found.length === 0) ? 0 : 1
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
