import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { withoutSpeech } from '../quote-style.ts'
import { placeIn, proseOf, type Writing } from '../writing.ts'
import { type Patterns, patternsIn, prepared } from './patterns.ts'
import { beginsSentence, folded, inCaseOf } from './spelt.ts'
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
  const counts = new Map<StyleRule, number>()
  let left = Math.max(most, mostOfAll)
  const texts = proseOf(draft)
  const likely = patternsIn(texts.map(({ text }) => text).join('\n'), style.patterns)
  for (const writing of texts) {
    const said = speechless(writing, quotes)
    for (const found of foundIn(writing.text, style, likely)) {
      if (!isMeant(found, { draft, text: writing.text, said: said() })) continue
      const count = (counts.get(found.rule) ?? 0) + 1
      counts.set(found.rule, count)
      if (count > most) continue
      left -= 1
      if (left < 0) return
      yield faultOf(writing, found)
    }
  }
}

function* foundIn(text: string, { wordings }: ReadyStyle, likely: ReturnType<typeof patternsIn>): Generator<Found> {
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

function isMeant({ rule, start, end, instead }: Found, { draft, text, said }: Within): boolean {
  const { sections, leavesQuotes } = rule
  if (sections.length > 0 && !sections.includes(draft.section ?? '')) return false
  const found = text.slice(start, end)
  if (leavesQuotes && said.slice(start, end) !== found) return false
  if (instead === '') return true
  if (found === instead) return false
  // Where only a capital is wrong, a sentence that begins with the word has it rightly.
  const isCapital = /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(instead) && folded(found) === folded(instead)
  return !(isCapital && found.slice(1) === instead.slice(1) && beginsSentence(text, start))
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
  const before = text.slice(Math.max(0, start - longest), start).split(' ').slice(-besides - 1).join(' ')
  const after = text.slice(end, end + longest).split(' ', besides + 1).join(' ')
  const found = text.slice(start, Math.min(end, start + 200))
  return (before + found + after).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()
}
