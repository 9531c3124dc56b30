import { prepare } from './ground.mjs'
import { runScript, Stop } from './root.mjs'
import { checkBoundaries, checkExpressions, checkLint, checkTypes, checkUnused } from './test/checks.mjs'
import { closing, report } from './test/report.mjs'
import { vitestPart } from './test/vitest.mjs'

/** In the order they are listed. A part of the same lane as another waits for it. */
const parts = [
  { name: 'lint', title: 'Format and lint', lane: 'checks', work: checkLint },
  { name: 'types', title: 'Types', lane: 'checks', work: checkTypes },
  { name: 'boundaries', title: 'Boundaries', lane: 'checks', work: checkBoundaries },
  { name: 'unused', title: 'Unused code', lane: 'checks', work: checkUnused },
  { name: 'expressions', title: 'Regular expressions', lane: 'checks', work: checkExpressions },
  { name: 'tests', title: 'Tests on both databases', lane: 'tests', work: vitestPart('unit') },
  { name: 'documents', title: 'Documents', lane: 'checks', work: vitestPart('documents') },
  // Last and alone: what a journey waits for should not wait for a processor.
  { name: 'journeys', title: 'Browser journeys', lane: undefined, work: vitestPart('journeys') },
]

await runScript(async () => {
  const chosen = choose(process.argv.slice(2))
  await prepare()
  const results = start(chosen)
  for (const [index, part] of chosen.entries()) report(part.title, await results[index])
  return closing(await Promise.all(results))
})

function choose(names) {
  const unknown = names.find((name) => !parts.some((part) => part.name === name))
  if (unknown) throw new Stop(`There is no part “${unknown}”. Parts are ${parts.map(({ name }) => name).join(', ')}.`)
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name))
}

/** Starts the first part of each lane now and the others in their turn; gives the promise of each result. */
function start(chosen) {
  const lanes = new Map()
  const results = []
  for (const { lane, work } of chosen) {
    const before = lane ? lanes.get(lane) : Promise.all(results)
    const result = Promise.resolve(before).then(() => timed(work))
    if (lane) lanes.set(lane, result)
    results.push(result)
  }
  return results
}

/** A part that ran nothing has failed, whatever its tool says. */
async function timed(work) {
  const begun = performance.now()
  const result = await work()
  const seconds = (performance.now() - begun) / 1000
  if (result.passed + result.failed > 0) return { ...result, seconds }
  return { ...result, seconds, failed: 1, output: `Nothing ran.\n${result.output}` }
}
