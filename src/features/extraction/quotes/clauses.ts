import type { Token } from '../text/token.ts'
import { isSubjectPronoun, isTime, type Phrase, phraseFrom } from './phrases.ts'
import { isGerund, isVerb } from './verbs.ts'

/** What opens the clause before a verb: its subject, or the *who* of a relative clause at `at`. */
type Opener = { kind: 'subject'; phrase: Phrase } | { kind: 'relative'; at: number }

/**
 * The noun phrase that opens the clause ending before `to`, when all that stands between describes it: *a report
 * released last year*, *the woman who was hurt in the crash*, *a man in a red coat*.
 */
export function openerOf(tokens: Token[], to: number): Opener | undefined {
  if (isSubjectPronoun(tokens[to - 1])) return undefined
  const from = startOfClause(tokens, to)
  if (/^wh(?:o|ich)$/.test(tokens[from]?.lower ?? '')) {
    return isTail(tokens, from + 1, to) ? { kind: 'relative', at: from } : undefined
  }
  const phrase = phraseFrom(tokens, from)
  if (!phrase || phrase.to >= to || isTime(tokens[from]) || isSubjectPronoun(tokens[from])) return undefined
  return describes(tokens, phrase.to, to) ? { kind: 'subject', phrase } : undefined
}

/** Past the last comma, quotation, *that* of speech or conjunction of clauses. */
function startOfClause(tokens: Token[], to: number): number {
  let from = to
  while (from > 0 && to - from < 30 && !isBoundary(tokens, from - 1)) from -= 1
  while (/^(?:and|but|yet|so|or)$/.test(tokens[from]?.lower ?? '')) from += 1
  return from
}

function isBoundary(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.quote !== null || /^[,;:–—()]$/.test(token.text)) return true
  if (/^(?:because|while|when|if|although|though|but)$/.test(token.lower)) return true
  return token.lower === 'that' && (isVerb(tokens[at - 1]) || token.speech === 'SCONJ')
}

/** Whether the words from `from` only describe the noun before them. */
function describes(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || from >= to) return false
  if (/^(?:who|that|which|whose)$/.test(first.lower)) return isTail(tokens, from + 1, to)
  if (isVerb(first) && isGerund(first.lower)) return isTail(tokens, from + 1, to)
  if (isVerb(first)) return leadsOn(tokens[from + 1]) && isTail(tokens, from + 1, to)
  return first.speech === 'ADP' && isTail(tokens, from, to)
}

/** What may follow a participle, and not a verb with an object. */
function leadsOn(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.speech === 'ADP' || /^(?:last|this|earlier|on|as|yesterday)$/.test(token.lower) || isTime(token))
  )
}

/** Words that end in a phrase which hangs on the ones before it, so that the next verb is not its own. */
function isTail(tokens: Token[], from: number, to: number): boolean {
  const last = phraseAt(tokens, from, to)
  const before = tokens[last - 1]
  if (isTime(tokens[to - 1])) return true
  return (
    before !== undefined &&
    last >= from &&
    (before.speech === 'ADP' || (isVerb(before) && (last > from || isGerund(before.lower))))
  )
}

/** Where the noun phrase that ends before `to` begins. */
function phraseAt(tokens: Token[], from: number, to: number): number {
  let at = to
  while (at > from && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[at - 1]?.speech ?? '')) at -= 1
  return at
}
