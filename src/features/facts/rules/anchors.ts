/** Words in a passage, and what stood around them, so that they are found again when the text has changed. */
export type Anchor = { block: string; start: number; end: number; exact: string; prefix: string; suffix: string }

type Passage = { id: string; text: string }

const around = 32

export function anchorAt(passage: Passage, start: number, end: number): Anchor {
  const { id: block, text } = passage
  return {
    ...{ block, start, end },
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
  }
}

/**
 * The first place of these words in a passage, or in any when it is not said which: as whole words, or else inside
 * longer ones. Curly or straight is the same.
 */
export function anchorOf(passages: readonly Passage[], words: string, block?: string): Anchor | undefined {
  const wanted = plain(words.trim().normalize('NFC'))
  if (wanted === '') return undefined
  let inside: Anchor | undefined
  for (const passage of passages) {
    if (block !== undefined && passage.id !== block) continue
    const { text, at } = composed(plain(passage.text))
    for (let start = text.indexOf(wanted); start !== -1; start = text.indexOf(wanted, start + 1)) {
      const end = start + wanted.length
      const anchor = anchorAt(passage, at(start), at(end))
      if (isWhole(text, start, end)) return anchor
      inside ??= anchor
    }
  }
  return inside
}

/**
 * Letters with their marks as one sign where there is one, as forms send them, and where each stood. A text may hold
 * them apart: what is copied from a file often does.
 */
function composed(text: string): { text: string; at: (place: number) => number } {
  if (text.normalize('NFC') === text) return { text, at: (place) => place }
  const places: number[] = []
  let together = ''
  for (const { 0: sign, index } of text.matchAll(/.\p{M}*/gsu)) {
    const one = sign.normalize('NFC')
    places.push(...Array.from({ length: one.length }, () => index))
    together += one
  }
  return { text: together, at: (place) => places[place] ?? text.length }
}

/**
 * Where an anchor's words stand now: where they stood, elsewhere in the passage, or in another passage when what is
 * around them or their length says that they are the same. `undefined` when they cannot be found again. In a text they were
 * not confirmed in, the same name may be somebody else: there they must be `sure`.
 */
export function findAgain(
  anchor: Anchor,
  passages: readonly Passage[],
  must: 'likely' | 'sure' = 'likely',
): Anchor | undefined {
  const own = passages.find(({ id }) => id === anchor.block)
  if (own && own.text.slice(anchor.start, anchor.end) === anchor.exact) return anchorAt(own, anchor.start, anchor.end)
  const inside = own ? placesIn(own, anchor) : []
  const best = bestOf(inside, anchor)
  const isSame = ({ score }: Place) => anchor.exact.length >= longEnough || score >= surroundingsEnough
  if (best && (must === 'likely' || isSame(best))) return best.anchor
  const elsewhere = passages.filter(({ id }) => id !== anchor.block).flatMap((passage) => placesIn(passage, anchor))
  const moved = bestOf(elsewhere, anchor)
  if (!moved) return undefined
  return isSame(moved) || (must === 'likely' && elsewhere.length === 1) ? moved.anchor : undefined
}

/** Words so long stand in one place of an article. */
const longEnough = 24
/** So many of the characters around are the same. */
const surroundingsEnough = 8

type Place = { anchor: Anchor; score: number }

function placesIn(passage: Passage, { exact, prefix, suffix }: Anchor): Place[] {
  const text = plain(passage.text)
  const wanted = plain(exact)
  const places: Place[] = []
  for (let start = text.indexOf(wanted); start !== -1; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length
    if (!isWhole(text, start, end)) continue
    const before = sameAtEnd(text.slice(0, start), plain(prefix))
    const after = sameAtStart(text.slice(end), plain(suffix))
    places.push({ anchor: anchorAt(passage, start, end), score: before + after })
  }
  return places
}

/** *Ann* does not stand in *Annual*. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (one: string, other: string) => /^[\p{L}\p{N}]$/u.test(one) && /^[\p{L}\p{N}\p{M}]$/u.test(other)
  return !joins(text.charAt(start - 1), text.charAt(start)) && !joins(text.charAt(end - 1), text.charAt(end))
}

/** The one whose surroundings are most like what they were; among equals, the nearest to where it was. */
function bestOf(places: readonly Place[], { start }: Anchor): Place | undefined {
  const off = ({ anchor }: Place) => Math.abs(anchor.start - start)
  return places.toSorted((left, right) => right.score - left.score || off(left) - off(right))[0]
}

function sameAtEnd(text: string, wanted: string): number {
  let same = 0
  while (same < wanted.length && same < text.length && text.at(-1 - same) === wanted.at(-1 - same)) same += 1
  return same
}

function sameAtStart(text: string, wanted: string): number {
  let same = 0
  while (same < wanted.length && text.charAt(same) === wanted.charAt(same)) same += 1
  return same
}

/** As it is compared: an editor's curly marks and hard spaces are the plain ones. Never longer or shorter. */
function plain(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u202f\n]/g, ' ')
}
