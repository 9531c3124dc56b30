import { openDictionaries } from '../src/features/desk/spelling/dictionaries.ts'
import { corpus } from './corpus.ts'
import { injectorsWith } from './faults.ts'
import { lifted } from './lifted.ts'
import { clean, found, type Measured, precision } from './measured.ts'
import { asText, write } from './report.ts'
import { suggested } from './suggested.ts'

const seeds = [11, 23, 37, 53, 71]

const isWord = await openDictionaries()
const samples = corpus()
const injectors = injectorsWith(isWord)
const house = { isWord }
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
  precision: precision(samples, injectors, { seeds, house }),
}

process.stdout.write(`${asText(measured)}\n`)
const kept = write(measured)
process.exit(kept ? 0 : 1)
