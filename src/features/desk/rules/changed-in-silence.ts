import { withoutEnd } from '../../../base/trim.ts'
import type { Draft, Fault, Passage } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import type { Setting } from '../setting.ts'
import { scan } from './marks.ts'
import { isPerson, isTitle } from './people.ts'
import { scanSingle } from './single-marks.ts'

const number = /\d[\d,.]*\d|\d/g
/** Two or more capitalised words running: people, places, companies. One alone may only begin a sentence. */
const name = /\p{Lu}[\p{Ll}\p{M}’'-]+(?:\s+(?:(?:de|van|von|der|al|bin|of)\s+)?\p{Lu}[\p{Ll}\p{M}’'-]+)+/gu

/**
 * Facts that readers have seen and that no passage holds any more, where the passage they stood in was changed. What
 * was added since, and a passage that was taken out whole, is an update that any reader can see.
 */
export function changedInSilence(
  { passages, published }: Draft,
  { quotes }: Pick<Setting, 'quotes'> = { quotes: 'double' },
): Fault[] {
  if (!published || published.isTold) return []
  const now = plain(passages.map(({ text }) => text).join('\n'))
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return published.passages.flatMap((before) => {
    const after = byId.get(before.id)
    if (!after || after.text === before.text) return []
    const gone = factsIn(before, quotes).find((fact) => !holds(now, fact))
    return gone === undefined ? [] : [faultOf(after, gone)]
  })
}

function factsIn({ text }: Passage, quotes: Setting['quotes']): string[] {
  const numbers = Array.from(text.matchAll(number), ([fact]) => fact)
  const names = Array.from(text.matchAll(name), ([fact]) => withoutLead(fact)).filter((fact) => fact !== '')
  return [...quotedIn(text, quotes), ...numbers, ...names]
}

const lead = /^(?:Last|Next|Although|Though|So|Yet|Then|There|Here|His|Her|Their|Its|Our)$/
const office = /^(?:Chief|Executive|Vice|Deputy)$/

/**
 * *But Mayor Anna Reed* and *On Monday Anna Reed* begin a sentence, and an office is no part of a whole name. *Lady Reed*
 * is one by herself.
 */
function withoutLead(fact: string): string {
  const words = fact.split(/\s+/)
  const begun = words.findIndex((word) => isPerson(word) && !lead.test(word))
  const named = words.findIndex((word, at) => at >= begun && !isTitle(word) && !office.test(word))
  if (begun < 0) return ''
  return words.slice(named >= 0 && named < words.length - 1 ? named : begun).join(' ')
}

const shortest = 8

/** What somebody said, with its marks. */
function quotedIn(text: string, quotes: Setting['quotes']): string[] {
  const { pairs } = quotes === 'single' ? scanSingle(text, false) : scan(text, false)
  return pairs.filter(([start, end]) => end - start >= shortest).map(([start, end]) => text.slice(start - 1, end + 1))
}

/** Capitals, which marks are used, the comma before the last of them and one in a thousand are a matter of style. */
function plain(text: string): string {
  return text
    .replace(/[“”"‘’]/g, "'")
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** Numbers and words are whole: 15 is not in 150, and *Reed* not in *agreed*. */
function holds(now: string, said: string): boolean {
  const bare = plain(said)
  const fact = bare.endsWith("'") ? withoutEnd(bare.slice(0, -1), ' .,') : bare
  const [joinsBefore, joinsAfter] = /^\d/.test(fact) ? [/[\d.,]/, /^(?:\d|[.,]\d)/] : [/\p{L}/u, /^\p{L}/u]
  for (let at = now.indexOf(fact); at !== -1; at = now.indexOf(fact, at + fact.length)) {
    const after = now.slice(at + fact.length, at + fact.length + 2)
    if (!joinsBefore.test(now.charAt(at - 1)) && !joinsAfter.test(after)) return true
  }
  return false
}

function faultOf({ id, text }: Passage, gone: string): Fault {
  return {
    rule: 'changed-in-silence',
    evidence: gone,
    place: { field: 'body', passage: id, start: 0, end: text.length },
    message: say.goneInSilence({ words: shown(gone) }),
  }
}

function shown(fact: string): string {
  return /^[“"‘']/.test(fact) ? fact : `“${fact}”`
}
