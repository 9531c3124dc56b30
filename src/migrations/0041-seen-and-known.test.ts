import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../testing/databases.ts'
import { aSite, doneOrFault } from '../testing/site.ts'
import { up } from './0041-seen-and-known.ts'

onEveryDatabase((open) => {
  test('of a term that was there before, who last wrote it is the first line of its history', async () => {
    const database = await open()
    const site = await aSite(database)
    const ada = await site.staff('editor')
    const { id } = doneOrFault(await site.houseStyle.keepTerm(ada, { term: 'Elder', wrong: 'Eldar', note: 'A town.' }))
    for (const table of ['cursors', 'style_term_changes'])
      await sql`drop table ${sql.table(table)}`.execute(database.schema)

    await up(database.schema)
    doneOrFault(await site.houseStyle.dropTerm(ada, id))

    expect((await site.houseStyle.changesOfTerm(id)).map(({ did, by, term }) => [did, by, term])).toEqual([
      ['removed', ada.id, 'Elder'],
      ['stood', ada.id, 'Elder'],
    ])
  })
})
