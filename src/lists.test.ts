import { CompiledQuery, type Kysely } from 'kysely'
import { expect, test } from 'vitest'
import type { Instant } from './base/clock.ts'
import { firstPage, type Key, type Paging } from './base/keyset.ts'
import { revisionsOn } from './features/articles/revisions/store.ts'
import { entriesOn } from './features/entities/store.ts'
import { versionsOn } from './features/history/store.ts'
import { picturesOn } from './features/media/library/store.ts'
import { picturesEnding } from './features/media/store.ts'
import { itemsOn } from './features/plan/store.ts'
import { sanctionsIn } from './features/sanctions/store.ts'
import { sourcesOn } from './features/sources/store.ts'
import { linesOn } from './features/staff/log/store.ts'
import { storylinesOn } from './features/storylines/store.ts'
import { chosen } from './features/writing/store.ts'
import type { OpenDatabase } from './platform/database/database.ts'
import type { Reading, Tables } from './platform/database/tables.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { aBrowser } from './testing/newsroom.ts'
import { aSite } from './testing/site.ts'

const id = '01kc8p9m7sx0q2v4y6zabcdefg'
const now = '2026-11-23T09:00:00.000Z' as Instant

type Asked = { list: string; by: string; ask: (db: Reading, paging: Paging<never>) => Promise<unknown>; after: Key }

/** Every list that grows with the archive, the index that it is walked by, and a place in it. */
const growing: readonly Asked[] = [
  {
    list: 'articles',
    by: 'articles_by_edit',
    after: [now, id],
    ask: (db, paging) => chosen(db, { choice: {}, paging, now }),
  },
  {
    ...{ list: 'articles of a stage', by: 'articles_by_stage', after: [now, id] },
    ask: (db, paging) => chosen(db, { choice: { stages: ['writing' as never] }, paging, now }),
  },
  {
    ...{ list: 'articles of a section', by: 'articles_by_section', after: [now, id] },
    ask: (db, paging) => chosen(db, { choice: { sections: ['s' as never] }, paging, now }),
  },
  {
    ...{ list: 'articles of somebody', by: 'articles_by_maker', after: [now, id] },
    ask: (db, paging) => chosen(db, { choice: { madeBy: 's' as never }, paging, now }),
  },
  {
    ...{ list: 'articles of whoever sees only their own', by: 'articles_by_maker', after: [now, id] },
    ask: (db, paging) => chosen(db, { choice: { whose: 's' as never }, paging, now }),
  },
  {
    ...{ list: 'the plan', by: 'plan_items_by_due', after: [now, id] },
    ask: (db, { sort, ...paging }) => itemsOn(db, { state: 'out' }, { ...paging, sort: { ...sort, by: 'due' } }),
  },
  {
    ...{ list: 'the plan by when it is out', by: 'plan_items_by_out', after: [now, id] },
    ask: (db, { sort, ...paging }) => itemsOn(db, { state: 'out' }, { ...paging, sort: { ...sort, by: 'out' } }),
  },
  {
    ...{ list: 'the plan of a section', by: 'plan_items_by_section_and_due', after: [now, id] },
    ask: (db, { sort, ...paging }) =>
      itemsOn(db, { state: 'out', sectionId: 's' as never }, { ...paging, sort: { ...sort, by: 'due' } }),
  },
  {
    list: 'names',
    by: 'entries',
    after: [id],
    ask: (db, paging) => entriesOn(db, { words: [], kind: undefined }, paging),
  },
  { list: 'sources', by: 'sources', after: [id], ask: sourcesOn },
  { list: 'storylines', by: 'storylines', after: [id], ask: storylinesOn },
  { list: 'pictures', by: 'pictures', after: [id], ask: (db, paging) => picturesOn(db, {}, paging) },
  {
    ...{ list: 'pictures under a licence', by: 'pictures_by_licence', after: [id] },
    ask: (db, paging) => picturesOn(db, { licence: 'agency' }, paging),
  },
  {
    ...{ list: 'pictures of a shape', by: 'pictures_by_shape', after: [id] },
    ask: (db, paging) => picturesOn(db, { shape: 'tall' }, paging),
  },
  {
    ...{ list: 'unused pictures', by: 'pictures_by_use', after: [id] },
    ask: (db, paging) => picturesOn(db, { use: 'unused' }, paging),
  },
  {
    ...{ list: 'pictures whose rights run out', by: 'pictures_by_end', after: ['2026-11-23', id] },
    ask: (db, paging) => picturesEnding(db, { until: '2026-12-23' }, paging),
  },
  { list: 'changes', by: 'account_changes', after: [id], ask: linesOn },
  {
    ...{ list: 'changes by somebody', by: 'account_changes_by_doer', after: [id] },
    ask: (db, paging) => linesOn(db, paging, 's'),
  },
  { list: 'sanctions', by: 'sanctions', after: [id], ask: (db, paging) => sanctionsIn(db, 'all', paging) },
  {
    list: 'versions',
    by: 'published_versions',
    after: [7],
    ask: (db, paging) => versionsOn(db, 'x' as never, paging),
  },
  {
    list: 'revisions',
    by: 'revisions',
    after: [7],
    ask: (db, paging) => revisionsOn(db, 'x' as never, paging),
  },
]

