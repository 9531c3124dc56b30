import { type Kind, onBothDatabases } from './databases.ts'
import { median, type Row, say } from './row.ts'
import { aFolder, runWithSite } from './server.ts'
import { anArticle, wordsProgram } from './words.ts'

const small = 1000
const large = 1_000_000
const decisions = 200

type Times = { seeded: number; page: number[]; decisions: number[] }

/** (j) The first page of the desk’s queue over a thousand times as many replies; (k) a run of decisions on them. */
export function moderating(): Promise<Row[]> {
  return onBothDatabases(compared)
}

async function compared(kind: Kind, open: () => Promise<Record<string, string>>): Promise<Row[]> {
  const few = await timesWith(kind, small, await open())
  const many = await timesWith(kind, large, await open())
  const [before, after] = [median(few.page), median(many.page)]
  const decided = median(many.decisions)
  const slowest = Math.max(...many.decisions)
  return [
    {
      row: 'j',
      what: `Queue’s first page, 1,000,000 replies against 1,000, ${kind}`,
      measured: `${(after / before).toFixed(2)} (${after.toFixed(1)} of ${before.toFixed(1)} ms)`,
      required: '≤ 1.5',
      met: after / before <= 1.5,
    },
    {
      row: 'k',
      what: `${decisions} decisions in a row, 1,000,000 replies, ${kind}`,
      measured: `${decided.toFixed(1)} ms (slowest ${slowest.toFixed(0)})`,
      required: 'median < 100 ms',
      met: decided < 100,
    },
  ]
}

async function timesWith(kind: Kind, replies: number, environment: Record<string, string>): Promise<Times> {
  const body = `${wordsProgram}\n${anArticle}\n${seeding(replies, kind)}\n${measuring}`
  const times = JSON.parse(await runWithSite(aFolder(), body, environment)) as Times
  say(`${kind}, ${replies.toLocaleString('en')} replies: seeded in ${(times.seeded / 1000).toFixed(1)} s.`)
  return times
}

/**
 * Replies as rows: one of ten is held, most writers have sent twenty, and one has sent a tenth of them all. Numbers are
 * put into ids and moments, so that ids sort by time as real ones do.
 */
export const seeding = (replies: number, kind: Kind) => `
  const { sql } = await import('kysely')
  const begun = performance.now()
  const numbers = ${JSON.stringify(
    kind === 'SQLite'
      ? `(with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${replies}) select n from numbers)`
      : `(select generate_series(1, ${replies}) as n)`,
  )}
  const id = ${JSON.stringify(kind === 'SQLite' ? "printf('%026d', n)" : "lpad(n::text, 26, '0')")}
  const at = ${JSON.stringify(
    kind === 'SQLite'
      ? "strftime('%Y-%m-%dT%H:%M:%S.000Z', 1700000000 + n * 60, 'unixepoch')"
      : `to_char(to_timestamp(1700000000 + n * 60) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')`,
  )}
  const run = (text) => sql.raw(text).execute(site.database.schema)
  await run(\`insert into replies (id, article_id, section_id, root_id, answers_id, name, body, posted_at, status, answer_count,
    idempotency_key, body_hash) select \${id}, '\${article.id}', '\${article.sectionId}', \${id}, null, 'Reader ' || n,
    'The tide comes in at four, and the ferry has never once waited for it. Ask anybody on the quay. ' || n, \${at},
    case when n % 10 = 0 then 'pending' else 'published' end, 0, 'key ' || n, 'hash ' || n from \${numbers} as seeded\`)
  await run(\`insert into reply_senders (reply_id, email, browser_hash, network_hash, received_at) select \${id},
    case when n % 10 = 5 then 'much' else 'reader' || (n / 20) end || '@paper.example', 'browser' || (n / 20), null,
    \${at} from \${numbers} as seeded\`)
  await run(\`insert into reply_queue (queue, reply_id, section_id, since, because) select 'held', \${id},
    '\${article.sectionId}', \${at}, '[{"rule":"first-reply"}]' from \${numbers} as seeded where n % 10 = 0\`)
  await run("insert into queue_counts (queue, section_id, count) select queue, section_id, count(*) from reply_queue group by queue, section_id")
  await run("update articles set reply_count = (select count(*) from replies where status = 'published')")
  await run('analyze')
  const seeded = performance.now() - begun
`

const measuring = `
  const staff = (await site.newsroom.addStaff(owner, { email: 'mo@paper.example', name: 'Mo', role: 'moderator' })).done
  const token = (await site.signIn.signInLink(staff.id)).split('/').at(-1)
  const session = await site.signIn.byLink(token, { visitor: { device: 'A program', network: 'here' }, replaces: undefined })
  const cookie = 'stet=' + session.done.token
  const ask = async (path, init = {}) => {
    const headers = { cookie, 'user-agent': 'Firefox/150.0', accept: 'application/json', ...init.headers }
    const answer = await site.app.request('http://127.0.0.1:4000' + path, { ...init, headers })
    const text = await answer.text()
    if (!answer.ok) throw new Error(path + ' answered ' + answer.status + ': ' + text.slice(0, 300))
    return text
  }
  const page = []
  for (let round = 0; round < 60; round += 1) {
    const before = performance.now()
    const text = await ask('/newsroom/replies')
    if (!text.includes('data-reply')) throw new Error('The queue is empty.')
    if (round >= 20) page.push(performance.now() - before)
  }
  const decisions = []
  const ids = (await site.database.read.selectFrom('reply_queue').select('reply_id').orderBy('since').limit(${decisions}).execute())
  for (const [index, { reply_id }] of ids.entries()) {
    const to = index % 5 === 4 ? 'spam' : index % 5 === 3 ? 'hidden' : 'published'
    const body = new URLSearchParams({ to, because: 'Off the subject' })
    const before = performance.now()
    await ask('/newsroom/replies/' + reply_id + '/decision', { method: 'POST', body })
    decisions.push(performance.now() - before)
  }
  say(JSON.stringify({ seeded, page, decisions }))
`
