import { type Kind, onBothDatabases } from './databases.ts'
import type { Row } from './row.ts'
import { aFolder, runWithSite } from './server.ts'
import { wordsProgram } from './words.ts'

const publications = 1000

type Gone = { seconds: number; early: number; disordered: number; out: number }

/** (t) A thousand articles that are due in the same minute: when the last is out, after the moment it was due. */
export function dueTogether(): Promise<Row[]> {
  return onBothDatabases(async (kind: Kind, open) => {
    const gone = JSON.parse(await runWithSite(aFolder(), `${wordsProgram}\n${launching}`, await open())) as Gone
    const { seconds, early, disordered, out } = gone
    return [
      {
        row: 't',
        what: `${publications} publications due in one minute, ${kind}`,
        measured: `the last out after ${seconds.toFixed(1)} s; ${out} out, ${early} early, ${disordered} out of order`,
        required: '≤ 20 s, none early, all in order',
        met: seconds <= 20 && early === 0 && disordered === 0 && out === publications,
      },
    ]
  })
}

/** Each of some 400 words, and its own second of the minute before; so the first waits for the last to be due. */
const launching = `
  const place = { name: 'City', description: '', position: 0 }
  const section = (await site.settings.addSection(owner, place)).done
  const author = (await site.newsroom.addAuthor(owner, { name: 'Ada Reed' })).done
  const drafts = []
  for (let n = 0; n < ${publications}; n += 1) {
    const content = {
      slug: 'piece-' + n, headline: sentence(6), standfirst: sentence(18), byline: [author.id], place: 'PORT ELDER',
      reportedOn: '2026-11-20', sectionId: section.id, topics: [], pictureId: null, pictureCaption: '',
      sources: [{ title: 'Harbour notice 14', url: 'https://harbour.example/notices/14' }],
      body: fromMarkdown(paragraphs(9), () => site.ids.next('block').slice(-10)),
    }
    drafts.push((await site.articles.create(owner, content)).done)
  }
  await site.jobs.settle()
  const begun = Date.now() + 90_000
  for (const [n, { article, revision }] of drafts.entries()) {
    const at = new Date(begun + Math.floor(n * 60 / ${publications}) * 1000).toISOString()
    const named = { articleId: article.id, revisionId: revision.id, override: 'It is a measurement.', at, base: null }
    const { refused } = await site.schedules.setPublication(owner, named)
    if (refused) throw new Error(refused)
  }
  if (Date.now() > begun) throw new Error('It took too long to set them.')
  // All at once, as after a minute in which nothing ran.
  await new Promise((resolve) => setTimeout(resolve, begun + 60_000 - Date.now()))
  const start = Date.now()
  await site.jobs.settle()
  const out = []
  for (const { article } of drafts) out.push((await site.articles.byId(article.id)).publishedAt)
  const dues = new Map((await site.database.read.selectFrom('schedules').selectAll().execute()).map((row) => [row.article_id, row]))
  const times = drafts.map(({ article }) => [dues.get(article.id).due_at, dues.get(article.id).ended_at])
  const count = (holds) => times.filter(holds).length
  say(JSON.stringify({
    seconds: (Math.max(...out.map((at) => Date.parse(at))) - start) / 1000,
    out: out.filter((at) => at !== null).length,
    early: count(([due, at]) => at < due),
    disordered: count(([, at], n) => n > 0 && at < times[n - 1][1]),
  }))
`
