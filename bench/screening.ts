import { percentile, type Row } from './row.ts'
import { aFolder, dist, runWithSite } from './server.ts'
import { anArticle, withReplies, wordsProgram } from './words.ts'

const learntFrom = 3000

/** (m) What the lists, the look for near copies and the learnt words cost a reply, with as much to look through as there can be. */
export async function screeningCost(): Promise<Row[]> {
  const times = JSON.parse(
    await runWithSite(aFolder(), [wordsProgram, anArticle, withReplies(learntFrom, dist), measuring].join('\n')),
  ) as number[]
  const p95 = percentile(times, 0.95)
  return [
    {
      row: 'm',
      what: 'Word list of 10,000 phrases, near copies and learnt words: added to a reply',
      measured: `p95 ${p95.toFixed(2)} ms, p50 ${percentile(times, 0.5).toFixed(2)} ms`,
      required: 'p95 ≤ 5 ms',
      met: p95 <= 5,
    },
  ]
}

const measuring = `
  const body = () => Array.from({ length: 1 + Math.floor(chance() * 3) }, () => sentence(10 + Math.floor(chance() * 40))).join('\\n\\n')
  const phrases = new Set()
  while (phrases.size < 10_000) phrases.add(words(1 + Math.floor(chance() * 3)) + Math.floor(chance() * 1000))
  const listed = [...phrases]
  const saved = [await site.screening.saveList(owner, 'banned', listed.slice(0, 5000).join('\\n')),
    await site.screening.saveList(owner, 'suspect', listed.slice(5000).join('\\n'))]
  if (saved.some((each) => 'refused' in each)) throw new Error(JSON.stringify(saved))
  // What has been decided before: enough for every word to be known.
  await site.database.write(async (tx) => {
    const replies = await tx.selectFrom('replies').select('id').execute()
    for (const [number, { id }] of replies.entries()) {
      await site.screening.learn(tx, { replyId: id, words: { name: 'Mina', body: body() }, as: number % 2 ? 'good' : 'bad' })
    }
  })
  const texts = Array.from({ length: 8000 }, body)
  for (const [number, text] of texts.slice(0, 5000).entries()) site.screening.remember('known ' + number, text)
  const times = []
  for (const [number, text] of texts.slice(5000).entries()) {
    const said = { name: 'Reader ' + number, body: number % 20 === 0 ? texts[number] : text }
    const begun = performance.now()
    await site.database.write(async (tx) => {
      await site.screening.speak(tx, said, 2)
      site.screening.remember('new ' + number, said.body)
    })
    if (number >= 200) times.push(performance.now() - begun)
  }
  say(JSON.stringify(times))
`
