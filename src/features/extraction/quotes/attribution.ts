import type { Reading, Sentence } from '../text/reading.ts'
import { isCapital, type Span, type Token } from '../text/token.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Pattern, patterns } from './patterns.ts'
import {
  isHelper,
  isPause,
  isSomebody,
  isSubjectPronoun,
  type Phrase,
  phraseFrom,
  phraseUpTo,
  withApposition,
} from './phrases.ts'
import { subjectOf } from './subjects.ts'
import { isGerund, isGesture, isVerb, verbKind } from './verbs.ts'

/** Who speaks a quotation, where that stands, and by which pattern it was found. */
export type Attribution = { speaker: Span; pattern: Pattern; confidence: number }

/** What one sentence says about the quotations in it; `cues` are kept for what the sentences around it need. */
export type SentenceCues = { sentence: Sentence; cues: Cue[]; quotes: Map<number, Attribution> }

export function attributeWithin(sentence: Sentence, reading: Reading): SentenceCues {
  const { tokens } = sentence
  const cues = cuesOf(tokens)
  const quotes = new Map<number, Attribution>()
  const used: Cue[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.quote === null) continue
    const found = bestFor({
      tokens,
      index,
      cues,
      used,
      words: wordsIn(reading, token.quote),
      last: lastOf(reading, token.quote),
    })
    if (found) quotes.set(token.quote, { ...found, speaker: spanOf(tokens, found.subject) })
  }
  return { sentence, cues, quotes }
}

export function wordsIn({ text, marks }: Reading, quote: number): number {
  const mark = marks[quote]
  if (!mark) return 0
  return (
    text.slice(mark.start, Math.min(mark.end, mark.start + 400)).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)
      ?.length ?? 0
  )
}

function lastOf({ text, marks }: Reading, quote: number): string {
  return text.charAt((marks[quote]?.end ?? 0) - 1)
}

export function spanOf(tokens: Token[], { from, to }: Phrase): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** One quotation in its sentence: `index` is its token, `used` the cues other quotations before it took. */
type Place = { tokens: Token[]; index: number; cues: Cue[]; used: Cue[]; words: number; last: string }
type Found = { subject: Phrase; pattern: Pattern; confidence: number }

function bestFor(place: Place): Found | undefined {
  const before = cueBefore(place)
  const after = cueAfter(place)
  if (after && !(before && prefersBefore(place, before))) {
    place.used.push(after)
    return graded(place, after, nameOfAfter(after))
  }
  return (
    nameColon(place) ??
    dashed(place) ??
    byAnyVerb(place) ??
    fromSentence(place, before) ??
    byColon(place) ??
    forWhom(place)
  )
}

/** *“…,” Reed harrumphed*: after a comma inside the marks, whatever verb comes is one of speaking. */
function byAnyVerb({ tokens, index, words, last }: Place): Found | undefined {
  if (!/[,?!]/.test(last) || (words < 3 && last === ',')) return undefined
  const first = tokens[index + 1]
  const isFirst = isVerb(first) && !isGerund(first?.lower ?? '')
  const subject = phraseFrom(tokens, isFirst ? index + 2 : index + 1)
  if (!subject || !(isFirst || isVerb(tokens[pastHelpers(tokens, subject.to)]))) return undefined
  const pattern = isFirst ? 'quote-said-name' : 'quote-name-said'
  return { subject, pattern, confidence: patterns[pattern] * 0.85 }
}

function pastHelpers(tokens: Token[], from: number): number {
  let at = from
  while (isPause(tokens[at]) || isHelper(tokens[at])) at += 1
  return at
}

/** *Reed was blunt: “…”*: whoever the words before the colon are about. */
function byColon({ tokens, index }: Place): Found | undefined {
  if (tokens[index - 1]?.text !== ':') return undefined
  const verb = tokens.slice(0, index).findLastIndex((token) => isVerb(token) || token.speech === 'AUX')
  const subject = verb > 0 ? subjectOf(tokens, verb) : undefined
  return subject && { subject, pattern: 'said-colon', confidence: patterns['said-colon'] * 0.8 }
}

/** *For Reed, the bill was “…”*: in whose eyes the sentence sees it. */
function forWhom({ tokens, words }: Place): Found | undefined {
  const opening = tokens[0]?.lower ?? ''
  if (!(opening === 'for' || (opening === 'to' && isCapital(tokens[1]))) || words < 4) return undefined
  const found = phraseFrom(tokens, 1)
  const subject = found && withApposition(tokens, found)
  if (!subject || tokens[subject.to]?.text !== ',' || !isSomebody(tokens, subject)) return undefined
  return { subject, pattern: 'in-words', confidence: patterns['in-words'] * 0.8 }
}

