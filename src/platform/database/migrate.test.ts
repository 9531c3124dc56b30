import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { migrate, missingMigrations } from './migrate.ts'

const names = Object.keys(migrations)

onEveryDatabase((open) => {
  test('two sites in two schemas of one server are made apart', async () => {
    const first = await open()
    const second = await open()

    expect(await missingMigrations(first, migrations)).toEqual([])
    expect(await missingMigrations(second, migrations)).toEqual([])
  })

  test('a database that is up to date is left alone', async () => {
    const database = await open()

    expect(await migrate(database, migrations)).toEqual([])
    expect(await missingMigrations(database, migrations)).toEqual([])
  })

  test('a database from a newer Stet is refused in words, and nothing in it changes', async () => {
    const database = await open()
    const older = Object.fromEntries(Object.entries(migrations).slice(0, -1))

    const starting = migrate(database, older)

    await expect(starting).rejects.toThrow(`This database was made by a newer Stet (it has ${names.at(-1)}).`)
    expect(await missingMigrations(database, migrations)).toEqual([])
  })

  test('a step that fails is undone and told with what to do', async () => {
    const database = await open()
    const failing = {
      up: async (db: typeof database.schema) => {
        await sql`create table half_done (id integer)`.execute(db)
        throw new Error('the presses stopped')
      },
    }

    const starting = migrate(database, { ...migrations, '9999-half-done': failing })

    await expect(starting).rejects.toMatchObject({
      message: expect.stringContaining('the presses stopped'),
      hint: expect.stringContaining('backup'),
    })
    await expect(sql`select * from half_done`.execute(database.schema)).rejects.toThrow('half_done')
    expect(await migrate(database, migrations)).toEqual([])
  })
})
