import type { Kind } from './databases.ts'
import type { Row } from './row.ts'
import { slowestPage } from './slowest-page.ts'

const pictures = 50_000
const rounds = 40

/** (library) The library of pictures as a browser asks for its first page, each rendered anew. */
export function libraryOfPictures(): Promise<Row[]> {
  const what = `First page of ${pictures.toLocaleString('en')} pictures`
  const program = (kind: Kind) => `${seeding(kind)}\n${measuring}`
  return slowestPage({ row: 'library', what, most: 50, program })
}

/** Every third is used, a hundredth is tall and under one licence; each has a word of its own and one that all have. */
const seeding = (kind: Kind) => `
  const { sql } = await import('kysely')
  const begun = performance.now()
  const section = (await site.settings.addSection(owner, { name: 'City', description: '', position: 0 })).done
  const numbers = ${JSON.stringify(
    kind === 'SQLite'
      ? `(with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${pictures}) select n from numbers)`
      : `(select generate_series(1, ${pictures}) as n)`,
  )}
  const id = ${JSON.stringify(kind === 'SQLite' ? "printf('%026d', n)" : "lpad(n::text, 26, '0')")}
  const at = "'2026-11-20T09:00:00.000Z'"
  const run = (text) => sql.raw(text).execute(site.database.schema)
  await run("insert into pictures (id, width, height, widths, alt, credit, added_at, added_by, keywords, licence, shape, is_used, is_findable, usable_until, is_printed, print_a, print_b, print_c, print_d) select " + id +
    ", 900, 600, '[480,900]', 'The harbour wall, number ' || n, 'Dana Reyes', " + at + ", 'somebody', '[]', case when n % 100 = 0 then 'agency' else 'own' end, " +
    "case when n % 100 = 0 then 'tall' else 'wide' end, case when n % 3 = 0 then 1 else 0 end, 1, case when n % 10 = 0 then '2026-12-01' end, 1, n % 5000, n % 6000, n % 7000, n % 65536 from " + numbers + ' as seeded')
  // One like it that came before, among those that share a part of its print.
  await run("update pictures set print_a = 25000 % 5000, print_b = 25000 % 6000, print_c = 25000 % 7000, print_d = 25000 where id = '" + '24998'.padStart(26, '0') + "'")
  await run("insert into picture_words (field, word, picture_id) select 'all', 'harbour', " + id + ' from ' + numbers + ' as seeded')
  await run("insert into picture_words (field, word, picture_id) select 'all', 'n' || n, " + id + ' from ' + numbers + ' as seeded')
  await run("insert into picture_words (field, word, picture_id) select 'credit', 'reyes', " + id + ' from ' + numbers + ' as seeded')
  await run("insert into picture_uses (article_id, picture_id, section_id, in_draft, is_public, was_public) select " + id + ', ' + id + ", '" + section.id + "', 1, 1, 1 from " + numbers + ' as seeded where n % 3 = 0')
  await run('analyze')
  const seeded = performance.now() - begun
`

const measuring = `
  const editor = (await site.newsroom.addStaff(owner, { email: 'e@paper.example', name: 'Editor', role: 'editor', sections: 'all' })).done
  const token = (await site.signIn.signInLink(editor.id)).split('/').at(-1)
  const session = await site.signIn.byLink(token, { visitor: { device: 'A program', network: 'here' }, replaces: undefined })
  const headers = { cookie: 'stet=' + session.done.token, 'user-agent': 'Firefox/150.0' }
  const asked = {
    'all of them': '/newsroom/pictures',
    'a word of every picture': '/newsroom/pictures?q=harbour',
    'a word of one': '/newsroom/pictures?q=n25000',
    'two words': '/newsroom/pictures?q=harbour+n4',
    'a credit': '/newsroom/pictures?credit=reyes',
    'a licence': '/newsroom/pictures?licence=agency',
    'a shape': '/newsroom/pictures?shape=tall',
    'what is used in a section': '/newsroom/pictures?section=city',
    'what nothing uses': '/newsroom/pictures?use=unused',
    'what runs out': '/newsroom/pictures/ending',
    'one that is like others': '/newsroom/pictures/' + '25000'.padStart(26, '0'),
  }
  const pages = {}
  for (const [what, path] of Object.entries(asked)) {
    pages[what] = []
    for (let round = 0; round < ${rounds} + 10; round += 1) {
      const before = performance.now()
      const answer = await site.app.request('http://127.0.0.1:4000' + path, { headers })
      const text = await answer.text()
      if (!answer.ok || !(text.includes('data-row') || text.includes('id="alike"'))) throw new Error(path + ': ' + answer.status + ' ' + text.slice(0, 300))
      if (round >= 10) pages[what].push(performance.now() - before)
    }
  }
  say(JSON.stringify({ seeded, pages }))
`
