import { isCapital, type Token } from '../text/token.ts'
import { isPause, type Phrase, phraseFrom, phraseUpTo, withApposition } from './phrases.ts'
import { subjectOf } from './subjects.ts'
import { isGerund, isVerb, type VerbKind, verbKind } from './verbs.ts'

/**
 * Words that say who speaks: `verb` is the index of the verb (or *according*, or *words*), `subject` who. `from` and
 * `to` bound both. `inverted` has its verb first.
 */
export type Cue = {
  shape: 'plain' | 'inverted' | 'according' | 'words' | 'claim'
  kind: VerbKind
  verb: number
  subject: Phrase
  from: number
  to: number
}

/** Every cue of a sentence, in order. */
export function cuesOf(tokens: Token[]): Cue[] {
  const found: Cue[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.quote !== null) continue
    const cue = accordingAt(tokens, index) ?? wordsAt(tokens, index) ?? claimAt(tokens, index) ?? verbAt(tokens, index)
    if (cue && isSpeaker(tokens, cue.subject)) found.push(cue)
  }
  return found
}

function accordingAt(tokens: Token[], index: number): Cue | undefined {
  if (tokens[index]?.lower !== 'according' || tokens[index + 1]?.lower !== 'to') return undefined
  const found = phraseFrom(tokens, index + 2)
  const subject = found && withApposition(tokens, found)
  return subject && { shape: 'according', kind: 'say', verb: index, subject, from: index, to: subject.to }
}

/** *in the words of Ada Reed*, *in Reed's words*. */
function wordsAt(tokens: Token[], index: number): Cue | undefined {
  if (!/^words?$/.test(tokens[index]?.lower ?? '')) return undefined
  if (tokens[index + 1]?.lower === 'of') {
    const subject = phraseFrom(tokens, index + 2)
    return subject && { shape: 'words', kind: 'say', verb: index, subject, from: index, to: subject.to }
  }
  const owner = tokens[index - 1]?.lower === "'s" ? phraseUpTo(tokens, index - 1) : undefined
  if (!owner || tokens[owner.from - 1]?.lower !== 'in') return undefined
  return { shape: 'words', kind: 'say', verb: index, subject: owner, from: owner.from - 1, to: index + 1 }
}

const claims =
  /^(?:claim|argument|statement|assertion|insistence|contention|suggestion|warning|promise|pledge|vow|complaint|accusation|allegation|remark|comment|description|admission|declaration|boast|view|belief|prediction|conclusion|finding|observation|confession|testimony|response|answer|reply|plea|demand)s?$/

/** *Reed's claim that “…”*, *his warning of “…”*: a noun of speech and whose it is. */
function claimAt(tokens: Token[], index: number): Cue | undefined {
  if (!claims.test(tokens[index]?.lower ?? '')) return undefined
  const subject = ownerOf(tokens, index)
  if (!subject) return undefined
  const next = tokens[index + 1]
  const introduces = /^(?:that|of|about|as|:)$/.test(next?.lower ?? '') || (next !== undefined && next.quote !== null)
  return introduces
    ? { shape: 'claim', kind: 'call', verb: index, subject, from: subject.from, to: index + 1 }
    : undefined
}

/** Whose noun it is at `index`, past an adjective or two: *Reed's own repeated claim*, *his claim*. */
function ownerOf(tokens: Token[], index: number): Phrase | undefined {
  let at = index - 1
  while (index - at <= 3 && tokens[at]?.speech === 'ADJ') at -= 1
  if (/^(?:his|her|their)$/.test(tokens[at]?.lower ?? '')) return { from: at, to: at + 1 }
  return /^'s?$/.test(tokens[at]?.lower ?? '') ? phraseUpTo(tokens, at) : undefined
}

function verbAt(tokens: Token[], index: number): Cue | undefined {
  const token = tokens[index]
  const kind = token && verbKind(token.lower)
  if (!token || !kind || !isUsedAsVerb(tokens, index)) return undefined
  const behind = kind === 'say' ? invertedAt(tokens, index) : undefined
  if (behind?.isSure) return inverted(kind, index, behind.subject)
  const subject = subjectOf(tokens, index)
  if (!subject) return behind && inverted(kind, index, behind.subject)
  const bounds = { from: Math.min(subject.from, index), to: Math.max(subject.to, index + 1) }
  return { shape: 'plain', kind, verb: index, subject, ...bounds }
}

function inverted(kind: VerbKind, verb: number, subject: Phrase): Cue {
  return { shape: 'inverted', kind, verb, subject, from: verb, to: subject.to }
}

