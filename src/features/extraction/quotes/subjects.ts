import type { Token } from '../text/token.ts'
import { openerOf } from './clauses.ts'
import {
  isHelper,
  isNominal,
  isPause,
  isSubjectPronoun,
  type Phrase,
  phraseFrom,
  phraseUpTo,
  withApposition,
} from './phrases.ts'
import { canBePassive, isGerund, isVerb, verbKind } from './verbs.ts'

const writings = new Set(
  `statement letter tweet email e-mail post message interview speech memo note release text caption op-ed column sign
  video blog banner placard article essay thread tweets statements letters messages remarks posts`.split(/\s+/),
)

const recordings = new Set('footage video clip recording tape film audio picture image'.split(' '))

/** The subject of the verb at `verb`: who did it, however far before it that stands; for a passive, who it was by. */
export function subjectOf(tokens: Token[], verb: number, depth = 0): Phrase | undefined {
  if (depth > 4) return undefined
  const lower = tokens[verb]?.lower ?? ''
  const { at, helpers, infinitive } = beforeVerb(tokens, verb)
  if (isPassive(lower, helpers)) {
    return depth > 0 || isReported(tokens, verb) ? subjectAt(tokens, at, { verb, depth }) : agentOf(tokens, verb)
  }
  if (lower === 'saying' && tokens[at]?.lower === 'as') return quotedAsSaying(tokens, at, depth)
  if (infinitive && !isVerb(tokens[at])) return subjectOfEarlier(tokens, at + 1, depth)
  return subjectAt(tokens, at, { verb, depth })
}

/** *was quoted as saying*, *was heard to say*. */
function isReported(tokens: Token[], verb: number): boolean {
  return (
    /^(?:quoted|cited|heard|recorded|reported|overheard|seen|filmed|asked)$/.test(tokens[verb]?.lower ?? '') &&
    /^(?:as|saying|to|telling)$/.test(tokens[verb + 1]?.lower ?? '')
  )
}

/** Who was quoted, of *was quoted in the report as saying*. */
function quotedAsSaying(tokens: Token[], at: number, depth: number): Phrase | undefined {
  for (let index = at - 1; index > Math.max(0, at - 10); index -= 1) {
    if (!/^(?:quoted|cited|reported|recorded)$/.test(tokens[index]?.lower ?? '')) continue
    return subjectAt(tokens, beforeVerb(tokens, index).at, { verb: index, depth: depth + 1 })
  }
  return undefined
}

function agentOf(tokens: Token[], verb: number): Phrase | undefined {
  for (let index = verb + 1; index < Math.min(tokens.length, verb + 12); index += 1) {
    const token = tokens[index]
    if (token?.lower === 'by') return phraseFrom(tokens, index + 1)
    if (!token || /^[.;:]$/.test(token.text) || (token.speech === 'VERB' && index > verb + 1)) return undefined
  }
  return undefined
}

function isPassive(lower: string, helpers: string[]): boolean {
  return canBePassive(lower) && helpers.some((each) => /^(?:is|are|was|were|be|been|being|am|'re|got|get)$/.test(each))
}

function beforeVerb(tokens: Token[], verb: number): { at: number; helpers: string[]; infinitive: boolean } {
  const helpers: string[] = []
  let infinitive = false
  let at = verb - 1
  while (at >= 0) {
    const token = tokens[at]
    if (!token || !(isHelper(token) || isPause(token) || token.lower === 'to')) break
    // A possessive is not *has* when a noun follows it.
    if (token.lower === 'to') infinitive = true
    if (isHelper(token)) helpers.push(token.lower)
    at -= 1
  }
  return { at, helpers, infinitive }
}

type From = { verb: number; depth: number }

function subjectAt(tokens: Token[], at: number, { verb, depth }: From): Phrase | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (isGerund(tokens[verb]?.lower ?? '')) return subjectOfGerund(tokens, at, depth)
  if (/^[,–—)]$/.test(token.text)) return beyondComma(tokens, at, depth)
  return joined(tokens, at, depth) ?? describedBefore(tokens, at) ?? phraseEndingAt(tokens, at)
}

/** The subject that what stands before the verb describes: *a report released last year*, *Reed, who in 2010 …*. */
function describedBefore(tokens: Token[], at: number): Phrase | undefined {
  const opener = openerOf(tokens, at + 1)
  return opener?.kind === 'relative' ? antecedentOf(tokens, opener.at) : opener?.phrase
}

function subjectOfGerund(tokens: Token[], at: number, depth: number): Phrase | undefined {
  if (/^[,–—)]$/.test(tokens[at]?.text ?? ''))
    return sayerBefore(tokens, at, depth) ?? subjectOfEarlier(tokens, at, depth)
  const phrase = phraseEndingAt(tokens, at)
  return joined(tokens, at, depth) ?? (phrase && behindGerund(tokens, phrase, depth)) ?? phrase
}

/** The subject that a verb shares with another, or has from the clause it hangs on. */
function joined(tokens: Token[], at: number, depth: number): Phrase | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (joining.test(token.lower)) return subjectOfEarlier(tokens, at, depth)
  if (/^(?:who|that|which)$/.test(token.lower)) return antecedentOf(tokens, at)
  return isVerb(token) ? subjectOf(tokens, at, depth + 1) : undefined
}

function phraseEndingAt(tokens: Token[], at: number): Phrase | undefined {
  if (/^(?:who|that|which)$/.test(tokens[at]?.lower ?? '')) return undefined
  return isSubjectPronoun(tokens[at]) || isNominal(tokens[at]) ? phraseUpTo(tokens, at + 1) : undefined
}

const joining = /^(?:and|but|or|then|before|after|while|by|when|in|without)$/

