import { expect, test } from 'vitest'
import { leastCostOf } from '../../testing/cost.ts'
import { aDraft } from '../../testing/drafts.ts'
import { check } from './rules.ts'
import { openDictionaries } from './spelling/dictionaries.ts'

const dictionaries = await openDictionaries()

/** What a broken scan, export or keyboard leaves behind, `n` times. */
const damage: [string, (n: number) => string][] = [
  ['apostrophes', (n) => '’'.repeat(n)],
  ['straight apostrophes', (n) => "'".repeat(n)],
  ['opening marks', (n) => '“'.repeat(n)],
  ['opening marks with words', (n) => '“a '.repeat(n)],
  ['single opening marks with words', (n) => '‘a '.repeat(n)],
  ['straight marks with words', (n) => '"a '.repeat(n)],
  ['closing marks with words', (n) => 'a” '.repeat(n)],
  ['an opening mark and plurals', (n) => `‘a ${'dogs’ '.repeat(n)}`],
  ['an opening mark and words cut short', (n) => `‘a ${'goin’ '.repeat(n)}`],
  ['inches', (n) => '1" '.repeat(n)],
  ['attributions', (n) => `“${'a, said Ab. '.repeat(n / 8)}`],
  ['clauses', (n) => `“${'a, the boy said '.repeat(n / 8)}`],
  [
    'words nobody knows',
    (n) => Array.from({ length: n / 4 }, (_, at) => `q${at.toString(26).replace(/\d/g, 'x')}zzk`).join(' '),
  ],
  ['brackets', (n) => '['.repeat(n)],
  ['placeholders', (n) => 'TK '.repeat(n)],
  ['dates', (n) => 'Monday 2 September 1666 '.repeat(n / 8)],
  ['paragraphs that open', (n) => '“a\n'.repeat(n / 20)],
]

function checked(text: string, quotes: 'single' | 'double'): unknown {
  const draft = aDraft({ body: text.split('\n') })
  return check(draft, { ...dictionaries, quotes, only: ['quotation-marks', 'spelling', 'boilerplate', 'weekday-date'] })
}

test.each(damage.flatMap(([what, make]) => [[what, 'double', make] as const, [what, 'single', make] as const]))(
  'four times as many %s cost no more than about four times as much, in %s marks',
  (_what, quotes, make) => {
    const [small, large] = [make(50_000), make(200_000)]
    const some = leastCostOf(() => checked(small, quotes), 15)
    const most = 12 * Math.max(some, 15)

    expect(leastCostOf(() => checked(large, quotes), most)).toBeLessThan(most)
  },
)
