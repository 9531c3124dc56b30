import { openDictionaries } from '../src/features/desk/spelling/dictionaries.ts'
import { corpus } from './corpus.ts'
import { injectorsWith } from './faults.ts'
import { changesIn, keep, precisionOf } from './levels.ts'
import { lifted } from './lifted.ts'
import { clean, found, type Measured, precision, seeds } from './measured.ts'
import { asMarkdown, asText, isMet, tablesOf } from './report.ts'
import { suggested } from './suggested.ts'

const dictionaries = await openDictionaries()
const samples = corpus()
const injectors = injectorsWith(dictionaries.isWord)
const house = dictionaries
const groups = {
  'held out': samples.filter(({ isHeldOut }) => isHeldOut),
  tuned: samples.filter((each) => !each.isHeldOut),
}

const measured: Measured = {
  seeds: seeds.length,
  sizes: { 'held out': groups['held out'].length, tuned: groups.tuned.length },
  injected: injectors.map((injector) => ({
    name: injector.name,
    rule: injector.rule,
    'held out': found(groups['held out'], injector, { seeds, house }),
    tuned: found(groups.tuned, injector, { seeds, house }),
  })),
  clean: { 'held out': clean(groups['held out'], house), tuned: clean(groups.tuned, house) },
  lifted: lifted(samples),
  suggested: { 'held out': suggested(groups['held out']), tuned: suggested(groups.tuned) },
  precision: {
    'held out': precision(groups['held out'], injectors, { seeds, house }),
    tuned: precision(groups.tuned, injectors, { seeds, house }),
  },
}

process.stdout.write(`${asText(measured)}\n`)
const shares = precisionOf(measured)
const changes = changesIn(shares)
process.stdout.write(`\nLevels: ${changes.length === 0 ? 'as they were.' : `\n  ${changes.join('\n  ')}`}\n`)
keep(shares, tablesOf(measured).map(asMarkdown).join('\n\n'))
process.exit(isMet(measured) ? 0 : 1)
