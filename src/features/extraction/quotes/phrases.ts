import { isCapital, isSignInName, type Token } from '../text/token.ts'
import { verbKind } from './verbs.ts'

/** A run of a sentence's tokens: the indices of its first one and of the one after its last. */
export type Phrase = { from: number; to: number }

const subjects = new Set('he she they i we it you who one some many others both everyone someone nobody'.split(' '))
const links = new Set(
  'of for at in from with de la von van der den bin al du da di dos y on to by near under'.split(' '),
)
const backLinks = new Set('of for at in from with de la von van der den bin al du da di dos y on near to by'.split(' '))
const times = new Set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march april
  june july august september october november december aug sept oct nov dec earlier later recently week month
  year morning afternoon evening night`.split(/\s+/),
)
const helpers = new Set(
  `has have had is was were are be been being will would could can may might must shall should did do does 're 've 'd
  'll not n't never`.split(/\s+/),
)
const pauses = new Set(
  `also later then once again still even just simply often always sometimes repeatedly famously recently today yesterday
  earlier previously afterwards afterward meanwhile however instead now only all both himself herself themselves reportedly
  allegedly each monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)

export function isTime(token: Token | undefined): boolean {
  return token !== undefined && (times.has(token.lower) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(token.text))
}

export function isHelper(token: Token | undefined): boolean {
  return token !== undefined && (token.speech === 'AUX' || helpers.has(token.lower))
}

/** A word that may stand between a subject and its verb without being part of either. */
export function isPause(token: Token | undefined): boolean {
  if (!token || token.quote !== null) return false
  if (/\p{Extended_Pictographic}/u.test(token.text)) return true
  return pauses.has(token.lower) || (token.speech === 'ADV' && !isCapital(token)) || /ly$/.test(token.lower)
}

export function isSubjectPronoun(token: Token | undefined): boolean {
  return token !== undefined && subjects.has(token.lower)
}

export function isNominal(token: Token | undefined): boolean {
  if (!token || token.quote !== null) return false
  if (isHelper(token) || /^[^\p{L}\p{N}&'’$£€#]/u.test(token.text)) return false
  if (/^(?:PROPN|NOUN|ADJ|NUM|DET)$/.test(token.speech))
    return !/^(?:that|which|who|when|while|as|but|and|or)$/.test(token.lower)
  return isCapitalWord(token) || /^(?:'s|'|&|his|her|their|its|my|our|your|no)$/.test(token.lower)
}

function isCapitalWord(token: Token): boolean {
  return isCapital(token) && !/^(?:CCONJ|SCONJ|ADP|PRON)$/.test(token.speech)
}

/** The noun phrase that begins at `from`, with what hangs on it by *of*, *for*, *and*; undefined when none does. */
export function phraseFrom(tokens: Token[], from: number): Phrase | undefined {
  if (isSubjectPronoun(tokens[from]) && !counts(tokens, from)) return { from, to: from + 1 }
  let to = from
  while (to < tokens.length && to - from < 25) {
    const step = stepOf(tokens, from, to)
    if (step === 0) break
    to += step
  }
  while (to > from && (isTime(tokens[to - 1]) || dangles(tokens[to - 1]))) to -= 1
  return to > from ? { from, to } : undefined
}

/** *one* and *some* before what they count: *one neighbour*. */
function counts(tokens: Token[], at: number): boolean {
  return /^(?:one|some|many|both)$/.test(tokens[at]?.lower ?? '') && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.speech ?? '')
}

function dangles(token: Token | undefined): boolean {
  return token !== undefined && (links.has(token.lower) || /^(?:the|a|an|his|her|their|its|'s)$/.test(token.lower))
}

/** How many more tokens belong to the phrase that reached `to`. */
function stepOf(tokens: Token[], from: number, to: number): number {
  if (to === from) return isNominal(tokens[to]) || counts(tokens, to) ? 1 : 0
  if (isNominal(tokens[to]) && !startsNew(tokens, to)) return 1
  if (joins(tokens, to)) return 2
  return isInitialStop(tokens, to) || modifies(tokens, to) || isSignInName(tokens, to) ? 1 : 0
}

/** *visibly* and *shaken* of *a visibly shaken Reed*. */
function modifies(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next || tokens[at - 1]?.quote !== null) return false
  if (/ly$/.test(token.lower)) return /^(?:VERB|ADJ)$/.test(next.speech) && isCapital(tokens[at + 2])
  return token.speech === 'VERB' && /^(?:DET|ADV|ADJ)$/.test(tokens[at - 1]?.speech ?? '') && isCapital(next)
}

/**
 * The phrase with what stands in apposition to it: *the mayor, Ada Reed,*; *Ada Reed, 45, a plumber*. Only when a comma, a
 * stop or the end of the sentence closes it.
 */
export function withApposition(tokens: Token[], { from, to }: Phrase): Phrase {
  let end = to
  for (let round = 0; round < 3 && tokens[end]?.text === ','; round += 1) {
    if (isAge(tokens, end + 1)) {
      end += 2
      continue
    }
    const first = tokens[end + 1]
    const aside = first && !isSubjectPronoun(first) && !isPause(first) ? phraseFrom(tokens, end + 1) : undefined
    if (!aside || !isAppositive(tokens, aside)) break
    end = aside.to
  }
  return { from, to: end }
}

function isAge(tokens: Token[], at: number): boolean {
  return /^\d{1,3}$/.test(tokens[at]?.text ?? '') && /^[,.]$/.test(tokens[at + 1]?.text ?? '')
}

function isAppositive(tokens: Token[], { from, to }: Phrase): boolean {
  const first = tokens[from]
  const next = tokens[to]
  if (next && !/^[,.;–—:)]$/.test(next.text)) return false
  return isCapital(first) || /^(?:the|a|an|his|her|their|its|chief|head|director|\d{1,3})$/.test(first?.lower ?? '')
}

/** The stop of *Sen.* or *J.*, which is a token of its own. */
function isInitialStop(tokens: Token[], at: number): boolean {
  const stop = tokens[at]
  const before = tokens[at - 1]
  if (stop?.text !== '.' || before?.end !== stop.start || !isCapital(before)) return false
  return isCapital(tokens[at + 1]) || /^[JS]r$/.test(before.text)
}

/** A second article or a time begins another phrase. */
function startsNew(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  return /^(?:the|a|an|this|last|earlier|later)$/.test(token.lower) || times.has(token.lower)
}

function joins(tokens: Token[], at: number): boolean {
  const link = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (!next || !isNominal(next) || times.has(next.lower)) return false
  if (link === 'and') return !verbKind(next.lower) || isCapital(next)
  // *said Reed in a statement*: how a name said it, and no part of the name.
  if (/^(?:in|at|on|by|with|from)$/.test(link) && isCapital(tokens[at - 1]) && next.speech === 'DET') return false
  return links.has(link)
}

/** Whether the phrase can be somebody who speaks: a name, a pronoun, *the mayor*; no stretch of time or plain thing. */
export function isSomebody(tokens: Token[], { from, to }: Phrase): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (to - from === 1 && /^(?:him|her|them|me|us)$/.test(first?.lower ?? '')) return true
  if (tokens.slice(from, to).some(isTime)) return false
  if (first?.speech === 'PROPN') return true
  return /^(?:the|many|some|critics)$/.test(first?.lower ?? '') && second?.speech === 'NOUN' && to - from === 2
}

