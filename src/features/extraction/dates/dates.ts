import type { Reading } from '../text/reading.ts'
import { parseDay } from './calendar.ts'
import { explicitRules, monthRules } from './explicit.ts'
import { narrativeRules, toldFrom } from './narrative.ts'
import { quarterRules } from './quarters.ts'
import { dayRules, periodRules } from './relative.ts'
import type { Context, DateFound, Rule } from './rule.ts'
import { tenseFinder } from './tense.ts'
import { holidayRules, yearRules } from './years.ts'

// Where two rules find the same words, the longer words win, and the earlier rule if they are as long.
const rules: Rule[] = [
  ...explicitRules,
  ...holidayRules,
  ...quarterRules,
  ...dayRules,
  ...periodRules,
  ...narrativeRules,
  ...monthRules,
  ...yearRules,
]
const own = new Set([...explicitRules, ...yearRules])

export function datesOf(reading: Reading, date: string | null): DateFound[] {
  const { text } = reading
  const context: Context = {
    text,
    anchor: date === null ? null : parseDay(date),
    tense: tenseFinder(reading),
    dayFirst:
      /\b\d{1,2}(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
        text,
      ),
  }
  const found = rules.flatMap((each) => foundBy(each, context))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return toldFrom(apart(found), text)
}

function foundBy(each: Rule, context: Context): DateFound[] {
  const found: DateFound[] = []
  for (const match of context.text.matchAll(each.pattern)) {
    const at = { start: match.index, end: match.index + match[0].length }
    const value = each.read(match.groups ?? {}, at, context)
    if (value)
      found.push({
        ...at,
        words: match[0],
        ...value,
        relative: !own.has(each) || (value.edtf?.startsWith('XXXX') ?? true),
      })
  }
  return found
}

/** Those that do not overlap: of two that do, the longer. */
function apart(found: DateFound[]): DateFound[] {
  const kept: DateFound[] = []
  for (const each of found) {
    const last = kept.at(-1)
    if (!last || each.start >= last.end) kept.push(each)
    else if (each.end - each.start > last.end - last.start) kept[kept.length - 1] = each
  }
  return kept
}
