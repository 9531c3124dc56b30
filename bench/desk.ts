import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus } from '../measure/corpus.ts'
import { percentile, type Row } from './row.ts'
import { aFolder, dist, runWithSite } from './server.ts'
import { anArticle, wordsProgram } from './words.ts'

const archived = 100_000
const printsEach = 150

/** (p) The desk check of 800 words as the server makes it, and its look through a long archive by itself. */
export async function checking(): Promise<Row[]> {
  const file = join(aFolder(), 'drafts.json')
  writeFileSync(file, JSON.stringify(draftsOfUsualLength()))
  const reading = `const drafts = JSON.parse((await import('node:fs')).readFileSync(${JSON.stringify(file)}, 'utf8'))`
  const program = [wordsProgram, anArticle, reading, filling, measuring].join('\n')
  const { checks, looks } = JSON.parse(await runWithSite(aFolder(), program)) as Record<'checks' | 'looks', number[]>
  return [
    rowOf(`Desk check of 800 words, an archive of 100,000 articles`, checks ?? [], 80),
    rowOf('Looking 800 words up in that archive', looks ?? [], 10),
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
  const { sql } = await import('kysely')
  const { bodyPrints, overlapFaults } = await import('${dist}features/desk/archive/overlap.js')
  const { sharing, headlinesOf } = await import('${dist}features/desk/archive/store.js')
  // Runs of eight words are as good as never the same, so that most hashes are by chance; two hundred articles have runs of real text.
  const pairs = new Float64Array(${archived * printsEach})
  let at = 0
  for (let number = 1; number <= ${archived}; number += 1) {
    const real = number % 500 === 0 ? bodyPrints(drafts[number / 500 % drafts.length]).prints.slice(number % 97, number % 97 + ${printsEach}) : []
    for (let each = 0; each < ${printsEach}; each += 1) {
      const hash = real[each]?.hash ?? Math.floor(chance() * 2 ** 32)
      pairs[at++] = hash * 2 ** 17 + number
    }
  }
  pairs.sort()
  for (let from = 0; from < pairs.length; from += 20_000) {
    const some = JSON.stringify(Array.from(pairs.subarray(from, from + 20_000), (pair) => [Math.floor(pair / 2 ** 17), pair % 2 ** 17]))
    await site.database.write((tx) => sql\`insert or ignore into archive_prints (hash, number)
      select value ->> 0, value ->> 1 from json_each(\${some})\`.execute(tx))
  }
`

const measuring = `
  const { deskCheck } = site.kept
  for (const draft of drafts.slice(0, 20)) await deskCheck.findings(draft, null)
  const checks = []
  const looks = []
  for (let round = 0; round < 5; round += 1) for (const draft of drafts) {
    let begun = performance.now()
    await deskCheck.findings(draft, null)
    checks.push(performance.now() - begun)
    begun = performance.now()
    const own = bodyPrints(draft)
    const shared = await sharing(site.database.read, [...new Set(own.prints.map(({ hash }) => hash))], null)
    overlapFaults(own, shared, await headlinesOf(site.database.read, [...new Set(shared.map(({ number }) => number))]))
    looks.push(performance.now() - begun)
  }
  say(JSON.stringify({ checks, looks }))
`
