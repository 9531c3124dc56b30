import { readdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, expect, inject, test } from 'vitest'
import { anEmptyFile, anEmptySchema, onEveryDatabase } from '../../testing/databases.ts'
import { type OpenDatabase, openDatabase } from './database.ts'
import { oneAtATime } from './serial.ts'
import { openForWriting } from './sqlite.ts'
import { TakenBack, type Writing } from './tables.ts'

const leftovers: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear()
})

/** A table of jottings, so that these tests need nothing of the newsroom's. */
async function withNotes(database: OpenDatabase) {
  await sql`create table jottings (id integer primary key, word text not null)`.execute(database.schema)
  return database
}

const add = (tx: Writing, id: number, word: string) => sql`insert into jottings values (${id}, ${word})`.execute(tx)

async function words(database: OpenDatabase): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`select word from jottings order by id`.execute(database.read)
  return rows.map((row) => row.word)
}

/** Something the test lets go when it is ready. */
function aGate() {
  const { promise: passed, resolve: open } = Promise.withResolvers<void>()
  return { open, passed }
}

onEveryDatabase((open) => {
  test('what a change wrote can be read once it is answered', async () => {
    const database = await withNotes(await open())

    await database.write((tx) => add(tx, 1, 'kept'))

    expect(await words(database)).toEqual(['kept'])
  })

  test('a change that fails leaves nothing behind, and the next one goes through', async () => {
    const database = await withNotes(await open())

    const failing = database.write(async (tx) => {
      await add(tx, 1, 'half')
      throw new Error('The presses stopped.')
    })

    await expect(failing).rejects.toThrow('The presses stopped.')
    await database.write((tx) => add(tx, 2, 'whole'))
    expect(await words(database)).toEqual(['whole'])
  })

  test('a change that refuses half-way leaves nothing behind and gives why, and its neighbours go through', async () => {
    const database = await withNotes(await open())
    const refusing = database.write(async (tx): Promise<string | TakenBack<string>> => {
      await add(tx, 1, 'half')
      return new TakenBack('not so')
    })

    const [why] = await Promise.all([refusing, database.write((tx) => add(tx, 2, 'whole'))])

    expect([why, await words(database)]).toEqual(['not so', ['whole']])
  })

  test('of many changes at once one that fails undoes itself alone, and each is told of its own', async () => {
    const database = await withNotes(await open())
    const committed: number[] = []
    database.watch({ committing: async () => undefined, committed: () => void committed.push(1) })

    const changes = Array.from({ length: 20 }, (_, id) =>
      database.write(async (tx) => {
        await add(tx, id, `note ${id}`)
        if (id % 5 === 3) throw new Error(`No ${id}.`)
        return id
      }),
    )
    const outcomes = await Promise.allSettled(changes)

    const told = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason)))
    expect(told).toEqual(Array.from({ length: 20 }, (_, id) => (id % 5 === 3 ? `Error: No ${id}.` : id)))
    expect(await words(database)).toHaveLength(16)
    expect(committed).toHaveLength(16)
  })

  test('a change after closing fails at once', async () => {
    const { where, remove } = await anEmptyFile()
    leftovers.push(remove)
    const database = await withNotes(await openDatabase(where))
    await database.close()

    await expect(database.write(async () => 'too late')).rejects.toThrow('destroyed')
  })

  test('a change whose SQL is wrong undoes itself alone', async () => {
    const database = await withNotes(await open())

    const outcomes = await Promise.allSettled([
      database.write((tx) => add(tx, 1, 'first')),
      database.write(async (tx) => {
        await add(tx, 2, 'half')
        await add(tx, 2, 'twice the same key')
      }),
      database.write((tx) => add(tx, 3, 'third')),
    ])

    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await words(database)).toEqual(['first', 'third'])
  })

  test('changes to one thing wait for each other, however many come at once', async () => {
    const database = await withNotes(await open())
    await database.write((tx) => add(tx, 1, '0'))

    const readAndAdd = () =>
      database.write(async (tx) => {
        await oneAtATime(tx, 'the count')
        const { rows } = await sql<{ word: string }>`select word from jottings where id = 1`.execute(tx)
        await new Promise((resolve) => setImmediate(resolve))
        await sql`update jottings set word = ${String(Number(rows[0]?.word) + 1)} where id = 1`.execute(tx)
      })
    await Promise.all(Array.from({ length: 30 }, readAndAdd))

    expect(await words(database)).toEqual(['30'])
  })

  test('reading neither waits for a change under way nor sees it', async () => {
    const database = await withNotes(await open())
    const written = aGate()
    const gate = aGate()
    const change = database.write(async (tx) => {
      await add(tx, 1, 'under way')
      written.open()
      await gate.passed
    })
    await written.passed

    const during = await words(database)
    gate.open()
    await change

    expect(during).toEqual([])
    expect(await words(database)).toEqual(['under way'])
  })

  test('watchers are told before a commit and after it, and never after a rollback', async () => {
    const database = await withNotes(await open())
    const told: string[] = []
    database.watch({
      committing: async (tx) => {
        told.push('committing')
        await add(tx, 9, 'by the watcher')
      },
      committed: () => void told.push('committed'),
    })

    await database.write((tx) => add(tx, 1, 'first'))
    await database.write(() => Promise.reject(new Error('no'))).catch(() => undefined)

    expect(told).toEqual(['committing', 'committed'])
    expect(await words(database)).toEqual(['first', 'by the watcher'])
  })

  test('a watcher that cannot do its part undoes the change', async () => {
    const database = await withNotes(await open())
    database.watch({ committing: () => Promise.reject(new Error('no number to be had')), committed: () => undefined })

    const change = database.write((tx) => add(tx, 1, 'lonely'))

    await expect(change).rejects.toThrow('no number to be had')
    expect(await words(database)).toEqual([])
  })
})

