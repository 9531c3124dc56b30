import { type Day, edtfDay, edtfMonth, edtfSpan, edtfYear, isDay } from './calendar.ts'
import { monthNear, yearNear, yearSpokenOf } from './near.ts'
import { type Context, type Groups, type Rule, rule, type Value } from './rule.ts'
import { day, month, monthOf, ordinal, part, season, seasonCode, weekday, year } from './words.ts'

const about = '(?<about>(?:[Cc]irca|[Aa]bout|[Aa]round|c\\.)\\s)?'
const ofYear = `(?:,?\\s(?:of\\s)?(?<year>${year}|(?:last|this|next) year))`
const to = '\\s?(?:[-–—]|to|until|till|through|and)\\s?'

/** Words that name their day, month or year themselves. */
export const explicitRules: Rule[] = [
  rule(`(?<y>${year})-(?<m>\\d{2})-(?<d>\\d{2})`, ({ y, m, d }) =>
    ofDay({ year: Number(y), month: Number(m), day: Number(d) }),
  ),
  rule(`(?<one>\\d{1,2})[/.](?<two>\\d{1,2})[/.](?<y>${year})`, slashed),
  rule('(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<y>\\d{2})(?![\\d/])', slashed),
  rule('(?:September 11|Sept\\. 11)(?=,? (?:attack|terror))|9/11', () => ({ edtf: '2001-09-11', granularity: 'day' })),
  rule(
    `(?:[Ff]rom\\s|[Bb]etween\\s)?(?<month>${month})\\s(?<d>${day})${ordinal}${to}(?<e>${day})${ordinal}(?!:|\\s?(?:%|percent|per cent|${month}))${ofYear}?`,
    dayRange,
  ),
  rule(
    `(?:[Ff]rom\\s|[Bb]etween\\s)?(?:the\\s)?(?<d>${day})${ordinal}${to}(?:the\\s)?(?<e>${day})${ordinal}\\s(?:of\\s)?(?<month>${month})${ofYear}?`,
    dayRange,
  ),
  rule(
    `(?:${weekday}${part},?\\s)?(?<month>${month})\\s(?<d>${day})${ordinal}(?!:\\d|,\\d|\\.\\d)${ofYear}?`,
    monthDay,
  ),
  rule(
    `(?:${weekday}${part},?\\s)?(?:the\\s)?(?<d>${day})${ordinal}\\s(?:of\\s)?(?<month>${month})${ofYear}?`,
    monthDay,
  ),
  rule(
    `${about}(?:(?:[Mm]id|[Ee]arly|[Ll]ate)[-\\s])?(?<month>${month})(?:,?\\s|\\sof\\s)(?<y>${year})`,
    ({ month: name = '', y = '', about: near }) => ({
      edtf: edtfMonth({ year: Number(y), month: monthOf(name) }) + (near ? '~' : ''),
      granularity: 'month',
    }),
  ),
  rule(
    `(?:[Ee]arly\\s|[Ll]ate\\s|[Mm]id-?\\s?)?(?:the\\s)?(?<s>${season}|Spring|Summer|Autumn|Fall|Winter)(?:\\s(?:of\\s)?)(?<y>${year})`,
    ({ s = '', y = '' }) => ({
      edtf: `${y}-${seasonCode(s)}`,
      granularity: 'season',
    }),
  ),
  rule(`(?<m>${month})(?:\\s?[-–]\\s?|-(?:to|through)-)(?<n>${month})(?:\\s(?<y>${year}))?`, monthRange),
  rule(`(?<y>${year})[-–](?<z>\\d{2}|${year})(?!-\\d|\\s?(?:kg|mm|km|mph))`, yearRange),
  rule(`(?<y>20\\d{2})/(?<z>\\d{2})(?!/)`, yearRange),
]

function ofDay(value: Day): Value | null {
  return isDay(value) ? { edtf: edtfDay(value), granularity: 'day' } : null
}

function slashed({ one, two, y }: Groups, _at: unknown, { dayFirst }: Context): Value | null {
  const [a, b] = [Number(one), Number(two)]
  const year = y?.length === 2 ? Number(y) + (Number(y) > 50 ? 1900 : 2000) : Number(y)
  const first = a > 12 || (dayFirst && b <= 12)
  return ofDay(first ? { year, month: b, day: a } : { year, month: a, day: b })
}

function monthDay(
  { month: name = '', d, year: written }: Groups,
  { start }: { start: number },
  context: Context,
): Value | null {
  const [month, day] = [monthOf(name), Number(d)]
  const year = yearWritten(written, context)
  if (year !== null) return ofDay({ year, month, day })
  const near = yearNear({ month, day }, context, start)
  if (near === null)
    return {
      edtf: `XXXX-${edtfMonth({ year: 0, month }).slice(5)}-${String(day).padStart(2, '0')}`,
      granularity: 'day',
    }
  return ofDay({ year: near, month, day })
}

