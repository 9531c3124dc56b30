import type { Part } from './blocks/define.ts'
import { definitionOf, isBlock } from './blocks/list.ts'
import { partsIn } from './blocks/parts.ts'
import type { Body } from './document.ts'
import type { Footnote } from './inline/footnote/footnote.ts'
import type { Words } from './inline/words.ts'
import { lineText } from './inline/write.ts'
import { fromMarkdown } from './markdown.ts'
import { blockText, toMarkdown } from './write-markdown.ts'

/** A body after its Markdown came back from a form: itself if the text is as it was sent out. */
export function rewrite(before: Body, markdown: string, nextId: () => string): Body {
  // A form sends every line end as two characters.
  if (markdown.replace(/\r\n?/g, '\n') === toMarkdown(before)) return before
  return keepIds(before, fromMarkdown(markdown, nextId))
}

/**
 * Keeps each block whose words stayed as it was, and gives a reworded one the id of the block it was, so that links to
 * it hold: a figure by its picture, the others by standing after the same neighbour with the old words gone. The same
 * goes for the items of a list and the lines of a quotation.
 */
export function keepIds(before: Body, now: Body): Body {
  return { ...now, content: matched(before.content, now.content) }
}

/** How parts are told to be the same: by the first of these that fits. */
const keys: readonly ((part: Part) => string)[] = [
  (part) => `${part.type} ${textOf(part)}`,
  (part) => (isBlock(part) ? (definitionOf(part).sameAs?.(part) ?? '') : ''),
]

function textOf(part: Part): string {
  if (isBlock(part)) return blockText(part)
  if (part.type === 'footnote') return lineText([part as Footnote])
  const inside = partsIn(part)
  return isLine(part) ? lineText(part.content as Words | undefined) : inside.map(textOf).join('\n')
}

function reworded<P extends Part>(old: P, now: P): P {
  if (old.type !== now.type) return now
  const own = { ...now, attrs: { ...now.attrs, id: old.attrs.id } }
  const inside = partsIn(now)
  if (inside.length === 0) return own
  const kept = matched(partsIn(old), inside)
  // Notes stand among words, which are not told apart.
  return { ...own, content: now.content?.map((each) => kept[inside.indexOf(each as Part)] ?? each) }
}

function isLine({ content }: Part): boolean {
  return (content ?? []).every((each) => !('attrs' in each) || ('type' in each && each.type === 'footnote'))
}

function matched<P extends Part>(before: readonly P[], now: readonly P[]): P[] {
  const places = placesOf(before, now)
  const taken = new Set(places)
  let next = 0
  return now.map((part, index) => {
    const place = places[index] ?? (taken.has(next) ? -1 : next)
    const old = before[place]
    if (!old) return part
    const kept = isAsWritten(old, part) ? old : reworded(old, part)
    if (kept.attrs.id !== old.attrs.id) return part
    taken.add(place)
    next = place + 1
    return kept
  })
}

function isAsWritten(old: Part, now: Part): boolean {
  return old.type === now.type && textOf(old) === textOf(now)
}

/** Where each part stood before, as far as a key tells. */
function placesOf(before: readonly Part[], now: readonly Part[]): (number | undefined)[] {
  const places: (number | undefined)[] = now.map(() => undefined)
  for (const key of keys) {
    const free = placesByKey(before, key, new Set(places))
    for (const [index, part] of now.entries()) places[index] ??= free.get(key(part))?.shift()
  }
  return places
}

/** An empty key is nobody's. */
function placesByKey(
  parts: readonly Part[],
  key: (part: Part) => string,
  taken: ReadonlySet<number | undefined>,
): Map<string, number[]> {
  const byKey = new Map<string, number[]>()
  for (const [place, part] of parts.entries()) {
    if (taken.has(place) || key(part) === '') continue
    const found = byKey.get(key(part))
    if (found) found.push(place)
    else byKey.set(key(part), [place])
  }
  return byKey
}