const observing =
  /^(?:quoted|quoting|heard|hear|saw|see|recorded|filmed|caught|shows|showed|showing|found|remembers|recalls|has|have|had)$/

/** Who was saying, of *issued a statement saying* and *went after Reed saying*: whoever did what comes before. */
function behindGerund(tokens: Token[], phrase: Phrase, depth: number): Phrase | undefined {
  const shown = tokens.slice(phrase.from, phrase.to).findIndex(({ lower }) => recordings.has(lower))
  if (shown >= 0 && tokens[phrase.from + shown + 1]?.lower === 'of') {
    return { from: phrase.from + shown + 2, to: phrase.to }
  }
  const names = tokens.slice(phrase.from, phrase.to).some(({ lower }) => writings.has(lower))
  if (tokens[phrase.from - 1]?.lower === 'with') return phrase
  const isObserved = observing.test(tokens[phrase.from - 1]?.lower ?? '')
  return isObserved && !names ? phrase : subjectOfEarlier(tokens, phrase.from, depth)
}

/** Whoever speaks before an added *saying*: of *Reed warned that prices would rise, adding …* Reed, not the prices. */
function sayerBefore(tokens: Token[], at: number, depth: number): Phrase | undefined {
  for (let index = at - 1; index > 0; index -= 1) {
    const token = tokens[index]
    if (!isVerb(token) || isGerund(token?.lower ?? '') || verbKind(token?.lower ?? '') !== 'say') continue
    return isSubordinate(tokens, index) ? undefined : subjectOf(tokens, index, depth + 1)
  }
  return undefined
}

/** The subject of the nearest finite verb before `at`, one that only describes a noun last. */
function subjectOfEarlier(tokens: Token[], at: number, depth: number): Phrase | undefined {
  let last: Phrase | undefined
  for (let index = at - 1; index > 0; index -= 1) {
    const token = tokens[index]
    const finite = token?.speech === 'AUX' || (isVerb(token) && !isGerund(token?.lower ?? ''))
    const subject = finite ? subjectOf(tokens, index, depth + 1) : undefined
    if (subject && !isSubordinate(tokens, index)) return subject
    last ??= subject
  }
  return last
}

/** A verb that describes a noun, of *the raid that sank two boats*, *a day paid for by the port*. */
function isSubordinate(tokens: Token[], verb: number): boolean {
  const { at } = beforeVerb(tokens, verb)
  const opens = /^(?:who|that|which)$/.test(tokens[at]?.lower ?? '') && !/^[,–—]$/.test(tokens[at - 1]?.text ?? '')
  return opens || tokens.slice(verb + 1, verb + 3).some(({ lower }) => lower === 'by')
}

function antecedentOf(tokens: Token[], at: number): Phrase | undefined {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at
  return phraseUpTo(tokens, end)
}

/** The subject of *Reed, 45, the mayor of Exham, said*: past everything the commas enclose. */
function beyondComma(tokens: Token[], comma: number, depth: number): Phrase | undefined {
  const opening = commaBefore(tokens, comma)
  if (opening !== undefined && followsClause(tokens, opening)) return phraseUpTo(tokens, comma)
  const best = beforeAsides(tokens, comma)
  if (best) return withApposition(tokens, best)
  return depth === 0 ? conjoined(tokens, comma) : undefined
}

function beforeAsides(tokens: Token[], comma: number): Phrase | undefined {
  let best: Phrase | undefined
  let end = comma
  while (end > 0) {
    const open = commaBefore(tokens, end)
    if (open === undefined || !isAside(tokens, open + 1, end)) break
    const phrase = phraseUpTo(tokens, open)
    if (phrase && !isPreposition(tokens[phrase.from - 1])) best = phrase
    end = open
  }
  return best
}

/** Whether the comma closes a clause that opened the sentence: *When the port shut, Mayor Ada Reed, said …* */
function followsClause(tokens: Token[], comma: number): boolean {
  const [first] = tokens
  if (!/^(?:when|while|as|if|although|though|because|since|once|after|before)$/.test(first?.lower ?? '')) return false
  return commaBefore(tokens, comma) === undefined && tokens.slice(0, comma).some(isVerb)
}

/** *Reed shook his head, said no and left*. */
function conjoined(tokens: Token[], comma: number): Phrase | undefined {
  const first = tokens.findIndex(isVerb)
  return first > 0 && first < comma && !tokens.slice(0, comma).some(({ quote }) => quote !== null)
    ? subjectOf(tokens, first, 4)
    : undefined
}

function commaBefore(tokens: Token[], end: number): number | undefined {
  for (let index = end - 1; index > 0; index -= 1) {
    const token = tokens[index]
    if (!token || token.quote !== null) return undefined
    if (/^[,–—(]$/.test(token.text)) return index
    if (/^[;:]$/.test(token.text)) return undefined
  }
  return undefined
}

function isPreposition(token: Token | undefined): boolean {
  return token?.speech === 'ADP' && !/^(?:of|for)$/.test(token.lower)
}

/** What stands between commas beside a subject: a relative clause, an apposition, an age, a participle. */
function isAside(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || from >= to) return false
  if (
    /^(?:who|whose|which|whom|when|where|now|then|also|speaking|aged|of|in|from|with|for|at|as|after|on)$/.test(
      first.lower,
    )
  )
    return true
  if (isGerund(first.lower) || /ed$/.test(first.lower) || isVerb(first)) return true
  const verb = tokens.slice(from, to).findIndex((token) => isVerb(token) || token.speech === 'AUX')
  return verb < 0 || tokens.slice(from, from + verb).some(({ lower }) => /^(?:who|which|that|whose)$/.test(lower))
}
