import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { prepare } from './ground.mjs'
import { root, runScript, Stop } from './root.mjs'
import { checkBoundaries, checkExpressions, checkLint, checkTypes, checkUnused } from './test/checks.mjs'
import { closing, report } from './test/report.mjs'
import { vitestPart } from './test/vitest.mjs'

/** In the order they are listed. A part of the same lane as another waits for it; one that `builds` runs what was built. */
const parts = [
  { name: 'lint', title: 'Format and lint', lane: 'checks', work: checkLint },
  { name: 'types', title: 'Types', lane: 'checks', work: checkTypes },
  { name: 'boundaries', title: 'Boundaries', lane: 'checks', work: checkBoundaries },
  { name: 'unused', title: 'Unused code', lane: 'checks', work: checkUnused },
  { name: 'expressions', title: 'Regular expressions', lane: 'checks', builds: true, work: checkExpressions },
  {
    ...{ name: 'tests', title: 'Tests on both databases', lane: 'tests', builds: true },
    work: (paths) => vitestPart('unit', paths),
  },
  {
    ...{ name: 'documents', title: 'Documents', lane: 'checks', builds: true },
    work: (paths) => vitestPart('documents', paths),
  },
  // Last and alone: what a journey waits for should not wait for a processor.
  {
    ...{ name: 'journeys', title: 'Browser journeys', lane: undefined, builds: true },
    work: (paths) => vitestPart('journeys', paths),
  },
]

await runScript(async () => {
  const chosen = choose(process.argv.slice(2))
  await prepare({ builds: chosen.some(({ builds }) => builds) })
  const results = start(chosen)
  for (const [index, part] of chosen.entries()) report(part.title, await results[index])
  return closing(await Promise.all(results))
})

/** The parts that are named, and those that the named files or folders of tests belong to, with these alone. */
function choose(words) {
  if (words.length === 0) return parts
  const names = words.filter((word) => parts.some(({ name }) => name === word))
  const paths = words.filter((word) => !names.includes(word)).map(pathOf)
  const pathsOf = ({ name }) => paths.filter((path) => partOf(path) === name)
  return parts.flatMap((part) => {
    if (names.includes(part.name)) return [part]
    const some = pathsOf(part)
    if (some.length === 0) return []
    // A test beside the code runs the code itself; what has been built serves commands and browsers.
    return [{ ...part, builds: part.name !== 'tests', work: () => part.work(some) }]
  })
}

/** As it is called in the project; npm moves there before it starts us, and a person may stand below. */
function pathOf(word) {
  const path = relative(root, resolve(process.env.INIT_CWD ?? root, word))
  if (existsSync(resolve(root, path)) && !path.startsWith('..')) return path
  throw new Stop(
    `There is no part and no file “${word}”. Parts are ${parts.map(({ name }) => name).join(', ')}; a file is named by its path.`,
  )
}

function partOf(path) {
  if (path.startsWith('e2e')) return 'journeys'
  return path.startsWith('docs') ? 'documents' : 'tests'
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