/** The noun phrase that ends just before `to`; undefined when something else stands there. */
export function phraseUpTo(tokens: Token[], to: number): Phrase | undefined {
  const last = tokens[to - 1]
  if (isSubjectPronoun(last)) return { from: to - 1, to }
  let from = to
  while (from > 0 && to - from < 25) {
    if (isNominal(tokens[from - 1]) || isInitialStop(tokens, from - 1) || isSignInName(tokens, from - 1)) from -= 1
    else if (from < to && joinsBack(tokens, from - 1)) from -= 1
    else break
  }
  return cut(tokens, { from, to })
}

function joinsBack(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || at === 0 || token.quote !== null) return false
  const before = tokens[at - 1]
  if (token.lower === 'and') return isCapital(tokens[at + 1]) === isCapital(before) && isNominal(before)
  if (token.text === ',') return isListed(tokens, at)
  return backLinks.has(token.lower) && isNominal(before) && !times.has(tokens[at + 1]?.lower ?? '')
}

/** The first comma of *Reed, Bell and Orr*. */
function isListed(tokens: Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 5)
  const and = rest.findIndex(({ lower }) => lower === 'and')
  return and > 0 && rest.slice(0, and).every(isCapital) && isCapital(tokens[at - 1]) && isCapital(rest[and + 1])
}

/** Without the time at either end, and without the other phrase that may stand before the subject itself. */
function cut(tokens: Token[], { from, to }: Phrase): Phrase | undefined {
  let start = from
  let end = to
  while (start < end && (isTime(tokens[start]) || isPause(tokens[start]))) start += 1
  while (end > start && isTime(tokens[end - 1])) end -= 1
  const own = tokens.slice(start, end)
  const article = own.findLastIndex(({ lower }, at) => at > 0 && /^(?:the|a|an)$/.test(lower) && isNominal(own[at - 1]))
  if (article > 0) start += article
  return start < end ? { from: start, to: end } : undefined
}