function dayRange(
  { month: name = '', d, e, year: written }: Groups,
  { start }: { start: number },
  context: Context,
): Value | null {
  const month = monthOf(name)
  const [from, until] = [Number(d), Number(e)]
  if (from >= until) return null
  const year = yearWritten(written, context) ?? yearNear({ month, day: from }, context, start)
  if (year === null) return { edtf: null, granularity: 'interval' }
  const ends = [
    { year, month, day: from },
    { year, month, day: until },
  ] as const
  return ends.every(isDay) ? { edtf: edtfSpan(...ends), granularity: 'interval' } : null
}

function monthRange({ m = '', n = '', y }: Groups, { start }: { start: number }, context: Context): Value | null {
  const [from, until] = [monthOf(m), monthOf(n)]
  const last = y ?? monthNear({ month: until, which: '' }, context, start).edtf?.slice(0, 4)
  if (last === undefined || last === 'XXXX') return { edtf: null, granularity: 'interval' }
  const first = Number(last) - (from > until ? 1 : 0)
  const ends = [edtfMonth({ year: first, month: from }), edtfMonth({ year: Number(last), month: until })]
  return { edtf: ends.join('/'), granularity: 'interval' }
}

function yearWritten(words: string | undefined, { anchor }: Context): number | null {
  if (words === undefined) return null
  if (/^\d/.test(words)) return Number(words)
  if (!anchor) return null
  const step = words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0
  return anchor.year + step
}

function yearRange({ y = '', z = '' }: Groups): Value | null {
  const until = z.length === 2 ? Number(y.slice(0, 2) + z) : Number(z)
  const from = Number(y)
  if (until <= from || until - from > 200) return null
  return { edtf: `${edtfYear(from)}/${edtfYear(until)}`, granularity: 'interval' }
}

const bare = `(?<month>${month})`
const openers =
  'in|since|until|till|by|from|to|through|during|of|for|before|after|between|and|every|the|this|last|next|early|late|mid'

/** A month without a year. *May*, *March*, *April* and *June* need a word before them that only a month would have. */
export const monthRules: Rule[] = [
  rule(
    `(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s(?<month>${month})(?!\\s\\d)`,
    ({ which = '', month: name = '' }, { start }, context) =>
      monthNear({ month: monthOf(name), which: which.toLowerCase() }, context, start),
  ),
  rule(`${bare}\\s(?:of\\s)?(?<which>last|this|next)\\syear`, ({ which = '', month: name = '' }, _at, { anchor }) => ({
    edtf: anchor
      ? edtfMonth({ year: anchor.year + (which === 'last' ? -1 : which === 'next' ? 1 : 0), month: monthOf(name) })
      : null,
    granularity: 'month',
  })),
  rule(`(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[-\\s])?${bare}`, bareMonth),
]

function bareMonth(
  { month: name = '' }: Groups,
  { start, end }: { start: number; end: number },
  context: Context,
): Value | null {
  const words = context.text.slice(start, end)
  const around = {
    before: context.text.slice(Math.max(0, start - 14), start),
    after: context.text.slice(end, end + 14),
  }
  if (isNoMonth(name, words, around)) return null
  const told = /\bthat\s$/.test(around.before) ? yearSpokenOf(context, start) : null
  if (told !== null) return { edtf: edtfMonth({ year: told, month: monthOf(name) }), granularity: 'month' }
  return monthNear({ month: monthOf(name), which: '' }, context, start)
}

/** A name, a verb or a march: *Theresa May*, *they may*, *the march on*. */
function isNoMonth(name: string, words: string, { before, after }: { before: string; after: string }): boolean {
  const opened = new RegExp(`(?:^|[\\s(—-])(?:${openers})[\\s-]$`, 'i').test(before)
  const modified = /^(?:early|late|mid)/i.test(words)
  if (/^\s\p{Lu}/u.test(after) && !/^\s(?:Day|Madness|Fools)/.test(after) && !opened) return true
  if (
    /^\s(?:\d|\p{Lu}\p{Ll}+\s(?:said|says))/u.test(after) ||
    /(?:Mrs|Ms|Mr|Miss|Dr|Theresa|Ms\.|Mr\.)\s$/.test(before)
  )
    return true
  const isBare = !opened && !modified && !/^\s?'s?\s/.test(after)
  return (isBare && /^(?:May|March|April|June|Augusta?)$/.test(name)) || isWalk(name, before, after)
}

function isWalk(name: string, before: string, after: string): boolean {
  if (/\b(?:the|to)\s$/i.test(before) && /^(?:May|March)$/.test(name) && !/^\s\p{Ll}/u.test(after)) return true
  return name === 'March' && /\bthe\s$/i.test(before) && /^\s(?:on|for|through|of)\s/.test(after)
}
