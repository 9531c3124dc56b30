import { globSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { eventsOf } from '../src/assembly/feature.ts'
import { commands } from '../src/commands.ts'
import { kinds } from '../src/features/articles/kinds/list.ts'
import { features } from '../src/features.ts'
import { migrations } from '../src/migrations/index.ts'
import { kebab, settingNames, variable } from '../src/platform/config.ts'
import { openDatabase } from '../src/platform/database/database.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { anEmptyFile } from '../src/testing/databases.ts'

const page = (name: string) => readFileSync(`docs/${name}.md`, 'utf8')

test('every setting is documented by its name, its flag and its variable', () => {
  const text = page('settings')

  const missing = settingNames.flatMap((name) =>
    [`\`${name}\``, `\`--${kebab(name)}\``, `\`${variable(name)}\``].filter((word) => !text.includes(word)),
  )

  expect(settingNames.length).toBeGreaterThan(5)
  expect(missing).toEqual([])
})

test('every command is documented, and every documented command is there', () => {
  const documented = [...page('commands').matchAll(/^\| `stet (\w+)/gm)].map(([, name]) => name)

  expect(new Set(documented)).toEqual(new Set(commands.map((command) => command.name)))
})

test('every kind of article is documented with the fields that a file may give it', () => {
  const text = page('commands')
  const rows = [...text.slice(text.indexOf('| `kind` | `fields` |')).matchAll(/^\| (`.+`) \| (.+) \|$/gm)].slice(1)
  const words = (cell = '') => [...cell.replace(/\([^)]*\)/g, '').matchAll(/`([a-z-]+)`/g)].map(([, word]) => word)

  const documented = rows.flatMap(([, names, fields]) => words(names).map((name) => [name, words(fields)]))

  const besidesNews = kinds.filter(({ name }) => name !== 'news')
  const known = besidesNews.map(({ name, fields }) => [name, Object.keys(fields)])
  expect(new Map(documented as [string, string[]][])).toEqual(new Map(known as [string, string[]][]))
})

test('every table and view is documented, and every documented one is there', async () => {
  const { where, remove } = await anEmptyFile()
  const database = await openDatabase(where)
  await migrate(database, migrations)
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type in ('table', 'view')`.execute(
    database.schema,
  )
  await database.close()
  await remove()
  const own = rows.map((row) => row.name).filter((name) => !/^(sqlite_|kysely_|(search|reply)_texts_)/.test(name))

  const documented = [...page('data').matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, name = '']) => name)

  expect(documented.sort()).toEqual(own.sort())
})

test('every event is documented with when it is recorded, and every documented event is there', () => {
  const events = eventsOf(features).map(({ type, says }) => [type, says])
  const defined = globSync('src/features/*/events.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^ {2}type: '([^']+)'/gm)].map(([, type]) => type),
  )

  const documented = [...page('data').matchAll(/^\| `([a-z-]+[.][a-z-]+)` \| (.+) \|$/gm)].map(([, ...cells]) => cells)

  expect(documented).toEqual(events)
  expect(events.map(([type]) => type).sort()).toEqual(defined.sort())
})
