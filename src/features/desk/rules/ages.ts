import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { bodyOf, excerpt, placeIn, type Writing } from '../writing.ts'
import { months } from './calendar.ts'
import { hasDate } from './missing-facts.ts'
import { namePattern } from './people.ts'

const monthName = `(?:${months})`
const birth = `born(?: \\p{Lu}[\\p{L} .’'-]{0,50})?(?: (?:in|at) \\p{Lu}[\\p{L} ,.’'-]{0,40})?,? (?:on|in) (?:(?:\\d{1,2} ${monthName}|${monthName} \\d{1,2}),? |${monthName},? )?((?:18|19|20)\\d{2})(?!\\d)`
/** *Ada Orr, 61, who was born in 1964*: the age and the year of birth of one person, in one sentence. */
const together = new RegExp(`(${namePattern}), (\\d{1,3}),[^.!?”]{0,60}?(?<!\\p{L})(?:was )?${birth}`, 'gu')
/** *born 4 May 1934; died 30 October 2025*, as an obituary ends. */
const whole = new RegExp(
  `born (?:(\\d{1,2}) (${monthName})|(${monthName}) (\\d{1,2}),?) (\\d{4})[;,] ?died (?:(\\d{1,2}) (${monthName})|(${monthName}) (\\d{1,2}),?) (\\d{4})`,
  'iu',
)
const died =
  /(?<!\p{L})(?:has died,? |died |dies |who died |dead )(?:[^.;]{0,40}? )?(?:aged?|at the age of|at)(?: of)? (\d{1,3})(?![\d:.%]|[ -](?:hospital|home|weeks|days|months))/u

/** Ages against years of birth: of people introduced with both, and of the dead in an obituary. */
export function ages(draft: Draft): Fault[] {
  const body = bodyOf(draft)
  const year = hasDate(draft) ? Number((draft.dateline?.date ?? '').slice(0, 4)) : null
  return [...(year === null ? [] : body.flatMap((writing) => introduced(writing, year))), ...obituary(draft, body)]
}

function introduced(writing: Writing, year: number): Fault[] {
  return Array.from(writing.text.matchAll(together)).flatMap((match) => {
    const [said, , age = '', born = ''] = match
    const most = year - Number(born)
    if (Number(age) === most || Number(age) === most - 1) return []
    const message = say.agesOfBirthYear({ born, younger: most - 1, older: most, year, age })
    return [fault(writing, { start: match.index, end: match.index + said.length }, message)]
  })
}

function obituary(draft: Draft, body: Writing[]): Fault[] {
  const lives = body.flatMap(({ text }) => {
    const match = whole.exec(text)
    return match ? [lived(match)] : []
  })
  const [years] = lives
  if (years === undefined || lives.length > 1) return []
  return [...body.slice(0, 3)]
    .flatMap((writing) => {
      const match = died.exec(writing.text)
      if (!match || Number(match[1]) === years) return []
      const message = say.ageOfDates({ years, age: match[1] ?? '' })
      return [fault(writing, { start: match.index, end: match.index + match[0].length }, message)]
    })
    .slice(0, draft.passages.length)
}

function lived(match: RegExpExecArray): number {
  const names = months.toLowerCase().split('|')
  const at = (day?: string, month?: string) => names.indexOf((month ?? '').toLowerCase()) * 100 + Number(day)
  const born = at(match[1] ?? match[4], match[2] ?? match[3])
  const end = at(match[6] ?? match[9], match[7] ?? match[8])
  return Number(match[10]) - Number(match[5]) - (end < born ? 1 : 0)
}

function fault(writing: Writing, { start, end }: { start: number; end: number }, message: string): Fault {
  return {
    rule: 'arithmetic',
    place: placeIn(writing, start, end),
    message,
    evidence: excerpt(writing.text, start, end),
  }
}
