import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { OpenDatabase } from '../platform/database/database.ts'
import { onEveryDatabase } from '../testing/databases.ts'

/** How the database would answer, each step in a line. */
async function planOf({ kind, schema }: OpenDatabase, query: string): Promise<string> {
  if (kind === 'sqlite') {
    const { rows } = await sql<{ detail: string }>`explain query plan ${sql.raw(query)}`.execute(schema)
    return rows.map(({ detail }) => detail).join('\n')
  }
  return schema.connection().execute(async (connection) => {
    // Of tables without rows, to read them whole would be the best.
    for (const one of ['enable_seqscan', 'enable_bitmapscan', 'enable_hashjoin', 'enable_mergejoin'])
      await sql.raw(`set ${one} = off`).execute(connection)
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${sql.raw(query)}`.execute(connection)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
}

/** What is asked, the indexes that must serve it, and the tables that it must not touch. */
const asked: readonly { query: string; by: readonly string[]; without?: RegExp }[] = [
  {
    query: `select id from public_articles where is_undated = 0 and (published_at, id) < ('2026', 'x')
      order by published_at desc, id desc limit 20`,
    by: ['articles_public'],
    without: /revisions| r\b/,
  },
  {
    query: `select id from public_articles where is_undated = 0 and section_id = 'x' order by published_at desc, id desc limit 20`,
    by: ['articles_public_by_section'],
    without: /revisions| r\b/,
  },
  {
    query: `select id from public_articles where is_undated = 1 order by published_at desc, id desc limit 20`,
    by: ['articles_undated'],
    without: /revisions| r\b/,
  },
  { query: 'select published_at from public_articles order by published_at limit 1', by: ['articles_public'] },
  {
    query: `select a.headline from storyline_articles s join public_articles a on a.id = s.article_id
      where s.storyline_id = 'x'`,
    by: ['storyline_articles'],
  },
  {
    query: `select id, draft_headline from newsroom_articles where (edited_at, id) < ('2026', 'x')
      order by edited_at desc, id desc limit 20`,
    by: ['articles_by_edit'],
    without: / p\b/,
  },
  {
    query: `select id, reply_count from newsroom_articles where stage = 'writing' order by edited_at desc, id desc limit 20`,
    by: ['articles_by_stage'],
    without: /revisions| [pd]\b/,
  },
  {
    query: `select c.id, r.headline from corrections c join revision_headlines r on r.revision_id = c.revision_after
      where r.path is not null order by c.made_at desc, c.id desc limit 20`,
    by: ['corrections'],
  },
  {
    query: `select r.id, a.headline from reply_senders s join replies r on r.id = s.reply_id
      join newsroom_articles a on a.id = r.article_id
      where s.reader_id = 'x' order by s.received_at desc limit 20`,
    by: ['reply_senders', 'revisions'],
  },
  {
    query: `select a.id, s.name from newsroom_articles a left join staff_names s on s.id = a.saved_by
      where a.section_id in ('x') order by a.edited_at desc, a.id desc limit 20`,
    by: ['articles_by'],
    without: / p\b/,
  },
  { query: `select author_id from article_bylines where article_id in ('x', 'y')`, by: ['revision_bylines'] },
  { query: `select 1 from public_events where event_id = 'x' limit 1`, by: ['public_facts'] },
]

onEveryDatabase((open) => {
  test('a view is written into the query, so that indexes serve it and what is not asked for is not read', async () => {
    const database = await open()

    for (const { query, by, without } of asked) {
      const plan = await planOf(database, query)

      for (const index of by) expect([query, plan]).toEqual([query, expect.stringContaining(index)])
      if (without) expect(plan).not.toMatch(without)
      expect(plan).not.toMatch(/SCAN (?!.*USING.*INDEX)|MATERIALIZE|CO-ROUTINE|TEMP B-TREE|Seq Scan|Sort/)
    }
  })
})