/** By a cue of the sentence that does not follow at once. */
function fromSentence(place: Place, before: Cue | undefined): Found | undefined {
  const trailing = place.words > 1 ? cueTrailing(place) : undefined
  if (before && !isScare(place, before) && !(trailing && yields(place.tokens, before, trailing))) {
    const again = place.used.includes(before)
    place.used.push(before)
    return graded(place, before, again ? 'split-quote' : nameOfBefore(place, before))
  }
  return trailing && graded(place, trailing, trailing.shape === 'according' ? 'according-to' : 'said-after')
}

/** Whether the words after the quotation say better whose it is: *he felt it was “…”, she said*. */
function yields(tokens: Token[], before: Cue, trailing: Cue): boolean {
  if (before.kind === 'feel') return true
  return trailing.shape === 'according' && isSubjectPronoun(tokens[before.subject.from])
}

function nameOfAfter({ shape }: Cue): Pattern {
  if (shape === 'inverted') return 'quote-said-name'
  if (shape === 'according') return 'according-to'
  return shape === 'words' ? 'in-words' : 'quote-name-said'
}

function nameOfBefore({ tokens, index }: Place, cue: Cue): Pattern {
  if (cue.shape === 'according') return 'according-to'
  if (cue.shape === 'words') return 'in-words'
  const mark = tokens[index - 1]?.text ?? ''
  if (cue.kind !== 'say') return 'called-within'
  if (mark === ':') return 'said-colon'
  return mark === ',' && index - cue.to < 12 ? 'said-comma' : 'said-within'
}

function graded({ tokens, words }: Place, cue: Cue, pattern: Pattern): Found {
  const first = tokens[cue.subject.from]?.lower ?? ''
  let confidence: number = patterns[pattern]
  if (cue.kind === 'feel') confidence *= 0.8
  if (/^(?:it|you|we|they|others|some|many|i)$/.test(first) && cue.subject.to - cue.subject.from === 1)
    confidence *= 0.85
  if (words < 3 && /within|after$/.test(pattern)) confidence *= 0.7
  return { subject: cue.subject, pattern, confidence }
}

/** The cue that follows at once: *“…,” said Reed*, *“…,” Reed said*, *“…,” as Reed put it*. */
function cueAfter({ tokens, index, cues, last }: Place): Cue | undefined {
  const next = pastLinks(tokens, index + 1)
  const cue = cues.find(({ from, to }) => from <= next && to > next && from > index)
  if (!cue || (cue.shape === 'plain' && cue.subject.from > cue.verb) || endsInMotion(tokens, cue)) return undefined
  const touches = cue.from === index + 1
  return touches && (isModified(tokens, cue, last) || runsInto(tokens, cue, last)) ? undefined : cue
}

/** Past the comma and the *as* that may stand between a quotation and who said it. */
function pastLinks(tokens: Token[], from: number): number {
  let next = from
  while (
    /^[,–—-]$/.test(tokens[next]?.text ?? '') ||
    isPause(tokens[next]) ||
    /^(?:so|as|is|was|how)$/.test(tokens[next]?.lower ?? '')
  )
    next += 1
  return next
}

/** *the “tiny house” movement began*: the quotation describes the noun after it. */
function isModified(tokens: Token[], cue: Cue, last: string): boolean {
  const first = tokens[cue.from]
  if (cue.shape !== 'plain' || /[^\p{L}\p{N}]/u.test(last) || !first) return false
  return /^(?:NOUN|ADJ)$/.test(first.speech) && /^\p{Ll}/u.test(first.text)
}

/** *the notice “wrongly” suggests support*: a verb that the quoted words run into is not about them. */
function runsInto(tokens: Token[], { shape, verb }: Cue, last: string): boolean {
  if (shape !== 'inverted' || !/[\p{L}\p{N}]/u.test(last)) return false
  return !/^(?:said|says|asked|asks|added|adds|wrote|writes|replied|explained)$/.test(tokens[verb]?.lower ?? '')
}

/** *“…” Reed said that …*: the words after the verb are what Reed said, not the quotation. */
function endsInMotion(tokens: Token[], cue: Cue): boolean {
  return cue.shape === 'plain' && tokens[cue.to]?.lower === 'that' && tokens[cue.from - 1]?.text !== ','
}

/** The nearest cue before, with no other sentence between. */
function cueBefore({ tokens, index, cues }: Place): Cue | undefined {
  const before = cues.filter((cue) => cue.to <= index || (cue.verb < index && isOutside(tokens, cue, index)))
  const near = before.filter((cue) => !isGesture(tokens[cue.verb]?.lower ?? '') || isNear(tokens, cue, index))
  if (isPassedOn(tokens, near.at(-1), index)) return undefined
  const last = near.findLast((cue) => !hangsOn(tokens, cue, index)) ?? near.at(-1)
  if (last?.kind === 'feel') return near.findLast(({ kind }) => kind !== 'feel') ?? last
  return last
}

