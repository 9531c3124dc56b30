import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { excerpt, isHeadline, placeIn, proseOf, type Writing } from '../writing.ts'
import { around, hasCapital, lastWord, months, weekdays } from './calendar.ts'
import { datedDays } from './dated-day.ts'
import { hasDate } from './missing-facts.ts'

/** *This week*, *on Wednesday*, *in February*: nothing says which, unless the dateline has a date. */
export function relativeDate(draft: Draft): Fault[] {
  return hasDate(draft) ? [] : proseOf(draft).flatMap(datesIn)
}

type Span = { start: number; end: number }

function datesIn(writing: Writing): Fault[] {
  const { text } = writing
  const isTitle = isHeadline(writing) || writing.kind === 'heading'
  const spans = [...periods(text, isTitle), ...days(text, isTitle), ...counted(text), ...datedDays(text, isTitle)]
  return joined(text, spans).map(({ start, end }) => ({
    rule: 'relative-date',
    place: placeIn(writing, start, end),
    message: say.noDateToCountFrom({ words: excerpt(text, start, end) }),
    evidence: excerpt(text, start, end),
  }))
}

/** *On Wednesday last week* and *in February of last year* are each one date. */
function joined(text: string, spans: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last && (span.start < last.end || /^,?\s{0,3}(?:of\s)?$/.test(text.slice(last.end, span.start)))) {
      last.end = Math.max(last.end, span.end)
    } else kept.push({ ...span })
  }
  return kept
}

const unit = 'week|weekend|month|year|quarter|spring|summer|autumn|fall|winter|morning|afternoon|evening|night'
const period = new RegExp(
  `\\b(?:(?:earlier|later|early|late|sometime) )?(this|last|next) (${unit}|${weekdays}|${months}|Christmas|Easter)(?![\\p{L}\\p{M}])`,
  'giu',
)

function periods(text: string, isTitle: boolean): Span[] {
  return spansOf(text, period, (match, near) => {
    const [whole, which = '', named = ''] = match
    if (!isWrittenAsDate(named, isTitle) || isIdiom(named, near.after)) return false
    const isBare = whole.length === which.length + named.length + 1
    return !(isBare && /^(?:last|next)$/i.test(which) && owner.test(lastWord(near.before)))
  })
}

/** *This week* and *this May*, but not *Last Week Tonight* or *this may*; a headline may capitalise both. */
function isWrittenAsDate(named: string, isTitle: boolean): boolean {
  return hasCapital(named) ? isTitle || !commonUnit.test(named) : commonUnit.test(named)
}

const commonUnit = new RegExp(`^(?:${unit})$`, 'i')

/** *Last year of school*, *this fall in prices*. */
function isIdiom(named: string, after: string): boolean {
  return /^ (?:of|in office)\b/.test(after) || (/^(?:fall|spring)$/i.test(named) && /^ in\b/.test(after))
}

/** *The last week*, *his last year*, *every last night*: not counted from today. */
const owner = /^(?:the|his|her|its|their|my|our|your|a|every|each|one|very|whose|\p{L}{1,30}[’']s?)$/iu

const day = /(?<![\p{L}\p{M}\p{N}’'-])(yesterday|today|tomorrow|tonight)(?![\p{L}\p{M}\p{N}-])/giu
const generally =
  /^[’']s (?:world|society|standards?|youth|young|children|teenagers|generation|parents|students|economy|money|prices|terms|technology|news|problems)\b/

function days(text: string, isTitle: boolean): Span[] {
  return spansOf(text, day, ([word], { before, after }) => {
    if (/["“‘]$/.test(before) && /^["”’]/.test(after)) return false
    if (hasCapital(word) && !isTitle && !startsSentence(before)) return false
    if (/^[ ]\p{Lu}\p{Ll}+/u.test(after) && hasCapital(word) && !isTitle && !/^ (?:the|[Tt]he)\b/.test(after))
      return startsSentence(before)
    return !generally.test(after) && !/^(?:even|of)$/i.test(lastWord(before))
  })
}

function startsSentence(before: string): boolean {
  return /(?:^|[.!?:;][”’")\]]?\s+|[—–\n]\s?)["“‘(]?$/.test(before)
}

const few = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|a couple of|a few|several'
const counting = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.,’'-])(?:(?:${few}) (?:days?|nights?|weeks?|months?|years?) ago|(?:in|within) (?:${few}) (?:days?|weeks?|months?)[’']s? time|(?:${few}) (?:days?|weeks?|months?|years?) from now|the (?:day|night|week|month|year) before last|the week after next|over the weekend|the day after tomorrow|the day before yesterday)(?![\\p{L}\\p{M}])`,
  'giu',
)

function counted(text: string): Span[] {
  return spansOf(text, counting, (_match, { before }) => !/^(?:every|like|as)$/i.test(lastWord(before)))
}

type Test = (match: RegExpExecArray, near: ReturnType<typeof around>) => boolean

function spansOf(text: string, pattern: RegExp, isDate: Test): Span[] {
  return Array.from(text.matchAll(pattern))
    .filter((match) => isDate(match, around(text, match.index, match.index + match[0].length)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
