import { type Day, edtfDay, edtfMonth, edtfSpan, edtfYear, mondayOf, plus, plusMonths } from './calendar.ts'
import { weekdayNear } from './near.ts'
import { anchored, type Context, type Granularity, type Groups, type Rule, rule, type Value } from './rule.ts'
import { number, numberOf, part, season, seasonCode, weekday, weekdayNumber } from './words.ts'

const vague =
  '(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id|(?:[Tt]he\\s)?(?:[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle)\\sof)[-\\s]'
const which = '(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Pp]ast|[Cc]oming)'

/** Days counted from the dateline. */
export const dayRules: Rule[] = [
  rule('(?:[Tt]he\\s)?day before yesterday', (_groups, _at, context) => dayFrom(-2, context)),
  rule('(?:[Tt]he\\s)?day after tomorrow', (_groups, _at, context) => dayFrom(2, context)),
  rule(`[Yy]esterday${part}|[Ll]ast night`, (_groups, _at, context) => dayFrom(-1, context)),
  rule(`[Tt]omorrow${part}`, (_groups, _at, context) => dayFrom(1, context)),
  rule(
    '(?:(?:[Ee]arlier|[Ll]ater)\\s)?(?:today|(?<!\\p{Lu}\\p{L}*\\s)Today)|[Tt]onight|[Tt]his (?:morning|afternoon|evening|lunchtime)',
    (_groups, _at, context) => dayFrom(0, context),
  ),
  rule(`a week (?:on|from|next) (?<day>${weekday})|(?<again>${weekday}) week`, ({ day, again }, { start }, context) =>
    weekdayNear({ weekday: weekdayNumber(day ?? again ?? ''), which: 'week' }, context, start),
  ),
  rule(
    `(?:${which}\\s)?(?<day>${weekday})${part}(?<last>\\s(?:last|next)(?! (?:week|month|year|season|summer|night)))?`,
    onWeekday,
  ),
  rule(
    `(?<day>${weekday})\\s(?:of\\s)?(?<which>last|next|this)\\sweek`,
    ({ day = '', which: week = '' }, _at, context) =>
      anchored('day', context, (anchor) =>
        edtfDay(plus(mondayOf(anchor), steps(week) * 7 + ((weekdayNumber(day) + 6) % 7))),
      ),
  ),
]

const names =
  /^\s(?:Night Live|Times|Night Football|Telegraph|Mail|Mirror|Herald|Post|Express|Wednesday|prayers|school|Agreement)/
const before =
  /(?:\b(?:[Ee]very|[Ee]ach|[Pp]er|most|[Mm]ost|Good|Black|Bloody|Super|Easter|Ash|Palm|Cyber|Whit|Shrove|Maundy|Sheffield|Giving|The Sunday|Man|Girl)|\b[Aa])\s$/

function onWeekday(
  { day = '', which: word = '', last = '' }: Groups,
  { start, end }: { start: number; end: number },
  context: Context,
): Value | null {
  const ahead = context.text.slice(end, end + 16)
  const behind = context.text.slice(Math.max(0, start - 14), start)
  if (names.test(ahead) || before.test(behind)) return null
  if (isHabit(behind, ahead)) return null
  return weekdayNear({ weekday: weekdayNumber(day), which: wordOf(last.trim() || word) }, context, start)
}

function isHabit(behind: string, ahead: string): boolean {
  return (
    /^\s?(?:to|-|–|through)\s?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/.test(ahead) ||
    /(?:day)\s?(?:to|-|–|through)\s$/.test(behind)
  )
}

function wordOf(word: string): string {
  const lower = word.toLowerCase()
  if (lower === 'past' || lower === 'this past') return 'this'
  return lower === 'this coming' ? 'coming' : lower
}

function dayFrom(days: number, context: Context): Value {
  return anchored('day', context, (anchor) => edtfDay(plus(anchor, days)))
}

function steps(word: string): number {
  const lower = word.toLowerCase()
  if (lower === 'last' || lower === 'past' || lower === 'this past') return -1
  return lower === 'next' || lower === 'coming' || lower === 'this coming' ? 1 : 0
}

const unit = '(?<unit>week|month|year|decade|century)'

/** Weeks, months and years counted from the dateline. */
export const periodRules: Rule[] = [
  rule(`(?:${vague})?${which}\\s${unit}(?!s|-|\\sof\\s\\d)`, period),
  rule(`(?:${vague})?(?<vague>the)\\s${unit}(?!s|-)`, ofThisPeriod),
  rule(
    '(?:(?:[Tt]he\\s)?(?:same|corresponding|comparable|year-earlier|year-ago)\\s(?:(?:quarter|period|month|week)\\s)?)?[Aa] year (?:ago|earlier|before|previously)(?! than)|[Yy]ear-ago(?=\\s)|[Yy]ear-earlier(?=\\s)',
    (_groups, _at, context) => anchored('year', context, ({ year }) => edtfYear(year - 1)),
  ),
  rule(
    `(?<about>(?:about|around|some|nearly|almost|roughly|more than|over|at least|just over|just under|less than)\\s)?(?<number>${number})\\s(?<unit>day|week|month|year|decade|century|centurie)s?\\s(?:ago|(?:from|starting) (?:now|today))`,
    counted,
  ),
  rule(`in\\s(?<number>${number})\\s(?<unit>day|week|month|year)s?['’]?\\stime`, counted),
  rule(
    '(?:[Tt]he|[Tt]his|[Ll]ast|[Nn]ext)(?:\\s(?:past|last|coming|next))?\\sweekend|(?<=\\b(?:at|over)\\s)(?:the\\s)?weekend',
    weekend,
  ),
  rule(
    `(?:${vague})?${which}\\s(?<season>${season})(?!\\s\\d)|(?<=\\b(?:in|by|until|since|over|during)\\s)(?:the\\s)?(?<season2>spring|summer|autumn|winter)(?!\\s(?:of|season|coat|term)|\\w)`,
    seasonNear,
  ),
]

