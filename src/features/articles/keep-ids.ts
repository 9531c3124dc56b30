import type { Block, Body } from './document.ts'
import { fromMarkdown } from './markdown.ts'
import { blockText, lineText, toMarkdown } from './write-markdown.ts'

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
  return { ...now, content: matched(before.content, now.content, blocks) }
}

type Part = { attrs: { id: string } }
type Key<P> = (part: P) => string
/** How parts of a kind are told to be the same: by the first of their keys that fits. And what of the old one stays. */
type Kind<P extends Part> = { keys: readonly [Key<P>, ...Key<P>[]]; reworded: (old: P, now: P) => P }

type Line = Extract<Block, { type: 'paragraph' }>
type Item = Extract<Block, { type: 'bulletList' }>['content'][number]

const lines: Kind<Line> = { keys: [(line) => lineText(line.content)], reworded: withId }

const items: Kind<Item> = {
  keys: [(item) => item.content.map((line) => lineText(line.content)).join('\n')],
  reworded: (old, now) => ({ ...withId(old, now), content: matched(old.content, now.content, lines) }),
}

const blocks: Kind<Block> = {
  keys: [
    (block) => `${block.type} ${blockText(block)}`,
    (block) => (block.type === 'figure' ? block.attrs.picture : ''),
  ],
  reworded: (old, now) => {
    if (now.type === 'blockquote' && old.type === now.type) {
      return { ...withId(old, now), content: matched(old.content, now.content, lines) }
    }
    if ((now.type === 'bulletList' || now.type === 'orderedList') && old.type === now.type) {
      return { ...withId(old, now), content: matched(old.content, now.content, items) }
    }
    return old.type === now.type ? withId(old, now) : now
  },
}

function withId<P extends Part>(old: Part, now: P): P {
  return { ...now, attrs: { ...now.attrs, id: old.attrs.id } }
}

function matched<P extends Part>(before: readonly P[], now: readonly P[], kind: Kind<P>): P[] {
  const places = placesOf(before, now, kind)
  const taken = new Set(places)
  let next = 0
  return now.map((part, index) => {
    const place = places[index] ?? (taken.has(next) ? -1 : next)
    const old = before[place]
    if (!old) return part
    const [words] = kind.keys
    const kept = words(old) === words(part) ? old : kind.reworded(old, part)
    if (kept.attrs.id !== old.attrs.id) return part
    taken.add(place)
    next = place + 1
    return kept
  })
}

/** Where each part stood before, as far as a key tells. */
function placesOf<P extends Part>(before: readonly P[], now: readonly P[], { keys }: Kind<P>): (number | undefined)[] {
  const places: (number | undefined)[] = now.map(() => undefined)
  for (const key of keys) {
    const free = placesByKey(before, key, new Set(places))
    for (const [index, part] of now.entries()) places[index] ??= free.get(key(part))?.shift()
  }
  return places
}

/** An empty key is nobody's. */
function placesByKey<P>(
  parts: readonly P[],
  key: Key<P>,
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
