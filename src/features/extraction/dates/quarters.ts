import { edtfYear } from './calendar.ts'
import { type Context, type Groups, type Rule, rule, type Value } from './rule.ts'
import { year } from './words.ts'

const nth = '(?<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|final|1st|2nd|3rd|4th)'
const ofYear = `(?:(?:\\sof)?,?\\s(?:fiscal\\s)?(?<y>${year})|\\sof\\s(?<which>last|this|next|the)\\s(?:fiscal\\s)?year|\\s(?<ago>a year (?:ago|earlier)|last year))?`

/** Quarters and halves of years, as EDTF writes them: 33 is the first quarter, 40 the first half. */
export const quarterRules: Rule[] = [
  rule(
    `(?:[Tt]he\\s)?(?:(?<y2>${year})(?:['’]s)?\\s|(?<which2>[Ll]ast|[Tt]his|[Nn]ext) year['’]s\\s)?(?:fiscal\\s)?${nth}(?:[-\\s](?:fiscal|financial))?[-\\s]quarter${ofYear}`,
    quarter,
  ),
  rule(`Q(?<q>[1-4])(?:\\s(?:of\\s)?(?<y>${year}))?`, ({ q, y }, at, context) =>
    partOfYear('quarter', { index: Number(q) - 1, code: 33, y }, { at, context }),
  ),
  rule(`(?:[Tt]he\\s)?(?<nth>[Ff]irst|[Ss]econd)[-\\s]half${ofYear}`, half),
  rule('(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\squarter', ({ which = '' }, _at, { anchor }) => {
    if (!anchor) return { edtf: null, granularity: 'quarter' }
    const index = anchor.year * 4 + Math.floor((anchor.month - 1) / 3) + step(which)
    return { edtf: `${edtfYear(Math.floor(index / 4))}-${33 + (index % 4)}`, granularity: 'quarter' }
  }),
]

const business =
  /profit|earning|revenue|sales|growth|GDP|econom|shares?\b|per ?cent|percent|\bnet\b|income|fiscal|loss|quarterly|bank|analyst|orders|inflation|output|[$£€]/i
const order = ['first', 'second', 'third', 'fourth']

/** Quarters and halves are also played, so a sentence without business in it has no date in them. */
function isBusiness({ text }: Context, { start, end }: { start: number; end: number }): boolean {
  return business.test(text.slice(Math.max(0, start - 160), end + 160))
}

function quarter(
  { nth: name = '', y: behind, y2, which: of, which2, ago }: Groups,
  at: { start: number; end: number },
  context: Context,
): Value | null {
  const [y, which] = [behind ?? y2, of ?? which2]
  if (!y && !which && !ago && !isBusiness(context, at)) return null
  const index = name === 'final' ? 3 : /^\d/.test(name) ? Number(name[0]) - 1 : order.indexOf(name.toLowerCase())
  return partOfYear('quarter', { index, code: 33, y, which: ago ? 'last' : which }, { at, context })
}

function half(
  { nth: name = '', y, which, ago }: Groups,
  at: { start: number; end: number },
  context: Context,
): Value | null {
  if (!y && !which && !ago && !isBusiness(context, at)) return null
  return partOfYear(
    'half',
    { index: order.indexOf(name.toLowerCase()), code: 40, y, which: ago ? 'last' : which },
    { at, context },
  )
}

type Part = { index: number; code: number; y: string | undefined; which?: string | undefined }
type Place = { at: { start: number }; context: Context }

function partOfYear(granularity: 'quarter' | 'half', { index, code, y, which }: Part, { at, context }: Place): Value {
  if (y !== undefined) return { edtf: `${y}-${code + index}`, granularity }
  const { anchor } = context
  if (!anchor) return { edtf: null, granularity }
  if (which !== undefined) return { edtf: `${edtfYear(anchor.year + step(which))}-${code + index}`, granularity }
  const months = granularity === 'quarter' ? 3 : 6
  const begins = index * months + 1
  const over = begins < anchor.month
  const future = context.tense(at.start) === 'future'
  const value = future || over ? anchor.year : anchor.year - 1
  return {
    edtf: `${edtfYear(future && begins + months <= anchor.month ? value + 1 : value)}-${code + index}`,
    granularity,
  }
}

function step(which: string): number {
  if (/last/i.test(which)) return -1
  return /next/i.test(which) ? 1 : 0
}