test('a SQLite database keeps what it promises, on both handles', async () => {
  const { where, remove } = await anEmptyFile()
  const database = await openDatabase(where)
  leftovers.push(remove, () => database.close())

  const read = async (db: OpenDatabase['read']) => {
    const names = ['journal_mode', 'synchronous', 'foreign_keys']
    const found = names.map((name) => sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db as never))
    return (await Promise.all(found)).map(({ rows }) => Object.values(rows[0] ?? {})[0])
  }

  expect(await read(database.schema as never)).toEqual(['wal', 2, 1])
  expect((await read(database.read))[2]).toBe(1)
})

test('reopening a write-ahead log does not weaken the promise', async () => {
  const { where, remove } = await anEmptyFile()
  leftovers.push(remove)
  const file = where.kind === 'sqlite' ? where.file : ''
  openForWriting(file).close()

  const again = openForWriting(file)
  leftovers.push(() => void again.close())

  expect(again.pragma('synchronous', { simple: true })).toBe(2)
})

test('SQLite that cannot keep a write-ahead log is refused at start, in words', () => {
  // A database in memory keeps no log on disk, and says so when the setting is read back.
  expect(() => openForWriting(':memory:')).toThrow('SQLite would not set journal_mode to wal for :memory:')
})

test('a database that was closed is one file', async () => {
  const { where, remove } = await anEmptyFile()
  leftovers.push(remove)
  const database = await withNotes(await openDatabase(where))
  await database.write((tx) => add(tx, 1, 'kept'))
  await words(database)

  await database.close()

  const file = where.kind === 'sqlite' ? where.file : ''
  expect(await readdir(dirname(file))).toEqual([basename(file)])
})

test('the handle for reading cannot write', async () => {
  const { where, remove } = await anEmptyFile()
  const database = await openDatabase(where)
  leftovers.push(remove, () => database.close())

  const writing = sql`create table jottings (id integer)`.execute(database.read as never)

  await expect(writing).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
})

