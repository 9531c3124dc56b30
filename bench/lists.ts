import type { Kind } from './databases.ts'
import type { Row } from './row.ts'
import { slowestPage } from './slowest-page.ts'

const articles = 100_000
const staff = 500
const rounds = 40

/** (v) The list of articles, the plan and its calendar, as a browser asks for them, each rendered anew. */
export function listsOfDay(): Promise<Row[]> {
  const what = `List, plan and calendar, ${articles.toLocaleString('en')} articles, ${staff} staff`
  const program = (kind: Kind) => `${seeding(kind)}\n${measuring}`
  return slowestPage({ row: 'v', what, most: 100, program })
}

/**
 * A tenth of the articles is being made and the others are out; of those a third was planned. Numbers are put into ids and
 * moments, so that ids sort by time as real ones do. What is open is due from a fortnight ago to a month from now.
 */
const seeding = (kind: Kind) => `
  const { sql } = await import('kysely')
  const begun = performance.now()
  for (const [position, name] of ['City', 'Sport', 'Harbour', 'Business', 'Arts'].entries())
    await site.settings.addSection(owner, { name, description: '', position })
  const people = []
  for (let n = 0; n < ${staff}; n += 1) {
    const who = { email: 'p' + n + '@paper.example', name: 'Person ' + n, role: n % 10 === 0 ? 'editor' : 'reporter' }
    people.push((await site.newsroom.addStaff(owner, who)).done)
  }
  await site.jobs.settle()
  const { sections } = await site.settings.site()
  const numbers = ${JSON.stringify(
    kind === 'SQLite'
      ? `(with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${articles}) select n from numbers)`
      : `(select generate_series(1, ${articles}) as n)`,
  )}
  const moment = ${JSON.stringify(
    kind === 'SQLite'
      ? "strftime('%Y-%m-%dT%H:%M:%S.000Z', SECONDS, 'unixepoch')"
      : `to_char(to_timestamp(SECONDS) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')`,
  )}
  const id = ${JSON.stringify(kind === 'SQLite' ? "printf('%026d', n)" : "lpad(n::text, 26, '0')")}
  const oneOf = (all, by = 'n') => 'case ' + by + ' % ' + all.length + all.map((each, n) => " when " + n + " then '" + each.id + "'").join('') + ' end'
  const now = Math.floor(Date.now() / 1000)
  const isOpen = '(n % 10 = 0)'
  const edited = moment.replace('SECONDS', (now - ${articles} * 60) + ' + n * 60')
  const due = moment.replace('SECONDS', (now - 14 * 86400) + ' + (n % 6000) * 600')
  const wasDue = moment.replace('SECONDS', (now - ${articles} * 60) + ' + n * 60 - 7200')
  const run = (text) => sql.raw(text).execute(site.database.schema)
  await run("insert into articles (id, stage, draft_id, public_id, path, section_id, created_at, created_by, edited_at, published_at, updated_at, replies_open, reply_count, is_undated, text_due_at) select " + id +
    ", case when n % 40 = 0 then 'in-review' else 'writing' end, " + id + ', case when ' + isOpen + ' then null else ' + id + " end, case when " + isOpen + " then null else '/2026/piece-' || n end, " +
    oneOf(sections) + ', ' + edited + ', ' + oneOf(people.slice(0, 50)) + ', ' + edited + ', case when ' + isOpen + ' then null else ' + edited + ' end, case when ' + isOpen + ' then null else ' + edited + ' end, 1, 0, 0, ' +
    'case when ' + isOpen + ' then ' + due + ' when n % 3 = 0 then ' + wasDue + " else '9999-12-31T23:59:59.999Z' end from " + numbers + ' as seeded')
  await run("insert into revisions (id, article_id, number, hash, slug, headline, standfirst, place, section_id, picture_caption, body, saved_at, saved_by) select " + id + ', ' + id +
    ", 1, 'hash', 'piece-' || n, 'Harbour wall number ' || n || ' is mended before the tide', 'A sentence of a standfirst.', 'PORT ELDER', " + oneOf(sections) +
    ", '', '{\\"type\\":\\"doc\\",\\"content\\":[]}', " + edited + ', ' + oneOf(people.slice(0, 50)) + ' from ' + numbers + ' as seeded')
  await run("insert into plan_items (id, article_id, title, section_id, kind, brief, notes, due_at, out_at, out_is_day, words, priority, legal, pictures, is_sensitive, state, made_at, made_by, is_assigned) select " + id + ', ' + id +
    ", 'Harbour wall number ' || n, " + oneOf(sections) + ", 'news', '', '', case when " + isOpen + ' then ' + due + ' else ' + wasDue + ' end, case when ' + isOpen + ' then ' + due + ' else ' + wasDue +
    " end, 0, 400, n % 4 - 1, 'no', 'needed', 0, case when " + isOpen + " then 'open' else 'out' end, " + edited + ', ' + oneOf(people.slice(0, 50)) + ', case when n % 50 = 0 then 0 else 1 end from ' + numbers + ' as seeded where ' + isOpen + ' or n % 3 = 0')
  await run("insert into plan_assigned (item_id, staff_id) select " + id + ', ' + oneOf(people, '(n / 10)') + ' from ' + numbers + ' as seeded where n % 50 <> 0 and (' + isOpen + ' or n % 3 = 0)')
  await run("insert into headline_words (word, article_id) select 'harbour', " + id + ' from ' + numbers + ' as seeded')
  await run("insert into headline_words (word, article_id) select 'n' || n, " + id + ' from ' + numbers + ' as seeded')
  await run('analyze')
  const seeded = performance.now() - begun
`

const measuring = `
  const token = (await site.signIn.signInLink(people[10].id)).split('/').at(-1)
  const session = await site.signIn.byLink(token, { visitor: { device: 'A program', network: 'here' }, replaces: undefined })
  const headers = { cookie: 'stet=' + session.done.token, 'user-agent': 'Firefox/150.0' }
  const asked = {
    'the list': '/newsroom/articles',
    'the list by when texts are due': '/newsroom/articles?sort=due',
    'the list of a section by when texts are due': '/newsroom/articles?section=harbour&sort=-due',
    'what is in review': '/newsroom/articles?stage=in-review',
    'what is assigned to one person': '/newsroom/articles?person=' + people[7].id,
    'what is overdue': '/newsroom/articles?what=overdue',
    'a search for a word of every headline': '/newsroom/articles?search=harbour',
    'the plan': '/newsroom/plan',
    'the plan of a section': '/newsroom/plan?section=harbour',
    'what is assigned to nobody': '/newsroom/plan?person=nobody',
    'what is out and was assigned to nobody': '/newsroom/plan?person=nobody&state=out',
    'the calendar of a week': '/newsroom/plan/calendar?span=week',
    'the calendar of a month': '/newsroom/plan/calendar?span=month',
    'the calendar of a month, one person': '/newsroom/plan/calendar?span=month&person=' + people[7].id,
    'home': '/newsroom',
  }
  const pages = {}
  for (const [what, path] of Object.entries(asked)) {
    pages[what] = []
    for (let round = 0; round < ${rounds} + 10; round += 1) {
      const before = performance.now()
      const answer = await site.app.request('http://127.0.0.1:4000' + path, { headers })
      const text = await answer.text()
      if (!answer.ok || !(text.includes('data-row') || text.includes('calendar'))) throw new Error(path + ': ' + answer.status + ' ' + text.slice(0, 300))
      if (round >= 10) pages[what].push(performance.now() - before)
    }
  }
  say(JSON.stringify({ seeded, pages }))
`
