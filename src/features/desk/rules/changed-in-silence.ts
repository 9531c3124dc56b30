import type { Draft, Fault, Passage } from '../finding.ts'
import type { Setting } from '../setting.ts'
import { scan } from './marks.ts'
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
  const now = passages.map(({ text }) => text).join('\n')
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return published.passages.flatMap((before) => {
    const after = byId.get(before.id)
    if (!after || after.text === before.text) return []
    const gone = factsIn(before, quotes).find((fact) => !holds(now, fact))
    return gone === undefined ? [] : [faultOf(after, gone)]
  })
}

function factsIn({ text }: Passage, quotes: Setting['quotes']): string[] {
  return [
    ...quotedIn(text, quotes),
    ...[number, name].flatMap((kind) => [...text.matchAll(kind)].map(([fact]) => fact)),
  ]
}

const shortest = 8

/** What somebody said, with its marks. */
function quotedIn(text: string, quotes: Setting['quotes']): string[] {
  const { pairs } = quotes === 'single' ? scanSingle(text, false) : scan(text, false)
  return pairs.filter(([start, end]) => end - start >= shortest).map(([start, end]) => text.slice(start - 1, end + 1))
}

/** Numbers are whole: 15 is not in 150. */
function holds(text: string, fact: string): boolean {
  if (!/^\d/.test(fact)) return text.includes(fact)
  for (let at = text.indexOf(fact); at !== -1; at = text.indexOf(fact, at + fact.length)) {
    const after = text.slice(at + fact.length, at + fact.length + 2)
    if (!/[\d.,]/.test(text.charAt(at - 1)) && !/^(?:\d|[.,]\d)/.test(after)) return true
  }
  return false
}

function faultOf({ id, text }: Passage, gone: string): Fault {
  return {
    rule: 'changed-in-silence',
    evidence: gone,
    place: { field: 'body', passage: id, start: 0, end: text.length },
    message: `Readers have seen ${shown(gone)} here, and it is not there any more. Say under “Tell readers what was put right” what changed and why.`,
  }
}

function shown(fact: string): string {
  return /^[“"‘']/.test(fact) ? fact : `“${fact}”`
}
