import { type Kind, onBothDatabases } from './databases.ts'
import { median, percentile, type Row } from './row.ts'
import { aFolder, dist, runWithSite } from './server.ts'
import { anArticle, wordsProgram } from './words.ts'

/** (q) The page of somebody who said much, and how much an article with a record weighs. */
export async function knownPerson(): Promise<Row[]> {
  return [...(await onBothDatabases(muchQuoted)), await weight()]
}

async function muchQuoted(kind: Kind, open: () => Promise<Record<string, string>>): Promise<Row[]> {
  const program = [wordsProgram, anArticle, aPerson, muchSaid, rendering].join('\n')
  const much = JSON.parse(await runWithSite(aFolder(), program, await open()))
  const { renders, searches, shown } = much as { renders: number[]; searches: number[]; shown: number }
  const [page, search] = [percentile(renders, 0.95), percentile(searches, 0.95)]
  return [
    {
      row: 'q',
      what: `First render of a person’s page, 5,000 quotes, ${kind}`,
      measured: `p50 ${median(renders).toFixed(1)} ms, p95 ${page.toFixed(1)} ms`,
      required: 'p95 ≤ 20 ms',
      met: page <= 20 && shown === 20,
    },
    {
      row: 'q',
      what: `Quotes searched by speaker, words and date, ${kind}`,
      measured: `p50 ${median(searches).toFixed(1)} ms, p95 ${search.toFixed(1)} ms`,
      required: 'p95 ≤ 20 ms',
      met: search <= 20,
    },
  ]
}

async function weight(): Promise<Row> {
  const printed = await runWithSite(aFolder(), [wordsProgram, anArticle, aPerson, aRecord, weighing].join('\n'))
  const { kilobytes } = JSON.parse(printed) as { kilobytes: number }
  return {
    row: 'q',
    what: 'HTML and CSS of an article with six people, eight quotes and ten events, brotli',
    measured: `${kilobytes.toFixed(1)} KB`,
    required: '≤ 14 KB',
    met: kilobytes <= 14,
  }
}

const aPerson = `
  const blank = { aliases: [], sameAs: [], description: 'Known for it', pronoun: 'she' }
  const known = async (kind, name) => (await site.entities.add(owner, kind, { ...blank, name })).done
  const anita = await known('person', 'Anita Sorrell')
  const unsaid = { kind: 'direct', to: 'the council', edtf: null, occasion: 'The debate', sourceId: null, checkedAgainst: 'the minutes' }
`

/** A hundred articles, fifty quotes in each. */
const muchSaid = `
  const { insertQuote, saveMention } = await import('${dist}features/facts/store.js')
  for (let number = 0; number < 100; number += 1) {
    const said = Array.from({ length: 50 }, () => sentence(14))
    const body = fromMarkdown(said.map((each) => '“' + each + '” she said.').join('\\n\\n'), () => site.ids.next('block').slice(-10))
    const made = (await site.articles.create(owner, { ...content, slug: 'said-' + number, reportedOn: '2026-' + String(1 + number % 12).padStart(2, '0') + '-15', body })).done
    await site.database.write(async (tx) => {
      for (const [place, text] of said.entries()) {
        const at = '2026-11-20T09:00:00.000Z'
        const quote = { ...unsaid, id: site.ids.next('quote'), text, speakerId: anita.id }
        await insertQuote(tx, quote, { at, by: owner.id })
        const anchor = { block: body.content[place].attrs.id, start: 1, end: 1 + text.length, exact: text, prefix: '“', suffix: '”' }
        const target = { kind: 'quote', id: quote.id }
        await saveMention(tx, { id: site.ids.next('mention'), articleId: made.article.id, target, anchor, confirmedAt: at, confirmedBy: owner.id })
      }
    })
    const out = { articleId: made.article.id, revisionId: made.revision.id, override: 'It is a measurement.' }
    if (!('done' in (await site.articles.publish(owner, out)))) throw new Error('It was not published.')
  }
`

const rendering = `
  const timed = async (path, before) => {
    const times = []
    for (let count = 0; count < 260; count += 1) {
      before()
      const begun = performance.now()
      const answer = await site.app.request(path(count), { headers: { 'accept-encoding': 'br' } })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(path(count) + ' answered ' + answer.status)
      if (count >= 60) times.push(performance.now() - begun)
    }
    return times
  }
  const page = await (await site.app.request('/people/anita-sorrell')).text()
  const shown = (page.match(/<blockquote/g) ?? []).length
  const renders = await timed(() => '/people/anita-sorrell', () => site.pages.dropAll())
  const searches = await timed(
    (count) => '/quotes?speaker=anita-sorrell&about=' + vocabulary[count % 40] + '&from=2026-02-01&to=2026-09-30', () => undefined)
  say(JSON.stringify({ renders, searches, shown }))
`

const aRecord = `
  const { facts, entities } = site
  const passages = content.body.content.map((block) => block.content[0].text)
  const take = (number, count) => passages[number].split(' ').slice(0, count).join(' ')
  const people = [anita]
  for (const name of ['Bernard Quayle', 'Conrad Meake', 'Dougal Rennie', 'Edda Rawlins', 'Fenella Oakes']) people.push(await known('person', name))
  const council = await known('organisation', 'Brackmouth City Council')
  for (const { id } of people) {
    await entities.addRole(owner, { personId: id, title: 'member of the committee', organisationId: council.id, from: '2021', to: null, sourceId: null })
  }
  for (let number = 0; number < 8; number += 1) {
    await facts.quote(owner, article.id, { ...unsaid, words: take(number, 11), speakerId: people[number % 6].id })
  }
  const story = (await site.storylines.add(owner, { title: 'The harbour wall', summary: sentence(20), partOf: null })).done
  await site.storylines.join(owner, story.id, { article: article.id })
  for (let number = 0; number < 10; number += 1) {
    const participants = [{ entryId: people[number % 6].id, as: 'spoke' }]
    const event = { words: take(number, 5), title: sentence(8), edtf: '2026-0' + (1 + number % 9) + '-11', placeId: null, status: 'confirmed', participants }
    const told = (await facts.event(owner, article.id, event)).done
    await site.storylines.join(owner, story.id, { event: told.target.id })
  }
`

const weighing = `
  const { brotliDecompressSync } = await import('node:zlib')
  const ask = async (path) => Buffer.from(await (await site.app.request(path, { headers: { 'accept-encoding': 'br' } })).arrayBuffer())
  const page = await ask(article.path)
  const html = brotliDecompressSync(page).toString()
  const counts = [/<dt><a /g, /<li><details>/g, /<li><b>/g].map((each) => (html.match(each) ?? []).length)
  if (String(counts) !== '6,8,10') throw new Error('The article shows ' + counts)
  const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(([, href]) => href)
  const bytes = [page, ...(await Promise.all(sheets.map(ask)))].reduce((sum, each) => sum + each.byteLength, 0)
  say(JSON.stringify({ kilobytes: bytes / 1024 }))
`
