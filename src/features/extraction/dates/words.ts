/** Pieces of patterns for words of time. Each has no group of its own unless it says so. */
const monthNames = 'january february march april may june july august september october november december'.split(' ')
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

export const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\\.|(?=\\s\\d)|(?=\\s?[,]?\\s(?:19|20)\\d\\d)))'
export const weekday =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?:\\.(?=,?\\s)|(?=,\\s(?:\\d|[JFMASOND][a-z]+\\.?\\s\\d))))'
export const day = '(?:3[01]|[12]\\d|0?[1-9])'
export const ordinal = '(?:st|nd|rd|th)?'
export const year = '(?:1[0-9]\\d{2}|20\\d{2})'
export const season = '(?:spring|summer|autumn|fall|winter)'
export const part = '(?:\\s(?:morning|afternoon|evening|night|lunchtime))?'

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const tens = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])
const counting = [...numbers.slice(1), ...tens.keys()].map(
  (word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`,
)
export const number = `(?:\\d{1,3}|[Aa]n?|${counting.join('|')}|[Aa] couple of|[Aa] dozen)`

export function numberOf(words: string): number {
  const lower = words.toLowerCase()
  if (/^\d+$/.test(lower)) return Number(lower)
  if (lower === 'a' || lower === 'an') return 1
  if (lower === 'a couple of') return 2
  if (lower === 'a dozen') return 12
  return tens.get(lower) ?? numbers.indexOf(lower)
}

export function monthOf(words: string): number {
  return monthNames.findIndex((name) => name.startsWith(words.toLowerCase().slice(0, 3))) + 1
}

export function weekdayNumber(words: string): number {
  return weekdayNames.findIndex((name) => name.startsWith(words.toLowerCase().slice(0, 3)))
}

/** The first of the two quarters of the compass of EDTF: 21 is spring. */
export function seasonCode(words: string): number {
  return (
    21 + Math.max(0, ['spring', 'summer', 'autumn', 'winter'].indexOf(words.toLowerCase().replace('fall', 'autumn')))
  )
}