function isUsedAsVerb(tokens: Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  const before = tokens[index - 1]
  if (isCapital(token)) return index === 0 && /ed$|said|says/.test(token.lower)
  if (
    /^(?:the|a|an|his|her|their|its|my|our|your|this|that|no|'s)$/.test(before?.lower ?? '') &&
    !/^(?:said|says)$/.test(token.lower)
  )
    return false
  return (
    isVerb(token) ||
    tokens[index + 1]?.lower === 'back' ||
    /^(?:said|says)$/.test(token.lower) ||
    touchesQuote(tokens, index) ||
    closesQuotation(tokens, index) ||
    /^(?:he|she|they)$/.test(before?.lower ?? '')
  )
}

function touchesQuote(tokens: Token[], index: number): boolean {
  const after = tokens[index + 1]?.text === ':' ? index + 2 : index + 1
  return [tokens[after], tokens[index - 1]].some((token) => token !== undefined && token.quote !== null)
}

/** *“…,” the report notes.*: a word that may be a noun ends what stands behind a quotation. */
function closesQuotation(tokens: Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (!/s$/.test(tokens[index]?.lower ?? '') || (next && !/^[.,;]$/.test(next.text))) return false
  const quote = tokens.slice(Math.max(0, index - 6), index).findLastIndex((token) => token.quote !== null)
  const between = quote < 0 ? [] : tokens.slice(index - Math.min(index, 6) + quote + 1, index)
  return between.length > 1 && between.every(({ speech }) => /^(?:NOUN|PROPN|DET|ADJ)$/.test(speech))
}

/** The subject after its verb: right behind a quotation, which is sure, or closing a sentence that quotes a few words. */
function invertedAt(tokens: Token[], index: number): { subject: Phrase; isSure: boolean } | undefined {
  const lower = tokens[index]?.lower ?? ''
  const found = isGerund(lower) ? undefined : phraseFrom(tokens, pastPauses(tokens, index + 1))
  if (!found || tokens[found.from]?.lower === 'that') return undefined
  const before = beforePauses(tokens, index - 1)
  const subject = withApposition(tokens, found)
  if (isBehindQuote(tokens, before)) return { subject, isSure: true }
  if (before < 0) return opensWith(tokens, index, found) ? { subject, isSure: true } : undefined
  const isClosing = closesSentence(tokens, before, found) && !/^t(?:ell|old)/.test(lower)
  return isClosing ? { subject, isSure: false } : undefined
}

/** *Said Ada Reed: “…”* */
function opensWith(tokens: Token[], index: number, subject: Phrase): boolean {
  return isCapital(tokens[index]) && !isVerbSoon(tokens, subject.to)
}

function pastPauses(tokens: Token[], from: number): number {
  let at = from
  while (isPause(tokens[at]) || /^(?:to|me|us)$/.test(tokens[at]?.lower ?? '')) at += 1
  return at
}

function beforePauses(tokens: Token[], from: number): number {
  let at = from
  while (isPause(tokens[at]) || tokens[at]?.lower === 'so') at -= 1
  return at
}

function isBehindQuote(tokens: Token[], at: number): boolean {
  return isQuoteAt(tokens, at) || (tokens[at]?.text === ',' && isQuoteAt(tokens, at - 1))
}

function isQuoteAt(tokens: Token[], index: number): boolean {
  return index >= 0 && tokens[index]?.quote !== null && tokens[index] !== undefined
}

function isVerbSoon(tokens: Token[], at: number): boolean {
  return isVerb(tokens[at]) || tokens[at]?.speech === 'AUX'
}

/** *…, said Reed.*, *…, said the mayor, who …* after words that are not the subject of *said*. */
function closesSentence(tokens: Token[], comma: number, subject: Phrase): boolean {
  if (tokens[comma]?.text !== ',') return false
  const next = tokens[subject.to]
  if (next && !/^[.,;–—]$/.test(next.text) && !/^(?:who|in|on|at|of|as|after|during)$/.test(next.lower)) return false
  return tokens.slice(0, comma).some(({ quote }) => quote !== null)
}

const nobodies = new Set(
  `a an the there what this that these those which here why how where when everything nothing something anything`.split(
    /\s+/,
  ),
)

function isSpeaker(tokens: Token[], { from, to }: Phrase): boolean {
  const first = tokens[from]
  if (!first || (to - from === 1 && nobodies.has(first.lower))) return false
  return tokens.slice(from, to).some(({ text }) => /\p{L}/u.test(text))
}
