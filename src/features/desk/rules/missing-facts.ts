import type { Draft, Fault, Field, RuleName } from '../finding.ts'
import * as say from '../messages/newsroom.ts'

/** What every article says about itself: who wrote it, where and when, and from what. */
export function missingFacts(draft: Draft): Fault[] {
  const faults: Fault[] = []
  if (!draft.byline.some(isWritten)) faults.push(missing('no-byline', 'byline', say.addByline()))
  faults.push(...missingDateline(draft))
  if (!draft.sources.some((source) => isWritten(source.title) || isWritten(source.url ?? ''))) {
    faults.push(missing('no-source', 'sources', say.addSource()))
  }
  return faults
}

/** Whether the draft has a day that its *yesterday* and *this week* count from. */
export function hasDate(draft: Draft): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(draft.dateline?.date ?? '')
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number)
  return isDay(year ?? 0, month ?? 0, day ?? 0)
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (lengths[month - 1] ?? 0)
}

function missingDateline(draft: Draft): Fault[] {
  const hasPlace = isWritten(draft.dateline?.place ?? '')
  if (!hasPlace && !hasDate(draft)) {
    return [missing('no-dateline', 'dateline', say.addDateline())]
  }
  if (!hasPlace) return [missing('no-dateline', 'dateline', say.addDatelinePlace())]
  if (hasDate(draft)) return []
  const given = draft.dateline?.date?.trim()
  const why = given ? say.datelineDateIsNoDay({ written: given.slice(0, 40) }) : say.addDatelineDate()
  return [missing('no-date', 'dateline', why)]
}

function missing(rule: RuleName, field: Field, message: string): Fault {
  return { rule, place: { field, start: 0, end: 0 }, message, evidence: '' }
}

function isWritten(text: string): boolean {
  return text.trim() !== ''
}
