import { pick } from './chance.ts'
import type { Sample } from './corpus.ts'
import { type Edit, edited, type Injected, type Injector, passageWide } from './injected.ts'
import { missingFaults } from './missing-faults.ts'
import { recordFaultsWith } from './record-faults.ts'
import { slip } from './slips.ts'
import { toldFaults } from './told-faults.ts'
import { wrongAges, wrongSums } from './wrong-sums.ts'

type Change = Omit<Edit, 'passage'>

/** Every place in the body where a fault of one kind can be made; chance takes one. */
function anywhere(places: (text: string, sample: Sample) => Change[]): Injector['inject'] {
  return (sample, chance) => {
    const all = sample.draft.passages
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ id, text }) => places(text, sample).map((change): Edit => ({ ...change, passage: id })))
    const chosen = pick(all, chance)
    return chosen && edited(sample.draft, chosen)
  }
}

function everyMatch(text: string, pattern: RegExp, change: (match: RegExpExecArray) => Change): Change[] {
  return Array.from(text.matchAll(pattern), change)
}

function lostMark(end: 'opening' | 'closing'): Injector['inject'] {
  return (sample, chance) => {
    const marks = sample.gold.quotes.flatMap(({ passage, start, end: last, runsOn }) => {
      const at = end === 'opening' ? start - 1 : last
      return runsOn ? [] : [{ passage, at }]
    })
    const chosen = pick(marks, chance)
    const id = sample.draft.passages[(chosen?.passage ?? 0) - 1]?.id
    if (!chosen || id === undefined) return undefined
    return edited(sample.draft, { passage: id, start: chosen.at, end: chosen.at + 1, text: '', reach: passageWide })
  }
}

const furniture = [
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'Share this article',
  'Related articles',
  'Advertisement',
  'Sign up for our newsletter here',
  '[insert quote]',
  'Click here to subscribe',
]

function leftover(sample: Sample, chance: () => number): Injected | undefined {
  const text = pick(furniture, chance) ?? ''
  const at = Math.floor(chance() * sample.draft.passages.length)
  const passages = sample.draft.passages.toSpliced(at, 0, { id: 'injected', kind: 'paragraph', text })
  return { draft: { ...sample.draft, passages }, passage: 'injected', from: 0, to: text.length }
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = 'January February March April May June July August September October November December'.split(' ')

/** Writes out one of the article’s own dates with a weekday that it never had. */
function wrongWeekday(sample: Sample, chance: () => number): Injected | undefined {
  const date = pick(
    sample.gold.dates.filter(({ edtf }) => /^20\d\d-\d\d-\d\d$/.test(edtf)),
    chance,
  )
  const id = sample.draft.passages[(date?.passage ?? 0) - 1]?.id
  if (!date || id === undefined) return undefined
  const [year = 0, month = 1, day = 1] = date.edtf.split('-').map(Number)
  const right = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
  const name = weekdays[(right + 1 + Math.floor(chance() * 6)) % 7]
  const isAmerican = /^english: american$/m.test(sample.source)
  const words = isAmerican ? `${months[month - 1]} ${day}, ${year}` : `${day} ${months[month - 1]} ${year}`
  const text = `on ${name}${isAmerican ? ',' : ''} ${words}`
  return edited(sample.draft, { passage: id, start: date.start, end: date.end, text })
}

/** `isWord` so that no slip makes another word, which nobody could call misspelt. */
export function injectorsWith(isWord: (word: string) => boolean): Injector[] {
  const misspelt: Injector['inject'] = (sample, chance) => {
    const speech = sample.gold.quotes.filter(({ start }) => start >= 0)
    const isSaid = (at: number, passage: number) =>
      speech.some((quote) => quote.passage === passage && quote.start <= at && at < quote.end)
    const words = sample.draft.passages.flatMap(({ id, kind, text }, index) =>
      kind !== 'paragraph'
        ? []
        : Array.from(text.matchAll(/(?<![\p{L}\p{N}’'.-])\p{Ll}{6,}(?![\p{L}\p{N}’'-]|\.\p{L})/gu))
            .filter((match) => !isSaid(match.index, index + 1) && isWord(match[0]))
            .map((match) => ({ id, start: match.index, word: match[0] })),
    )
    for (let tries = 0; tries < 50; tries += 1) {
      const chosen = pick(words, chance)
      if (!chosen) return undefined
      const { id, start, word } = chosen
      const text = slip(word, chance)
      if (text !== word && !isWord(text))
        return edited(sample.draft, { passage: id, start, end: start + word.length, text })
    }
    return undefined
  }
  return [
    ...injectors,
    { name: 'misspelt word', rule: 'spelling', inject: misspelt },
    ...toldFaults,
    ...missingFaults,
    ...recordFaultsWith(isWord),
  ]
}

const injectors: Injector[] = [
  { name: 'lost closing mark', rule: 'quotation-marks', inject: lostMark('closing') },
  { name: 'lost opening mark', rule: 'quotation-marks', inject: lostMark('opening') },
  { name: 'leftover', rule: 'boilerplate', inject: leftover },
  {
    name: 'placeholder',
    rule: 'boilerplate',
    inject: anywhere((text) =>
      everyMatch(text, /(?<=\p{Ll} )\p{Ll}{4,}(?= )/gu, ({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        text: 'TK',
      })),
    ),
  },
  {
    name: 'missing space',
    rule: 'missing-space',
    inject: anywhere((text) =>
      everyMatch(text, /(?<=\p{Ll}{3}[.!?][”’"']?) (?=[“‘]?\p{Lu}\p{Ll}{2})/gu, ({ index }) => ({
        start: index,
        end: index + 1,
        text: '',
        reach: 12,
      })),
    ),
  },
  {
    name: 'doubled word',
    rule: 'doubled-word',
    inject: anywhere((text) =>
      everyMatch(
        text,
        /(?<![\p{L}’'-])(?:the|a|an|to|of|and|is|was|his|her|for|with|by|at|from|their|which|were|has|it)(?= \p{Ll})/gu,
        ({ 0: word, index }) => ({
          start: index,
          end: index + word.length,
          text: `${word} ${word}`,
        }),
      ),
    ),
  },
  {
    name: 'a for an',
    rule: 'a-or-an',
    inject: anywhere((text) =>
      everyMatch(text, /(?<![\p{L}’'-])[Aa]n(?= \p{L})/gu, ({ 0: word, index }) => ({
        start: index,
        end: index + 2,
        text: word.charAt(0),
        reach: 3,
      })),
    ),
  },
  {
    name: 'an for a',
    rule: 'a-or-an',
    inject: anywhere((text) =>
      everyMatch(text, /(?<![\p{L}’'-])a(?= \p{Ll})/gu, ({ index }) => ({
        start: index,
        end: index + 1,
        text: 'an',
        reach: 3,
      })),
    ),
  },
  {
    name: 'mark left straight',
    rule: 'mixed-marks',
    inject: anywhere((text) =>
      everyMatch(text, /(?<=\p{L})’(?=s )/gu, ({ index }) => ({
        start: index,
        end: index + 1,
        text: "'",
        reach: passageWide,
      })),
    ),
  },
  { name: 'weekday and date', rule: 'weekday-date', inject: wrongWeekday },
  { name: 'wrong sum', rule: 'arithmetic', inject: wrongSums },
  { name: 'wrong age', rule: 'arithmetic', inject: wrongAges },
]
