import { type Day, easter, edtfDay, edtfYear, nthWeekday, plus } from './calendar.ts'
import { yearNear } from './near.ts'
import { anchored, type Context, type Groups, type Rule, rule, type Value } from './rule.ts'
import { year } from './words.ts'

const digits = '(?<digits>(?<=\\bthe\\s(?:(?:early|late|mid)[-\\s])?)[1-9]\\d0|1[0-9]\\d0|20\\d0)'
const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const modifier = '(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[-\\s])?'

/** Decades, centuries, and years without a month. */
export const yearRules: Rule[] = [
  rule(`(?:the\\s)?${modifier}${digits}['’]?s`, ({ digits: from = '' }) => ({
    edtf: `${from.slice(0, -1)}X`,
    granularity: 'decade',
  })),
  rule(`(?:the\\s)?${modifier}['’‘](?<two>[2-9]0)s`, ({ two = '' }) => ({
    edtf: `19${two.slice(0, 1)}X`,
    granularity: 'decade',
  })),
  rule(
    `the\\s${modifier}(?:[Nn]ineteen[-\\s])?(?<name>${decades.join('|')}|${decades.map((each) => each[0]?.toUpperCase() + each.slice(1)).join('|')})`,
    namedDecade,
  ),
  rule(`(?:the\\s)?${modifier}(?<nth>1?\\d|2[01])(?:st|nd|rd|th)[-\\s]century`, ({ nth }) => century(Number(nth))),
  rule(
    `(?:the\\s)?${modifier}(?<name>twentieth|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|twenty-first)[-\\s]century`,
    ({ name = '' }) => century(ordinals.get(name) ?? 20),
  ),
  rule('(?<n>\\d{1,4})\\sBCE?', ({ n }) => ({ edtf: edtfYear(1 - Number(n)), granularity: 'year' })),
  rule(`(?:AD\\s(?<ad>\\d{2,4})|(?<n>\\d{2,4})\\s(?:AD|CE))`, ({ ad, n }) => ({
    edtf: edtfYear(Number(ad ?? n)),
    granularity: 'year',
  })),
  rule(`(?:[Ff]iscal(?:\\s[Yy]ear)?|FY|the year|[Ii]n the year)\\s?(?<y>${year})`, ({ y = '' }) => ({
    edtf: y,
    granularity: 'year',
  })),
  rule(
    `(?<=\\b(?:[Ii]n|[Oo]f|[Ss]ince|[Ff]rom|[Tt]he|[Bb]y|[Bb]ack in|[Uu]ntil)\\s)['’‘](?<two>\\d\\d)(?!s)`,
    ({ two = '' }, _at, { anchor }) => ({
      edtf: edtfYear(shortYear(Number(two), anchor?.year ?? 2030)),
      granularity: 'year',
    }),
  ),
  rule(
    `(?<about>(?:[Cc]irca|[Aa]bout|[Aa]round|c\\.)\\s)?(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ll]ate in|[Ee]arly in|(?:[Tt]he\\s)?(?:end|start|beginning|middle) of)[-\\s])?(?<y>${year})`,
    bareYear,
  ),
]

/** The last year that ends in two figures, or the next one. */
function shortYear(two: number, now: number): number {
  const year = now - (now % 100) + two
  return year > now + 1 ? year - 100 : year
}

const ordinals = new Map([
  ['twenty-first', 21],
  ['twentieth', 20],
  ['nineteenth', 19],
  ['eighteenth', 18],
  ['seventeenth', 17],
  ['sixteenth', 16],
  ['fifteenth', 15],
])

function century(nth: number): Value | null {
  return nth > 0 ? { edtf: `${String(nth - 1).padStart(2, '0')}XX`, granularity: 'century' } : null
}

function namedDecade({ name = '' }: Groups): Value {
  return { edtf: `19${decades.indexOf(name.toLowerCase()) + 2}X`, granularity: 'decade' }
}

