import { readFileSync } from 'node:fs'
import { acceptTogether, type Suggestions } from '../features/extraction/index.ts'

/** A passage with what somebody marked in it: quotations with their speakers, and dates. `null` where there is none. */
export type GoldPassage = {
  manner: string
  date: string
  text: string
  quotes: { words: string; speaker: string | null; person: string | null }[]
  dates: { words: string; edtf: string }[]
}

/**
 * Reads passages: a line `# manner date`, the text, a line `> first words | speaker | person` for each quotation and
 * `@ words | value` for each date, `-` for none.
 */
export function goldIn(file: string): GoldPassage[] {
  const blocks = readFileSync(file, 'utf8').split(/^# /m).slice(1)
  return blocks.map((block) => {
    const [head = '', ...lines] = block.trimEnd().split('\n')
    const [manner = '', date = ''] = head.split(' ')
    const marked = (sign: string) =>
      lines
        .filter((line) => line.startsWith(`${sign} `))
        .map((line) =>
          line
            .slice(2)
            .split(' | ')
            .map((part) => part.trim()),
        )
    return {
      manner,
      date,
      text: lines
        .filter((line) => !/^[>@] /.test(line))
        .join('\n')
        .trim(),
      quotes: marked('>').map(([words = '', speaker = '-', person = '-']) => ({
        words,
        speaker: given(speaker),
        person: given(person),
      })),
      dates: marked('@').map(([words = '', edtf = '']) => ({ words, edtf })),
    }
  })
}

function given(word: string): string | null {
  return word === '-' ? null : word
}

type Judged = {
  passage: GoldPassage
  words: string
  long: boolean
  wanted: string | null
  got: string | null
  right: boolean
  sure: boolean
  person: string | null
  named: string | null
}

/** Every marked quotation with what was found for it. */
function judged(passage: GoldPassage, { quotes }: Suggestions): Judged[] {
  return passage.quotes.map(({ words, speaker, person }) => {
    const at = passage.text.indexOf(words)
    const found = quotes.find(({ start, end }) => start <= at + 1 && end > at)
    const got = found?.speaker ?? null
    const right = speaker !== null && got !== null && overlaps(passage.text, speaker, got)
    const long = (found?.text ?? words).split(/\s+/).length >= 4
    const sure = (found?.confidence ?? 0) >= acceptTogether && got !== null
    return {
      passage,
      words,
      long,
      wanted: speaker,
      got: got?.text ?? null,
      right,
      sure,
      person,
      named: found?.person ?? null,
    }
  })
}

function overlaps(text: string, speaker: string, got: { start: number; end: number }): boolean {
  for (let at = text.indexOf(speaker); at >= 0; at = text.indexOf(speaker, at + 1)) {
    if (got.start < at + speaker.length && got.end > at) return true
  }
  return false
}

/** Precision, recall and F1 of speakers, the share of persons that were right, and how dates fared; with every miss. */
export function scoreOf(passages: GoldPassage[], suggest: (text: string, date: string) => Suggestions) {
  const answers = passages.map((passage) => ({ passage, found: suggest(passage.text, passage.date) }))
  const all = answers.flatMap(({ passage, found }) => judged(passage, found))
  const long = all.filter((each) => each.long)
  const right = long.filter((each) => each.right).length
  const given = long.filter(({ got }) => got !== null).length
  const wanted = long.filter((each) => each.wanted !== null).length
  const people = all.filter(({ person }) => person !== null)
  const sure = long.filter((each) => each.sure)
  const dates = answers.flatMap(({ passage, found }) => judgedDates(passage, found))
  const dated = new Set(passages.filter((each) => each.dates.length > 0 || each.manner === 'dates'))
  const invented = answers
    .filter(({ passage }) => dated.has(passage))
    .flatMap(({ passage, found }) => inventedDates(passage, found))
  return {
    quotes: long.length,
    precision: right / given,
    recall: right / wanted,
    f1: (2 * right) / (given + wanted),
    persons: people.filter(({ person, named }) => person === named).length / people.length,
    wrongPersons: all.filter(({ person, named }) => named !== null && named !== person).length,
    tierRight: sure.filter((each) => each.right).length / sure.length,
    tierPersonWrong: sure.filter(({ person, named }) => named !== null && named !== person).length,
    tierCovers: sure.length / long.length,
    dates: dates.length,
    datesFound: dates.filter(({ got }) => got !== undefined).length / dates.length,
    datesRight: dates.filter(({ got, edtf }) => got === edtf).length / dates.length,
    invented,
    misses: [
      ...all
        .filter(
          (each) =>
            (each.wanted === null ? each.got !== null && each.long : !each.right) ||
            (each.person ?? null) !== each.named,
        )
        .map(({ words, wanted, got, person, named }) => `${words}: ${wanted} / ${got}; ${person} / ${named}`),
      ...dates.filter(({ got, edtf }) => got !== edtf).map(({ words, edtf, got }) => `${words}: ${edtf} / ${got}`),
    ],
  }
}

function judgedDates({ text, dates }: GoldPassage, { dates: found }: Suggestions) {
  let from = 0
  return dates.map(({ words, edtf }) => {
    const at = Math.max(text.indexOf(words, from), 0)
    from = at + 1
    return { words, edtf, got: found.find(({ start, end }) => start < at + words.length && end > at)?.edtf }
  })
}

function inventedDates({ text, dates }: GoldPassage, { dates: found }: Suggestions): string[] {
  const stated = dates.map(({ words }) => ({ at: text.indexOf(words), words }))
  return found
    .filter(({ start, end }) => !stated.some(({ at, words }) => start < at + words.length && end > at))
    .map(({ words, edtf }) => `${words} = ${edtf}`)
}
