import { median, type Row, say } from './row.ts'
import { aFolder, dist, runWithSite } from './server.ts'
import { wordsProgram } from './words.ts'

const small = 1000
const large = 100_000

type Times = { seeded: number; home: number[]; search: Record<string, number[]> }

/** (d) The front page and the search over a hundred times as many articles. */
export async function archive(): Promise<Row[]> {
  const few = await timesWith(small)
  const many = await timesWith(large)
  const queries = Object.keys(few.search)
  const all = ({ search }: Times) => queries.map((query) => median(search[query] ?? []))
  const slowest = queries.reduce((worst, query) => (p50(many, query) > p50(many, worst) ? query : worst))
  const ratios = queries.map((query) => `${query} ${(p50(many, query) / p50(few, query)).toFixed(1)}`)
  say(`Ratio of each search: ${ratios.join(', ')}.`)
  const search = row('Search', { few: median(all(few)), many: median(all(many)), most: 3 })
  const told = `${search.measured}; slowest ${slowest}, ${p50(many, slowest).toFixed(1)} ms`
  return [
    row('Front page', { few: median(few.home), many: median(many.home), most: 1.5 }),
    { ...search, measured: told },
  ]
}

function p50({ search }: Times, query: string): number {
  return median(search[query] ?? [])
}

type Compared = { few: number; many: number; most: number }

function row(what: string, { few, many, most }: Compared): Row {
  const ratio = many / few
  return {
    row: 'd',
    what: `${what}, 100,000 articles against 1,000`,
    measured: `${ratio.toFixed(2)} (${many.toFixed(2)} of ${few.toFixed(2)} ms)`,
    required: `≤ ${most.toFixed(1)}`,
    met: ratio <= most,
  }
}

async function timesWith(articles: number): Promise<Times> {
  const printed = await runWithSite(aFolder(), `${wordsProgram}\n${seeding(articles)}\n${measuring}`)
  return JSON.parse(printed) as Times
}

/** Writes articles as the newsroom's services leave them, a thousand in one transaction. */
const seeding = (articles: number) => `
  const { insertArticle, insertRevision } = await import('${dist}features/articles/store.js')
  const { insertListing, insertTopic } = await import('${dist}features/front-pages/store.js')
  const { insertEntry } = await import('${dist}features/search/store.js')
  const { foldedWords } = await import('${dist}features/search/rules.js')
  const { hashOf } = await import('${dist}features/articles/hash.js')
  const begun = performance.now()
  for (const [position, name] of ['City', 'Sport', 'Harbour', 'Business', 'Arts'].entries())
    await site.settings.addSection(owner, { name, description: '', position })
  const { sections } = await site.settings.site()
  const authors = []
  for (let n = 0; n < 20; n += 1) authors.push((await site.newsroom.addAuthor(owner, { name: 'Author ' + n })).done)
  const topics = Array.from({ length: 40 }, (_, n) => ({ id: site.ids.next('topic'), slug: 'topic-' + n, name: 'Topic ' + n }))
  await site.database.write(async (tx) => { for (const topic of topics) await insertTopic(tx, topic) })
  const start = Date.parse('2016-01-01T00:00:00Z')
  const step = (10 * 365 * 86400000) / ${articles}
  const one = async (tx, number) => {
    const at = new Date(start + number * step).toISOString()
    const section = sections[number % 5]
    const author = authors[number % 20]
    const topic = topics[number % 40]
    const text = sentence(60) + ' ' + sentence(80)
    const content = {
      slug: 'piece-' + number, headline: sentence(7), standfirst: sentence(18), byline: [author.id], place: 'PORT ELDER',
      reportedOn: at.slice(0, 10), sectionId: section.id, topics: [topic.name], pictureId: null, pictureCaption: '',
      sources: [], body: { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'block001' }, content: [{ type: 'text', text }] }] },
    }
    const articleId = site.ids.next('article')
    const id = site.ids.next('revision')
    await insertArticle(tx, {
      id: articleId, stage: 'writing', draftId: id, publicId: id, approval: null, path: '/' + at.slice(0, 7).replace('-', '/') + '/piece-' + number,
      sectionId: section.id, createdAt: at, createdBy: owner.id, assigned: [], editedAt: at, publishedAt: at,
      updatedAt: at, embargoedUntil: null, preventedBecause: null, withdrawal: null, repliesOpen: true,
      repliesClosedByKind: false, replyCount: 0, isUndated: false,
    })
    await insertRevision(tx, { id, articleId, number: 1, hash: hashOf(content), content, savedAt: at, savedBy: owner.id })
    await insertListing(tx, { articleId, publishedAt: at, topics: [topic.id], authors: [author.id] })
    const texts = { headline: content.headline, standfirst: content.standfirst, byline: author.name, body: text }
    await insertEntry(tx, Date.parse(at) * 1000 + (number % 1000), { articleId, ...texts, words: foldedWords(Object.values(texts).join(' ')) })
  }
  for (let number = 0; number < ${articles}; number += 1000)
    await site.database.write(async (tx) => { for (let n = number; n < number + 1000; n += 1) await one(tx, n) })
  const seeded = (performance.now() - begun) / 1000
`

const measuring = `
  const rare = vocabulary[4321]
  const queries = {
    'the most frequent word': vocabulary[0],
    'two frequent words': vocabulary[1] + ' ' + vocabulary[2],
    'a word of medium use': vocabulary[300],
    'a rare word': rare,
    'a frequent and a rare word': vocabulary[0] + ' ' + rare,
    'the beginning of many words': 'ba',
    'a word that is not there': 'xylograph',
  }
  const time = async (path, times, warm) => {
    const found = []
    for (let count = 0; count < times + warm; count += 1) {
      site.pages.dropAll()
      const begun = performance.now()
      const answer = await site.app.request(path)
      await answer.text()
      if (answer.status !== 200) throw new Error(path + ' answered ' + answer.status)
      if (count >= warm) found.push(performance.now() - begun)
    }
    return found
  }
  const home = await time('/', 150, 50)
  const search = {}
  for (const [name, query] of Object.entries(queries)) search[name] = await time('/search?q=' + encodeURIComponent(query), 60, 20)
  say(JSON.stringify({ seeded, home, search }))
`