const money =
  /(?:[$£€¥#+]|\b(?:No|no|nos|page|pages|room|flight|[Rr]oute|[Hh]ighway|[Rr]oom|[Ff]light|about|some|nearly|almost|over|than|least|most|only|exactly|total of|to|by|up|down|at)\.?)\s?$/
const counts =
  /^(?:\s?(?:[%°]|[,.:]\d|-(?:foot|mile|meter|metre|acre|page|seat|pound|ton|year|strong|member)|(?:percent|per cent|people|men|women|miles?|km|kilomet|met(?:er|re)s?|feet|foot|ft|m\b|kg|tonn?e?s?|pounds?|dollars?|euros?|votes?|jobs?|troops?|soldiers?|seats?|points?|shares?|homes?|houses?|pages?|words?|acres?|hours?|minutes?|calories|students?|workers?|employees|members?|copies|cases|deaths|others|million|billion|square|times|years?|days?|pupils|patients|residents|families|villagers|fans|supporters|runners|patents|ships?|cars?|books|letters?|yards?|rpm|GMT|BST|hrs?)\b))/
const yearly =
  /\b(?:in|since|until|till|during|before|after|from|of|between|through|for|early|late|mid|circa|c\.|spring|summer|autumn|winter|fall|and|or|to|by|the|his|her|its|their|year|back|around|about|over|than)[\s-]$/i

function bareYear(
  { about, y = '' }: Groups,
  { start, end }: { start: number; end: number },
  { text }: Context,
): Value | null {
  const around = { before: text.slice(Math.max(0, start - 16), start), after: text.slice(end, end + 16) }
  if (isNumber(around) || (about !== undefined && isCount(about, Number(y), around))) return null
  const value = { edtf: about ? `${y}~` : y, granularity: 'year' as const }
  if (Number(y) < 1500 || Number(y) > 2100) return isOldYear(Number(y), around) ? value : null
  return leans(around) || isAlone(around) ? value : null
}

type Around = { before: string; after: string }

function isNumber({ before, after }: Around): boolean {
  return counts.test(after) || /\d[-–/.,:]$/.test(before) || /^[-–/]\d/.test(after) || /[$£€¥#]\s?$/.test(before)
}

/** *about 1900 homes* is no year, *about 1900* is. */
function isCount(about: string, year: number, { after }: Around): boolean {
  return !/[Cc]irca|c\./.test(about) && (year < 1700 || /^\s\p{Ll}+s\b/u.test(after))
}

function isOldYear(year: number, { before, after }: Around): boolean {
  return year >= 1000 && /\b(?:in|since|year)\s$/i.test(before) && !/^\s\p{Ll}+s\b/u.test(after)
}

/** Whether a word before it takes a year: *in 1998*, *the 1998 election*. */
function leans({ before }: Around): boolean {
  return yearly.test(before) && !money.test(before)
}

const dated =
  /^\s(?:elections?|olympics|games|championships?|was|is|has|protests|riots|attacks|series|census|crisis|figures|results|levels|floods|talks)\b/u

function isAlone({ before, after }: Around): boolean {
  if (money.test(before)) return yearly.test(before)
  return !/^\s\p{Ll}+s\b/u.test(after) || dated.test(after)
}

const holidays: Record<string, (year: number) => Day> = {
  'christmas eve': (y) => ({ year: y, month: 12, day: 24 }),
  'christmas day': (y) => ({ year: y, month: 12, day: 25 }),
  christmas: (y) => ({ year: y, month: 12, day: 25 }),
  'boxing day': (y) => ({ year: y, month: 12, day: 26 }),
  "new year's eve": (y) => ({ year: y, month: 12, day: 31 }),
  "new year's day": (y) => ({ year: y, month: 1, day: 1 }),
  "valentine's day": (y) => ({ year: y, month: 2, day: 14 }),
  "st patrick's day": (y) => ({ year: y, month: 3, day: 17 }),
  'independence day': (y) => ({ year: y, month: 7, day: 4 }),
  'fourth of july': (y) => ({ year: y, month: 7, day: 4 }),
  'july fourth': (y) => ({ year: y, month: 7, day: 4 }),
  'bastille day': (y) => ({ year: y, month: 7, day: 14 }),
  halloween: (y) => ({ year: y, month: 10, day: 31 }),
  'bonfire night': (y) => ({ year: y, month: 11, day: 5 }),
  'veterans day': (y) => ({ year: y, month: 11, day: 11 }),
  'armistice day': (y) => ({ year: y, month: 11, day: 11 }),
  'memorial day': (y) => nthWeekday({ year: y, month: 5 }, 1, -1),
  'labor day': (y) => nthWeekday({ year: y, month: 9 }, 1, 1),
  thanksgiving: (y) => nthWeekday({ year: y, month: 11 }, 4, 4),
  'good friday': (y) => plus(easter(y), -2),
  'easter sunday': (y) => easter(y),
  'easter monday': (y) => plus(easter(y), 1),
  'ash wednesday': (y) => plus(easter(y), -46),
}

const holidayNames = Object.keys(holidays)
  .map((name) => name.replace(/(?:^|(?<=\s))(?!of)\p{Ll}/gu, (letter) => letter.toUpperCase()).replace("'", "['’]"))
  .join('|')

/** Days that have a name. */
export const holidayRules: Rule[] = [
  rule(
    `(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s)?(?<name>${holidayNames})(?:,?\\s(?<y>${year}))?(?!\\s(?:tree|card|carol|shopping|party|present|gift|dinner|market|song|sales|season|weekend|lights|play|pudding|special|movie|pageant|concert|Agreement|Island))`,
    holiday,
  ),
]

function holiday({ name = '', which, y }: Groups, { start }: { start: number }, context: Context): Value | null {
  const days = holidays[name.toLowerCase().replace('’', "'")]
  if (!days) return null
  if (y !== undefined) return { edtf: edtfDay(days(Number(y))), granularity: 'day' }
  return anchored('day', context, (anchor) => {
    const here = edtfDay(anchor)
    const years = [anchor.year - 1, anchor.year, anchor.year + 1].map((each) => edtfDay(days(each)))
    if (which && /last/i.test(which)) return years.findLast((each) => each < here) ?? here
    if (which && /next/i.test(which)) return years.find((each) => each > here) ?? here
    const near = yearNear(days(anchor.year), context, start) ?? anchor.year
    return edtfDay(days(near))
  })
}
