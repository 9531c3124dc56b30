import pg from 'pg'
import { expect, inject, test } from 'vitest'

test('tests have a PostgreSQL they may make databases on', async () => {
  const client = new pg.Client(inject('postgresUrl'))
  await client.connect()

  const { rows } = await client.query('select 1 as one, rolcreatedb as may_create from pg_roles where rolname = user')
  await client.end()

  expect(rows).toEqual([{ one: 1, may_create: true }])
})