/** A duration, not a date: *over the past year*, *in the last week*, *for the next month*. */
function isDuration({ text }: Context, { start }: { start: number }, word: string): boolean {
  if (/^(?:past|coming)$/i.test(word)) return true
  return (
    /\b(?:the|these|his|her|their|its|in|for|over|within)\s$/.test(text.slice(Math.max(0, start - 8), start)) &&
    !/^this/i.test(word) &&
    /\b(?:the|these|his|her|their|its)\s$/.test(text.slice(Math.max(0, start - 8), start))
  )
}

function period(
  { which: word = '', unit: name = '' }: Groups,
  at: { start: number; end: number },
  context: Context,
): Value | null {
  if (isDuration(context, at, word)) return null
  return periodAt(name, steps(word), context)
}

/** *later in the year*, *the end of the month*; a bare *the week* is no date. */
function ofThisPeriod(
  { unit: name = '' }: Groups,
  { start, end }: { start: number; end: number },
  context: Context,
): Value | null {
  const words = context.text.slice(Math.max(0, start - 12), end)
  if (!/(?:end|start|beginning|middle) of the|(?:earlier|later|late|early) in the/i.test(words)) return null
  return /^(?:week|month|year)$/.test(name) && !/^\s(?:of|\d)/.test(context.text.slice(end, end + 4))
    ? periodAt(name, 0, context)
    : null
}

function periodAt(name: string, count: number, context: Context): Value {
  const granularity = /centur/.test(name) ? 'century' : (name as Granularity)
  return anchored(granularity, context, (anchor) => periodOf(granularity, count, anchor))
}

function periodOf(name: Granularity, count: number, anchor: Day): string {
  if (name === 'day') return edtfDay(plus(anchor, count))
  if (name === 'week') return weekOf(plus(anchor, count * 7))
  if (name === 'month') return edtfMonth(plusMonths(anchor, count))
  if (name === 'decade') return `${edtfYear(anchor.year + count * 10).slice(0, 3)}X`
  if (name === 'century') return `${edtfYear(anchor.year + count * 100).slice(0, 2)}XX`
  return edtfYear(anchor.year + count)
}

function weekOf(day: Day): string {
  const monday = mondayOf(day)
  return edtfSpan(monday, plus(monday, 6))
}

function counted(
  { about, number: words = '', unit: name = '' }: Groups,
  { start, end }: { start: number; end: number },
  context: Context,
): Value | null {
  const back = /ago$/.test(context.text.slice(start, end))
  const count = numberOf(words) * (back ? -1 : 1)
  if (context.anchor && context.anchor.year + (/^centur/.test(name) ? count * 100 : count) < 0) return null
  if (/^(?:decade|centur)/.test(name)) {
    const years = count * (name === 'decade' ? 10 : 100)
    return anchored('year', context, ({ year }) => `${edtfYear(year + years)}~`)
  }
  const value = periodAt(name, count, context)
  return about && value.edtf && !value.edtf.includes('/') ? { ...value, edtf: `${value.edtf}~` } : value
}

function weekend(_groups: Groups, { start, end }: { start: number; end: number }, context: Context): Value | null {
  const words = context.text.slice(start, end).toLowerCase()
  const at = context.text.slice(Math.max(0, start - 7), start).toLowerCase()
  if (
    /^the/.test(words) &&
    !/(?:last|past|coming|next)/.test(words) &&
    !/(?:at|over|for|on|after|before|of|until)\s$/.test(at)
  )
    return null
  return anchored('weekend', context, (anchor) => {
    const saturday = plus(mondayOf(anchor), 5)
    const back = /last|past/.test(words) || (!/next|coming|this/.test(words) && context.tense(start) !== 'future')
    const from = /next/.test(words)
      ? plus(saturday, 7)
      : back || (/this/.test(words) && context.tense(start) === 'past')
        ? lastSaturday(anchor, saturday)
        : saturday
    return edtfSpan(from, plus(from, 1))
  })
}

function lastSaturday(anchor: Day, saturday: Day): Day {
  return edtfDay(saturday) <= edtfDay(anchor) ? saturday : plus(saturday, -7)
}

function seasonNear(
  { which: word = '', season: one, season2 }: Groups,
  { start }: { start: number },
  context: Context,
): Value | null {
  const which = word.toLowerCase()
  if (which === 'past' || which === 'coming') return null
  const code = seasonCode(one ?? season2 ?? '')
  const isPast = which === 'last' || (which === '' && context.tense(start) !== 'future')
  return anchored('season', context, (anchor) => `${edtfYear(yearOfSeason({ code, which, isPast }, anchor))}-${code}`)
}

/** The middle month of each season, by its code. */
const middles = new Map([
  [21, 4],
  [22, 7],
  [23, 10],
  [24, 13],
])

/** A winter bears the year it began in. */
function thisSeason(code: number, year: number, month: number): number {
  return code === 24 && month < 4 ? year - 1 : year
}

type Season = { code: number; which: string; isPast: boolean }

function yearOfSeason({ code, which, isPast }: Season, { year, month }: Day): number {
  const middle = middles.get(code) ?? 4
  if (which === 'this') return thisSeason(code, year, month)
  if (isPast) return middle + 2 <= month ? year : year - 1
  const isAhead = middle - 1 > month || (which === '' && middle + 1 >= month)
  return isAhead ? year : year + 1
}
