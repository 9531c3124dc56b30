import { globSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Feature } from './assembly/feature.ts'
import { features } from './features.ts'
import type { OpenDatabase } from './platform/database/database.ts'
import { platformTables } from './platform/database/tables.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { type Column, declaredIn, namedIn, sourceOf, sources } from './testing/tables.ts'

const all = sources()
const declared = declaredIn(all)

/** Of a table of words each database makes its own: another shape, and columns that hold nothing. */
const ofTheirOwnKind = new Set(['search_texts', 'reply_texts'])

/** A folder of features and the features that are defined in it; the platform is one owner. */
const folders = new Map<string, Feature[]>(
  globSync('src/features/*/feature.ts').map((file) => {
    const text = readFileSync(file, 'utf8')
    return [ownerOf(file), features.filter(({ name }) => text.includes(`name: '${name}'`))]
  }),
)

function ownerOf(file: string): string {
  return /^src[/]features[/]([^/]+)[/]/.exec(file)?.[1] ?? (file.startsWith('src/platform/') ? 'platform' : 'site')
}

function tablesOf(owner: string): readonly string[] {
  if (owner === 'platform') return platformTables
  return (folders.get(owner) ?? []).flatMap(({ tables = [], offers = [] }) => [...tables, ...offers])
}

/** What is offered to these features: the views of whom they need, and of whom those need. */
function offeredTo(readers: readonly Feature[]): Set<string> {
  const needed = new Set<Feature>(readers)
  for (const { needs } of needed)
    for (const each of features.filter(({ name }) => needs.includes(name))) needed.add(each)
  return new Set([...needed].flatMap(({ offers = [] }) => offers))
}

const views = new Set<string>(features.flatMap(({ offers = [] }) => offers))

const owned = ['platform', ...folders.keys()].flatMap((owner) => tablesOf(owner).map((table) => ({ table, owner })))

test('every table is declared once, by whoever owns it', () => {
  const found = declared.map(({ table, file }) => ({ table, owner: ownerOf(file) }))

  const sorted = (list: typeof found) => list.map(({ table, owner }) => `${table} of ${owner}`).sort()
  expect(sorted(found)).toEqual(sorted(owned))
  expect([...folders.values()].flat().length).toBe(features.length)
})

test('a store names its own tables only, and what others that its feature needs offer', () => {
  expect(foreign(all)).toEqual({})
})

test('whoever names a table of others is found out, however it is named', () => {
  const store = (text: string) => [
    sourceOf('src/features/search/store.ts', `import { sql } from 'kysely'\nexport const found = ${text}`),
  ]

  for (const text of [
    `db.selectFrom('replies as r')`,
    `db.selectFrom(['search_texts', 'replies'])`,
    `db.selectFrom('search_entries').innerJoin('replies', 'a', 'b')`,
    `(({ exists, selectFrom }) => exists(selectFrom('replies')))`,
    `tx.deleteFrom('replies')`,
    `insertRow(tx, 'replies', {})`,
    `sql\`select 1 from search_texts t, replies r where \${0} = 1\``,
    `sql\`select 1 from search_texts t where \${0} = 1 and exists (select 1 from "replies")\``,
    `sql.raw('update replies set body = 1')`,
    `(() => { for (const table of ['search_texts', 'replies'] as const) tx.updateTable(table) })()`,
  ]) {
    expect([text, foreign(store(text))]).toEqual([text, { 'src/features/search/store.ts': ['replies'] }])
  }
  // A view of an owner below is read and never written; one of an owner above is not even read.
  expect(foreign(store(`db.selectFrom('public_articles')`))).toEqual({})
  expect(foreign(store(`tx.deleteFrom('public_articles')`))).toEqual({
    'src/features/search/store.ts': ['public_articles'],
  })
  expect(foreign(store(`db.selectFrom('public_events')`))).toEqual({
    'src/features/search/store.ts': ['public_events'],
  })
  expect(foreign(store(`sql\`select t.replies from search_texts t where t.kind = 'replies'\``))).toEqual({})
  expect(() => foreign(store('db.selectFrom(tableOf(1))'))).toThrow('tableOf(1) is no table that can be read here')
  expect(() => foreign(store('(table) => db.selectFrom(table)'))).toThrow('what table table is cannot be read here')
})

/** The tables of others that each file names. */
function foreign(files: ReturnType<typeof sources>): Record<string, string[]> {
  const own = new Set(owned.map(({ table, owner }) => `${owner} ${table}`))
  const wrong = namedIn(files, new Set(owned.map(({ table }) => table))).filter(({ table, file, isChange }) => {
    const owner = ownerOf(file)
    if (views.has(table)) return isChange || !offeredTo(folders.get(owner) ?? []).has(table)
    return !own.has(`${owner} ${table}`)
  })
  const byFile = Map.groupBy(wrong, ({ file }) => file)
  return Object.fromEntries(
    [...byFile].map(([file, each]) => [file, [...new Set(each.map(({ table }) => table))].sort()]),
  )
}

