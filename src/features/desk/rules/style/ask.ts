import type { Draft, Fault } from '../../finding.ts'
import * as say from '../../messages/newsroom.ts'
import { withoutSpeech } from '../../quote-style.ts'
import { placeIn, proseOf, type Writing } from '../../writing.ts'
import { type Likely, type Patterns, patternsIn, prepared } from './patterns.ts'
import { beginsSentence, folded, inCaseOf, type Spelt, spelt } from './spelt.ts'
import { houseRuleName, type Style, type StyleRule } from './style.ts'
import { type Found, plantWordings, type Wordings, wordingsIn } from './wordings.ts'

/** Rules made ready to be asked of any number of texts. */
export type ReadyStyle = { version: string; wordings: Wordings; patterns: Patterns }

export function ready({ version, rules }: Style): ReadyStyle {
  return { version, wordings: plantWordings(rules), patterns: prepared(rules.filter(({ pattern }) => pattern !== '')) }
}

/** Nobody reads more of one rule, and nobody more of all of them. */
const mostOfARule = 100
const mostOfAll = 2_000

type Asked = { quotes: 'double' | 'single'; most?: number }

/** What a paper's own rules find in a draft, in time that grows with the text alone. */
export function* styleFaults(draft: Draft, style: ReadyStyle, { quotes, most = mostOfARule }: Asked): Generator<Fault> {
  const isWanted = upTo(most)
  for (const { writing, found } of foundInDraft(draft, style, quotes)) {
    const wanted = isWanted(found.rule)
    if (wanted === 'no-more') return
    if (wanted === 'yes') yield faultOf(writing, found)
  }
}

function* foundInDraft(draft: Draft, style: ReadyStyle, quotes: Asked['quotes']) {
  for (const { writing, text, likely } of textsOf(draft, style)) {
    const said = speechless(writing, quotes)
    for (const found of foundIn(text, style, likely)) {
      if (isMeant(found, { draft, text: writing.text, said: said() })) yield { writing, found }
    }
  }
}

/** Counts what is found, by its rule and altogether. */
function upTo(most: number): (rule: StyleRule) => 'yes' | 'no' | 'no-more' {
  const counts = new Map<StyleRule, number>()
  let left = Math.max(most, mostOfAll)
  return (rule) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    if (count > most) return 'no'
    left -= 1
    return left < 0 ? 'no-more' : 'yes'
  }
}

function textsOf(draft: Draft, { patterns }: ReadyStyle) {
  const texts = proseOf(draft).map((writing) => ({ writing, text: spelt(writing.text) }))
  const likely = patternsIn(
    texts.map(({ text }) => text),
    patterns,
  )
  return texts.map((each) => ({ ...each, likely }))
}

function* foundIn(text: Spelt, { wordings }: ReadyStyle, likely: readonly Likely[]): Generator<Found> {
  yield* wordingsIn(text, wordings)
  for (const pattern of likely) yield* pattern.foundIn(text)
}

/** A text without what somebody else said in it, made when it is first needed. */
function speechless({ text, field, kind }: Writing, quotes: 'double' | 'single'): () => string {
  let made: string | undefined
  return () => {
    if (kind === 'blockquote') return ''
    const other = quotes === 'double' ? 'single' : 'double'
    // Headlines may be marked either way.
    made ??= withoutSpeech(field === 'body' ? text : withoutSpeech(text, other), quotes)
    return made
  }
}

type Within = { draft: Draft; text: string; said: string }

function isMeant(found: Found, { draft, text, said }: Within): boolean {
  const { rule, start, end, instead } = found
  const { sections, leavesQuotes } = rule
  if (sections.length > 0 && !sections.includes(draft.section ?? '')) return false
  const words = text.slice(start, end)
  if (leavesQuotes && said.slice(start, end) !== words) return false
  return instead === '' || (words !== instead && !isRightlyCapital(words, instead, beginsSentence(text, start)))
}

/** Where only a capital is wrong, a sentence that begins with the word has it rightly. */
function isRightlyCapital(words: string, instead: string, isFirst: boolean): boolean {
  const isCapital = /^\p{Lu}/u.test(words) && /^\p{Ll}/u.test(instead) && folded(words) === folded(instead)
  return isFirst && isCapital && words.slice(1) === instead.slice(1)
}

function faultOf(writing: Writing, { rule, start, end, instead }: Found): Fault {
  const found = writing.text.slice(start, end)
  const text = rule.isCased || folded(found) === folded(instead) ? instead : inCaseOf(found, instead)
  const fault = {
    rule: houseRuleName(rule.key),
    level: rule.level,
    place: placeIn(writing, start, end),
    evidence: around(writing.text, start, end),
  }
  const { name, why } = rule
  if (instead === '') return { ...fault, message: say.houseStyleSays({ name, why }) }
  const label = say.writeInstead({ words: text })
  return { ...fault, message: say.houseStyleWrites({ words: text, why }), fix: { label, start, end, text } }
}

const besides = 1
const longest = 60

/** The words with one on either side: to call these no fault says nothing of the same word elsewhere. */
function around(text: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - longest), start)
    .split(' ')
    .slice(-besides - 1)
    .join(' ')
  const after = text
    .slice(end, end + longest)
    .split(' ', besides + 1)
    .join(' ')
  const found = text.slice(start, Math.min(end, start + 200))
  return (before + found + after).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()
}
