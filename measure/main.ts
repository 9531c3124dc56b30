import { openDictionaries } from '../src/features/desk/spelling/dictionaries.ts'
import { corpus, plain } from './corpus.ts'
import { injectorsWith } from './faults.ts'
import { changesIn, keep, precisionOf } from './levels.ts'
import { lifted } from './lifted.ts'
import { clean, found, type Group, groups, type Measured, precision, seeds } from './measured.ts'
import { asMarkdown, asText, isMet, tablesOf } from './report.ts'
import { suggested } from './suggested.ts'

const house = await openDictionaries()
const [marked, ordinary] = [corpus(), plain()]
const injectors = injectorsWith(house.isWord)
const samples = {
  'held out': marked.filter(({ isHeldOut }) => isHeldOut),
  tuned: marked.filter((each) => !each.isHeldOut),
  'plain held out': ordinary.filter(({ isHeldOut }) => isHeldOut),
  plain: ordinary.filter((each) => !each.isHeldOut),
}

function inEach<T>(measure: (group: Group) => T): Record<Group, T> {
  const [one, two, three, four] = groups
  return { [one]: measure(one), [two]: measure(two), [three]: measure(three), [four]: measure(four) }
}

const measured: Measured = {
  seeds: seeds.length,
  sizes: inEach((group) => samples[group].length),
  injected: injectors.map((injector) => ({
    name: injector.name,
    rule: injector.rule,
    ...inEach((group) => found(samples[group], injector, { seeds, house })),
  })),
  clean: inEach((group) => clean(samples[group], house)),
  lifted: lifted(marked),
  suggested: { 'held out': suggested(samples['held out']), tuned: suggested(samples.tuned) },
  precision: inEach((group) => precision(samples[group], injectors, { seeds, house })),
}

process.stdout.write(`${asText(measured)}\n`)
const shares = precisionOf(measured)
const changes = changesIn(shares)
process.stdout.write(`\nLevels: ${changes.length === 0 ? 'as they were.' : `\n  ${changes.join('\n  ')}`}\n`)
keep(shares, tablesOf(measured).map(asMarkdown).join('\n\n'))
process.exit(isMet(measured) ? 0 : 1)