test('a file that is no database is refused in words', async () => {
  const { where, remove } = await anEmptyFile()
  leftovers.push(remove)
  const file = where.kind === 'sqlite' ? where.file : ''
  await writeFile(file, 'Dear editor, this is a letter and no database at all. '.repeat(50))

  await expect(openDatabase(where)).rejects.toThrow('is not a sound SQLite database')
})

test('another process with the write lock makes a change wait, not fail', async () => {
  const { where, remove } = await anEmptyFile()
  const database = await openDatabase(where)
  leftovers.push(remove, () => database.close())
  await withNotes(database)
  const holder = new Worker(
    `const { workerData, parentPort } = require('node:worker_threads')
     const other = new (require(workerData.driver))(workerData.file)
     other.exec('begin immediate')
     parentPort.postMessage('held')
     setTimeout(() => { other.exec('commit'); other.close() }, 300)`,
    {
      eval: true,
      workerData: {
        file: where.kind === 'sqlite' ? where.file : '',
        driver: createRequire(import.meta.url).resolve('better-sqlite3'),
      },
    },
  )
  await new Promise((resolve) => holder.once('message', resolve))

  await database.write((tx) => add(tx, 1, 'after the wait'))

  expect(await words(database)).toEqual(['after the wait'])
  await holder.terminate()
})

async function aPostgres() {
  const { where, remove } = await anEmptySchema()
  const database = await openDatabase(where)
  leftovers.push(remove, () => database.close())
  return withNotes(database)
}

test('of two changes that block each other PostgreSQL fails one, and it goes again', async () => {
  const database = await aPostgres()
  await database.write(async (tx) => {
    await add(tx, 1, 'a')
    await add(tx, 2, 'b')
  })
  const first = aGate()
  const second = aGate()
  let runs = 0
  const touch = (tx: Writing, id: number, word: string) =>
    sql`update jottings set word = word || ${word} where id = ${id}`.execute(tx)

  await Promise.all([
    database.write(async (tx) => {
      runs += 1
      await touch(tx, 1, '1')
      first.open()
      await second.passed
      await touch(tx, 2, '1')
    }),
    database.write(async (tx) => {
      runs += 1
      await touch(tx, 2, '2')
      second.open()
      await first.passed
      await touch(tx, 1, '2')
    }),
  ])

  expect(runs).toBe(3)
  const [one, two] = await words(database)
  expect([[...(one ?? '')].sort().join(''), [...(two ?? '')].sort().join('')]).toEqual(['12a', '12b'])
})

test('a connection lost in the middle of a change fails that change and nothing else', async () => {
  const database = await aPostgres()
  const ending = database.write(async (tx) => {
    await add(tx, 1, 'lost')
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await end(Number(rows[0]?.pid))
    await add(tx, 2, 'lost as well')
  })

  await expect(ending).rejects.toThrow()
  await database.write((tx) => add(tx, 3, 'kept'))

  expect(await words(database)).toEqual(['kept'])
})

/** Ends a connection as an administrator would, and gives the news time to arrive. */
async function end(pid: number): Promise<void> {
  const client = new pg.Client(inject('postgresUrl'))
  await client.connect()
  await client.query('select pg_terminate_backend($1)', [pid])
  await client.end()
  await new Promise((resolve) => setTimeout(resolve, 100))
}

test('a PostgreSQL that does not answer is told at start, without its password', async () => {
  const opening = openDatabase({ kind: 'postgres', url: 'postgres://stet:geheim@127.0.0.1:1/paper' })

  await expect(opening).rejects.toThrow('PostgreSQL at 127.0.0.1:1/paper does not answer (ECONNREFUSED).')
})

test('many changes at once that also read do not starve each other of connections', async () => {
  const database = await aPostgres()

  const change = (id: number) =>
    database.write(async (tx) => {
      await add(tx, id, `note ${id}`)
      // What a change looks up outside its transaction, such as the paper's settings.
      await words(database)
    })
  await Promise.all(Array.from({ length: 25 }, (_, index) => change(index)))

  expect(await words(database)).toHaveLength(25)
})