/** What a store asks, as it is compiled. */
async function askedOf({ read }: OpenDatabase, ask: (db: Reading) => Promise<unknown>): Promise<CompiledQuery[]> {
  const db = read as Kysely<Tables>
  const queries: CompiledQuery[] = []
  const listening = db.withPlugin({
    transformQuery({ node, queryId }) {
      queries.push(db.getExecutor().compileQuery(node, queryId))
      return node
    },
    transformResult: async ({ result }) => result,
  })
  await ask(listening)
  return queries
}

/** How the database would answer, each step in a line. */
async function planOf({ kind, schema }: OpenDatabase, { sql, parameters }: CompiledQuery): Promise<string> {
  if (kind === 'sqlite') {
    const { rows } = await schema.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
    )
    return rows.map(({ detail }) => detail).join('\n')
  }
  return schema.connection().execute(async (connection) => {
    // Of tables without rows, to read them whole would be the best.
    for (const one of ['enable_seqscan', 'enable_bitmapscan', 'enable_hashjoin', 'enable_mergejoin'])
      await connection.executeQuery(CompiledQuery.raw(`set ${one} = off`))
    const { rows } = await connection.executeQuery<{ 'QUERY PLAN': string }>(
      CompiledQuery.raw(`explain ${sql}`, [...parameters]),
    )
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
}

onEveryDatabase((open) => {
  test.each(growing)(
    'a page of $list is walked to along an index, on and back, and nothing is sorted',
    async ({ by, after, ask }) => {
      const database = await open()
      const first = firstPage('edited', 30) as Paging<never>

      for (const paging of [first, { ...first, after }, { ...first, before: after }]) {
        const [query] = (await askedOf(database, (db) => ask(db, paging))).filter(({ sql }) => / limit /.test(sql))
        if (!query) throw new Error('Nothing was asked.')
        const plan = await planOf(database, query)

        expect(query.sql).not.toMatch(/offset/i)
        // SQLite names the index of a constraint by its table.
        expect([query.sql, plan]).toEqual([
          query.sql,
          expect.stringMatching(new RegExp(`(?:index|key) .*${by}|Index .*${by}`, 'i')),
        ])
        expect([query.sql, plan]).toEqual([query.sql, expect.not.stringMatching(/TEMP B-TREE|Seq Scan|Sort/)])
      }
    },
  )

  test('whatever an address asks of a list, it shows its beginning and says what it left out', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const { article } = await site.draft()
    const lists = [
      'articles',
      'people',
      'people/log',
      'pictures',
      'pictures/ending',
      'record',
      'record/sources',
      'storylines',
      'sanctions',
      'jobs',
    ]
    const paths = [...lists, 'replies/log', `articles/${article.id}/revisions`, `articles/${article.id}/versions`]

    for (const path of paths) {
      for (const asked of ['after=nowhere', `before=${'9'.repeat(400)}`, 'sort=colour']) {
        const { status, text } = await browser.get(`/newsroom/${path}?${asked}`)

        expect([path, asked, status]).toEqual([path, asked, 200])
        expect([path, asked, text.includes('this address asks for what is not here')]).toEqual([path, asked, true])
      }
    }
  })
})