/** A word or two far from any verb of speech: *a “hold” rating*. */
function isScare({ tokens, index, words }: Place, cue: Cue): boolean {
  if (words > 2 || cue.kind === 'call') return false
  if (isGesture(tokens[cue.verb]?.lower ?? '') && !/^[:,]$/.test(tokens[index - 1]?.text ?? '')) return true
  const between = tokens.slice(Math.max(cue.to, cue.verb + 1), index)
  return between.length > 6 || between.some(({ lower }) => /^(?:who|which|whose|the|a|an|to)$/.test(lower))
}

function isNear(tokens: Token[], cue: Cue, index: number): boolean {
  if (index - cue.verb <= 2 || /^[:,]$/.test(tokens[index - 1]?.text ?? '')) return true
  return tokens[cue.verb + 1]?.lower === 'that'
}

/** *what is being criticised as a “…” plan*: said by somebody the sentence leaves out. */
function isPassedOn(tokens: Token[], cue: Cue | undefined, index: number): boolean {
  const from = Math.max(0, index - 4, (cue?.verb ?? -1) + 1)
  const verb = tokens.slice(from, index).findIndex(({ lower }) => verbKind(lower) === 'call') + from
  return (
    verb >= from &&
    /^(?:being|been|was|were|is|are)$/.test(tokens[verb - 1]?.lower ?? '') &&
    tokens[verb + 1]?.lower === 'as'
  )
}

/** *accused of “…” by Reed*: a passive verb names who it was after the quotation. */
function isOutside(tokens: Token[], { subject }: Cue, index: number): boolean {
  return subject.to <= index || (tokens[index + 1]?.lower === 'by' && subject.from === index + 2)
}

/** A verb of a clause that a comma closes before the quotation: *Reed said that until the port assures us, “…”*. */
function hangsOn(tokens: Token[], { subject, verb }: Cue, index: number): boolean {
  const opens = /^(?:until|unless|if|although|though|because|since|once|whenever|while|when)$/
  // *She says it shows that …* is hers.
  if (tokens[subject.from]?.lower === 'it' && /^(?:says?|said)$/.test(tokens[subject.from - 1]?.lower ?? ''))
    return true
  return (
    opens.test(tokens[subject.from - 1]?.lower ?? '') && tokens.slice(verb + 1, index).some(({ text }) => text === ',')
  )
}

/** *Reed called it “a mess”, Bell said*: a few words that belong to the verb before them. */
function prefersBefore({ tokens, index, words }: Place, before: Cue): boolean {
  if (words >= 5 || before.verb > index) return false
  const close = index - before.verb <= 5 && !/^[,:]$/.test(tokens[index - 1]?.text ?? '')
  return close && before.kind === 'call'
}

/** The cue that ends the sentence: *The plan is “a mess” for workers, Reed said.* */
function cueTrailing({ tokens, index, cues, last }: Place): Cue | undefined {
  return cues.find((cue) => {
    if (cue.from <= index || cue.kind === 'feel' || isModified(tokens, cue, last)) return false
    if (cue.from === index + 1 && runsInto(tokens, cue, last)) return false
    const mark = tokens[cue.from - 1]
    return cue.shape === 'according' || mark?.text === ',' || (mark !== undefined && mark.quote !== null)
  })
}

/** *Reed: “…”* at the head of a sentence. */
function nameColon({ tokens, index, words }: Place): Found | undefined {
  if (tokens[index - 1]?.text !== ':' || index > 24) return undefined
  const phrase = phraseUpTo(tokens, pastParenthesis(tokens, index - 1))
  if (!phrase || phrase.from > 1 || phrase.to - phrase.from > 8 || isSubjectPronoun(tokens[phrase.from]))
    return undefined
  if (!/^\p{Lu}/u.test(tokens[phrase.from]?.text ?? '')) return undefined
  return { subject: phrase, pattern: 'name-colon', confidence: patterns['name-colon'] * (words < 3 ? 0.7 : 1) }
}

/** Before the brackets of *Reed (on the penalty): “…”*. */
function pastParenthesis(tokens: Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  const open = tokens.slice(0, end).findLastIndex(({ text }) => text === '(')
  return open > 0 ? open : end
}

/** *“…” — Ada Reed* */
function dashed({ tokens, index, words }: Place): Found | undefined {
  if (index > 0 || words < 3 || !/^[–—-]$/.test(tokens[1]?.text ?? '')) return undefined
  const phrase = phraseFrom(tokens, tokens[2]?.text === '-' ? 3 : 2)
  const end = phrase && tokens[phrase.to]
  if (!phrase || (end && !/^[,.(;]$/.test(end.text)) || !/^\p{Lu}/u.test(tokens[phrase.from]?.text ?? ''))
    return undefined
  return { subject: phrase, pattern: 'dash', confidence: patterns.dash }
}
