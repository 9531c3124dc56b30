import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus } from '../measure/corpus.ts'
import { jsonRows, type Kind, onBothDatabases } from './databases.ts'
import { percentile, type Row } from './row.ts'
import { aFolder, dist, runWithSite } from './server.ts'
import { anArticle, wordsProgram } from './words.ts'

const archived = 100_000
const printsEach = 150
const known = 10_000
const said = 50_000

/** (p) The desk check of 800 words as the server makes it, and its look through a long archive by itself. */
export function checking(): Promise<Row[]> {
  return onBothDatabases(checkingOn)
}

async function checkingOn(kind: Kind, open: () => Promise<Record<string, string>>): Promise<Row[]> {
  const file = join(aFolder(), 'drafts.json')
  writeFileSync(file, JSON.stringify(draftsOfUsualLength()))
  const reading = `const drafts = JSON.parse((await import('node:fs')).readFileSync(${JSON.stringify(file)}, 'utf8'))`
  const program = [wordsProgram, anArticle, reading, jsonRows, filling, knowing, confirming, measuring].join('\n')
  const { checks, looks } = JSON.parse(await runWithSite(aFolder(), program, await open())) as Record<
    'checks' | 'looks',
    number[]
  >
  return [
    rowOf(
      `Desk check of 800 words, an archive of 100,000 articles, a record of 10,000 names and 50,000 quotes, ${kind}`,
      checks ?? [],
      80,
    ),
    rowOf(`Looking 800 words up in that archive, ${kind}`, looks ?? [], 10),
  ]
}

function rowOf(what: string, times: number[], most: number): Row {
  const p95 = percentile(times, 0.95)
  return {
    row: 'p',
    what,
    measured: `p95 ${p95.toFixed(1)} ms, p50 ${percentile(times, 0.5).toFixed(1)} ms`,
    required: `p95 ≤ ${most} ms`,
    met: p95 <= most,
  }
}

/** Two articles of the measuring corpus together are about 800 words. */
export function draftsOfUsualLength() {
  const samples = corpus()
  return samples.map(({ draft }, at) => {
    const more = samples[(at + 1) % samples.length]?.draft.passages ?? []
    return {
      ...draft,
      passages: [...draft.passages, ...more].map((passage, index) => ({ ...passage, id: `p${index}` })),
    }
  })
}

const filling = `
  const { bodyPrints, overlapFaults } = await import('${dist}features/desk/archive/overlap.js')
  const { sharing, articlesNumbered } = await import('${dist}features/desk/archive/store.js')
  // Runs of eight words are as good as never the same, so that most hashes are by chance; two hundred articles have runs of real text.
  const pairs = new Float64Array(${archived * printsEach})
  let at = 0
  for (let number = 1; number <= ${archived}; number += 1) {
    const real = number % 500 === 0 ? bodyPrints(drafts[number / 500 % drafts.length]).slice(number % 97, number % 97 + ${printsEach}) : []
    for (let each = 0; each < ${printsEach}; each += 1) {
      const hash = real[each]?.hash ?? Math.floor(chance() * 2 ** 32)
      pairs[at++] = hash * 2 ** 17 + number
    }
  }
  pairs.sort()
  for (let from = 0; from < pairs.length; from += 20_000) {
    const some = Array.from(pairs.subarray(from, from + 20_000), (pair) => [Math.floor(pair / 2 ** 17), pair % 2 ** 17])
    await site.database.write((tx) => sql\`insert into archive_prints (hash, number)
      select cast(value ->> 0 as bigint), cast(value ->> 1 as integer) from \${jsonRows(some)} where true
      on conflict do nothing\`.execute(tx))
  }
`

