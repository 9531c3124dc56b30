import { withoutEnd } from '../../../base/trim.ts'
import type { Draft, Facts, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { bodyOf, excerpt, type Writing } from '../writing.ts'

type Quote = Facts['quotes'][number]

/** Confirmed quotes: each has a speaker, stands as it was confirmed, and agrees with the archive. */
export function confirmedQuotes(draft: Draft): Fault[] {
  const body = bodyOf(draft)
  return (draft.facts?.quotes ?? []).flatMap((quote) => [
    ...noSpeaker(quote, body),
    ...changed(quote, body),
    ...differs(quote, body),
  ])
}

function noSpeaker(quote: Quote, body: Writing[]): Fault[] {
  if (quote.speaker?.trim()) return []
  return [fault(quote, body, { rule: 'no-speaker', message: say.quoteWithoutSpeaker() })]
}

function changed(quote: Quote, body: Writing[]): Fault[] {
  if (quote.passage === null || body.some(({ text }) => plain(text).includes(plain(quote.text)))) return []
  const message = say.quoteNotInText()
  return [fault(quote, body, { rule: 'quote-changed', message })]
}

function differs(quote: Quote, body: Writing[]): Fault[] {
  const { archive } = quote
  if (!archive) return []
  const isOther = archive.speaker !== null && quote.speaker !== null && archive.speaker !== quote.speaker
  if (!isOther && isPartOf(plain(archive.text), plain(quote.text))) return []
  const message = isOther
    ? say.earlierGivesTo({ headline: excerpt(archive.headline, 0), speaker: archive.speaker ?? '' })
    : say.earlierHasAs({ headline: excerpt(archive.headline, 0), words: excerpt(archive.text, 0) })
  return [fault(quote, body, { rule: 'quote-differs', message })]
}

/** Either of them may have fewer of the words. */
function isPartOf(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

/** Marks, case and spaces are a matter of style, and so is the stop before *he said*. */
function plain(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/[“”"‘’']/g, '')
    .replace(/\s+/g, ' ')
  return withoutEnd(words, ' .,').trim().toLowerCase()
}

type Says = Pick<Fault, 'rule' | 'message'>

function fault(quote: Quote, body: Writing[], says: Says): Fault {
  const writing = body.find(({ passage }) => passage === quote.passage)
  const at = writing?.text.indexOf(quote.text) ?? -1
  const span = at < 0 ? { start: 0, end: 0 } : { start: at, end: at + quote.text.length }
  const place =
    writing?.passage === undefined
      ? { field: 'body' as const, start: 0, end: 0 }
      : { field: 'body' as const, passage: writing.passage, ...span }
  return { ...says, place, evidence: excerpt(quote.text, 0) }
}
