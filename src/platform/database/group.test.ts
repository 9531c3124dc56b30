import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import type { OpenDatabase } from './database.ts'
import type { Writing } from './tables.ts'

type Row = { id: string; purpose: string; secret: string; made_at: string }

function add(id: string) {
  const row: Row = { id, purpose: 'test', secret: id, made_at: '2026-11-23T09:00:00.000Z' }
  return (tx: Writing) => tx.insertInto('secrets').values(row).execute()
}

async function kept(database: OpenDatabase): Promise<string[]> {
  const rows = await database.read.selectFrom('secrets').select('id').orderBy('id').execute()
  return rows.map((row) => row.id)
}

onEveryDatabase((open) => {
  test('many changes at once are all kept, each with its own answer', async () => {
    const database = await open()
    const names = Array.from({ length: 200 }, (_, index) => `s${String(index).padStart(3, '0')}`)

    const answers = await Promise.all(
      names.map((name) =>
        database.write(async (tx) => {
          await add(name)(tx)
          return name
        }),
      ),
    )

    expect(answers).toEqual(names)
    expect(await kept(database)).toEqual(names)
  })

  test('a change that fails takes back all of itself and nothing of its neighbours', async () => {
    const database = await open()

    const outcomes = await Promise.allSettled([
      database.write(add('before')),
      database.write(async (tx) => {
        await add('half')(tx)
        throw new Error('changed its mind')
      }),
      database.write(async (tx) => {
        await add('doubled')(tx)
        await add('doubled')(tx)
      }),
      database.write(add('after')),
    ])

    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(outcomes[1]).toMatchObject({ reason: new Error('changed its mind') })
    expect(await kept(database)).toEqual(['after', 'before'])
  })

  test('whoever has an answer finds their change committed', async () => {
    const database = await open()

    const found = await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        await database.write(add(name))
        return (await kept(database)).includes(name)
      }),
    )

    expect(found).toEqual([true, true, true])
  })

  test('watchers hear of each change by itself, and of a failed one never that it committed', async () => {
    const database = await open()
    const heard: string[] = []
    const names = new WeakMap<Writing, string>()
    database.watch({
      committing: async (tx) => void heard.push(`${names.get(tx)} is about to`),
      committed: (tx) => void heard.push(`${names.get(tx)} has`),
    })
    const change = (name: string, fails: boolean) => (tx: Writing) => {
      names.set(tx, name)
      return fails ? Promise.reject(new Error(name)) : add(name)(tx)
    }

    await Promise.allSettled([
      database.write(change('one', false)),
      database.write(change('two', true)),
      database.write(change('three', false)),
    ])

    expect(heard.sort()).toEqual(['one has', 'one is about to', 'three has', 'three is about to'])
  })

  test('a watcher that fails fails its change only', async () => {
    const database = await open()
    let first = true
    database.watch({
      committing: async () => {
        if (!first) return
        first = false
        throw new Error('no')
      },
      committed: () => undefined,
    })

    const one = await Promise.allSettled([database.write(add('one'))])
    await database.write(add('two'))

    expect(one[0]?.status).toBe('rejected')
    expect(await kept(database)).toEqual(['two'])
  })

  test('a change may begin from another’s answer', async () => {
    const database = await open()

    await database.write(add('first')).then(() => database.write(add('second')))

    expect(await kept(database)).toEqual(['first', 'second'])
  })

  test('when the commit itself fails, every change of the group has failed and the next one works', async () => {
    const database = await open()
    const deferred = sql`create table debts (id text primary key, owed text references debts (id) deferrable initially deferred)`
    await deferred.execute(database.schema)
    const owe = (tx: Writing) => sql`insert into debts values ('a', 'nobody')`.execute(tx)

    const outcomes = await Promise.allSettled([database.write(owe)])
    await database.write(add('afterwards'))

    expect(outcomes[0]?.status).toBe('rejected')
    expect(await kept(database)).toEqual(['afterwards'])
  })
})