/** People with a role each, and what they said: rows as the stores write them, many at once. */
const knowing = `
  const { insertEntry } = await import('${dist}features/entities/store.js')
  const { insertRole } = await import('${dist}features/entities/roles/store.js')
  const then = '2026-11-20T09:00:00.000Z'
  const blank = { kind: 'person', aliases: [], sameAs: [], description: '', pronoun: null, mergedInto: null, isRemoved: false }
  const capital = (text) => text[0].toUpperCase() + text.slice(1)
  const people = Array.from({ length: ${known} }, (_, number) => site.ids.next('entry'))
  await site.database.write(async (tx) => {
    for (const [number, id] of people.entries()) {
      await insertEntry(tx, { ...blank, id, slug: 'known-' + number, name: capital(word()) + ' ' + capital(word()) }, { at: then, by: owner.id })
      const role = { title: 'member of the committee', organisationId: null, from: '2021', to: null, sourceId: null }
      await insertRole(tx, { ...role, id: site.ids.next('role'), personId: id })
    }
  })
  const quotes = Array.from({ length: ${said} }, (_, number) => [site.ids.next('quote'), people[number % people.length], sentence(14)])
  for (let from = 0; from < quotes.length; from += 2_000) {
    const some = quotes.slice(from, from + 2_000)
    const spoken = some.flatMap(([id, , text]) => [...new Set(text.toLowerCase().match(/[a-z]+/g))].map((each) => [each, id]))
    await site.database.write(async (tx) => {
      await sql\`insert into quotes (id, text, kind, speaker_id, said_to, occasion, checked_against, made_at, made_by)
        select value ->> 0, value ->> 2, 'direct', value ->> 1, '', '', '', \${then}, \${owner.id} from \${jsonRows(some)}\`.execute(tx)
      await sql\`insert into quote_words (word, quote_id) select value ->> 0, value ->> 1 from \${jsonRows(spoken)}\`.execute(tx)
      await sql\`insert into public_quotes (quote_id, article_id, speaker_id, said_on, block)
        select value ->> 0, \${article.id}, value ->> 1, '12026-11-20', 'block' from \${jsonRows(some)}\`.execute(tx)
    })
  }
`

/** Each draft an article of its own, of which six people and eight quotes are confirmed. */
const confirming = `
  const written = []
  for (const [number, draft] of drafts.entries()) {
    const prose = draft.passages.map(({ text }) => text.replaceAll('\\n', ' ')).join('\\n\\n')
    const body = fromMarkdown(prose, () => site.ids.next('block').slice(-10))
    const { headline, standfirst } = draft
    const made = (await site.articles.create(owner, { ...content, slug: 'draft-' + number, headline, standfirst, body })).done
    const names = [...new Set(prose.match(/\\b[A-Z][a-z]{2,} [A-Z][a-z]{2,}\\b/g) ?? [])].slice(0, 6)
    for (const name of names) {
      const { id } = (await site.entities.add(owner, 'person', { ...blank, name })).done
      await site.facts.mention(owner, made.article.id, { words: name, entryId: id })
    }
    const spoken = [...prose.matchAll(/“([^”\\n]{40,})”/g)].map(([, words]) => words).slice(0, 8)
    for (const words of spoken) {
      const unsaid = { kind: 'direct', to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' }
      await site.facts.quote(owner, made.article.id, { ...unsaid, words, speakerId: people[number] })
    }
    written.push({ draft, content: made.revision.content, article: made.article })
  }
  const confirmed = await Promise.all(written.map(({ article }) => site.facts.ofDraft(article.id)))
  if (confirmed.flat().length < written.length * 5) throw new Error('Only ' + confirmed.flat().length + ' facts are confirmed.')
  await site.jobs.settle()
  await analyzed()
`

const measuring = `
  for (const each of written.slice(0, 20)) await site.articles.findingsOf(each.content, each.article)
  const checks = []
  const looks = []
  for (let round = 0; round < 5; round += 1) for (const { draft, ...each } of written) {
    // A text that was asked about before is not checked again.
    const attrs = { id: 'round' + String(round).padStart(3, '0') }
    const more = { type: 'paragraph', attrs, content: [{ type: 'text', text: 'This is round ' + round + '.' }] }
    const body = { ...each.content.body, content: [...each.content.body.content, more] }
    let begun = performance.now()
    await site.articles.findingsOf({ ...each.content, body }, each.article)
    checks.push(performance.now() - begun)
    begun = performance.now()
    const own = { draft, prints: bodyPrints(draft) }
    const shared = await sharing(site.database.read, [...new Set(own.prints.map(({ hash }) => hash))], null)
    const articles = await articlesNumbered(site.database.read, [...new Set(shared.map(({ number }) => number))])
    const named = await site.articles.headlines([...articles.values()])
    overlapFaults(own, shared, new Map([...articles].map(([number, id]) => [number, named.get(id)])))
    looks.push(performance.now() - begun)
  }
  say(JSON.stringify({ checks, looks }))
`