/** What the database itself and the migrations keep beside the tables. */
const notOurs = /^(sqlite_|kysely_|(search|reply)_texts_)|^written_tables$/

onEveryDatabase((open) => {
  test('every table of the migrated schema belongs to one owner, and every owned table is there', async () => {
    const schema = await schemaOf(await open())

    expect([...schema.keys()].sort()).toEqual(owned.map(({ table }) => table).sort())
  })

  test('every row is declared with the columns that the migrated schema has, and may be empty where those may', async () => {
    const schema = await schemaOf(await open())

    const wrong = declared
      .filter(({ table }) => !ofTheirOwnKind.has(table))
      .flatMap(({ table, columns }) => {
        const there = views.has(table) ? likeDeclared(schema.get(table) ?? [], columns) : (schema.get(table) ?? [])
        return differences(columns, there).map((what) => `${table}.${what}`)
      })

    expect(wrong).toEqual([])
    expect(declared.flatMap(({ columns }) => columns).length).toBeGreaterThan(300)
  })
})

test('a row that is declared otherwise than the schema has it is told of', () => {
  const source = sourceOf(
    'src/features/letters/store.ts',
    `declare module '../../platform/database/tables.ts' { interface Tables { letters: LetterRow & { n: Generated<number> } } }
    type LetterRow = { id: string; body: string; read_at: Path | null; gone: number }`,
  )
  const columns = declaredIn([source])[0]?.columns ?? []
  const text = { isNumber: false, mayBeNull: false }

  const wrong = differences(columns, [
    { name: 'id', ...text },
    { name: 'n', isNumber: true, mayBeNull: false },
    { name: 'body', ...text, mayBeNull: true },
    { name: 'read_at', ...text },
    { name: 'gone', ...text },
    { name: 'came', ...text },
  ])

  expect(wrong).toEqual([
    'body may be empty, and is declared as never so',
    'came is not declared',
    'gone is text, and is declared as a number',
    'read_at is never empty, and is declared as perhaps so',
  ])
  expect(differences(columns, [])).toContain('gone is declared, and is not there')
})

/** In words, how what is declared differs from what is there. */
function differences(declaredColumns: readonly Column[], there: readonly Column[]): string[] {
  const kind = (column: Column) => (column.isNumber ? 'a number' : 'text')
  const asDeclared = new Map(declaredColumns.map((column) => [column.name, column]))
  const names = new Set(there.map(({ name }) => name))
  const missing = declaredColumns
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => `${name} is declared, and is not there`)
  const others = there.flatMap((column) => {
    const { name } = column
    const said = asDeclared.get(name)
    if (!said) return [`${name} is not declared`]
    if (said.isNumber !== column.isNumber) return [`${name} is ${kind(column)}, and is declared as ${kind(said)}`]
    if (said.mayBeNull === column.mayBeNull) return []
    const [is, as] = column.mayBeNull ? ['may be', 'never'] : ['is never', 'perhaps']
    return [`${name} ${is} empty, and is declared as ${as} so`]
  })
  return [...missing, ...others].sort()
}

/** Of the columns of a view no database says whether they may be empty. */
function likeDeclared(there: readonly Column[], columns: readonly Column[]): Column[] {
  return there.map((column) => ({
    ...column,
    mayBeNull: columns.find(({ name }) => name === column.name)?.mayBeNull ?? true,
  }))
}

type Row = { table: string; name: string; type: string; empty: number | boolean }

async function schemaOf({ kind, schema }: OpenDatabase): Promise<Map<string, Column[]>> {
  // A key of SQLite’s may be empty by its letter; nothing of ours leaves it so, and PostgreSQL forbids it.
  const asked =
    kind === 'sqlite'
      ? sql<Row>`select t.name as "table", c.name, c.type, c."notnull" = 0 and c.pk = 0 as empty
          from pragma_table_list t, pragma_table_xinfo(t.name) c
          where t.schema = 'main' and t.type in ('table', 'virtual', 'view') and c.hidden in (0, 2, 3)`
      : sql<Row>`select c.table_name as "table", c.column_name as name, c.data_type as type, c.is_nullable = 'YES' as empty
          from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
          where c.table_schema = current_schema()`
  const { rows } = await asked.execute(schema)
  const ours = rows.filter(({ table }) => !notOurs.test(table))
  const columns = ours.map(({ table, name, type, empty }) => ({
    table,
    name,
    isNumber: /int|real|numeric/i.test(type),
    mayBeNull: Boolean(empty),
  }))
  const byTable = Map.groupBy(columns, ({ table }) => table)
  return new Map([...byTable].map(([table, each]) => [table, each.map(({ table: _, ...column }) => column)]))
}
