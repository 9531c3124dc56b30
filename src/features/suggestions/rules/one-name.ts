import { foldName, wordsOf } from '../../entities/index.ts'

type Name = { start: number; end: number; name: string; parts: string[]; confidence: number }
/** A name where a program read it, `text`, and the longest form it has in the text. */
type Read = { start: number; end: number; text: string; name: string; confidence: number }

/**
 * Each name once, whether the record knows it or a program has read it. A name of the record that stands in a longer one,
 * and a name that is a part of a longer one of the text, are the same suggestion as that.
 */
export function eachNameOnce({ known, read }: { known: readonly Name[]; read: readonly Read[] }): Name[] {
  const [inside, alone] = split(known, read)
  const groups = [...Map.groupBy(read, ({ name }) => foldName(name))]
  const names = groups.map(([folded, group]) => {
    const own = group.flatMap((each) => inside.get(each) ?? [])
    return { folded, isKnown: own.length > 0, name: withKnown(asOne(group), own) }
  })
  const longer = longerNames(names.map(({ folded }) => folded))
  const partsOf = Map.groupBy(
    names.filter(({ isKnown, folded }) => !isKnown && longer.has(folded)),
    ({ folded }) => longer.get(folded) ?? '',
  )
  const whole = names.filter(({ isKnown, folded }) => isKnown || !longer.has(folded))
  return [
    ...alone,
    ...whole.map(({ folded, name }) => {
      const parts = (partsOf.get(folded) ?? []).map((part) => part.name.name)
      return { ...name, parts: [...new Set([...name.parts, ...parts])] }
    }),
  ]
}

/** A longest name that each shorter one is a part of. */
function longerNames(folded: readonly string[]): Map<string, string> {
  const all = new Set(folded)
  const longer = new Map<string, string>()
  for (const name of folded.toSorted((one, other) => one.length - other.length)) {
    for (const part of partsIn(name)) if (part !== name && all.has(part)) longer.set(part, name)
  }
  return longer
}

function partsIn(name: string): string[] {
  const words = name.split(' ').slice(0, mostWords)
  return words.flatMap((_, from) => words.slice(from).map((__, more) => words.slice(from, from + more + 1).join(' ')))
}

/** Names are shorter; what is longer is a list that was taken for one. */
const mostWords = 12

/** The record's names that stand in names a program read, by those; and the record's names that do not. */
function split(known: readonly Name[], read: readonly Read[]): [Map<Read, Name[]>, Name[]] {
  const inside = new Map<Read, Name[]>()
  const alone: Name[] = []
  for (const one of known) {
    const around = read.filter((other) => overlaps(one, other))
    for (const each of around) inside.set(each, [...(inside.get(each) ?? []), one])
    if (around.length === 0) alone.push(one)
  }
  return [inside, alone]
}

/** Names of the record inside longer names of another kind: *Grace Hall* in *the Grace Hall Trust*. */
export function lessSureInside(known: readonly Name[], others: readonly Read[]): Name[] {
  return known.map((one) => {
    const isInside = others.some((other) => overlaps(one, other) && other.end - other.start > one.end - one.start)
    return isInside ? { ...one, confidence: Math.min(one.confidence, 0.5) } : one
  })
}

function asOne(group: readonly Read[]): Name {
  const inFull = group.find(({ text, name }) => foldName(text) === foldName(name))
  const { start, end, name } = inFull ?? group[0] ?? { start: 0, end: 0, name: '' }
  const sureness = Math.max(...group.map(({ confidence }) => confidence))
  // A single word may name many, however sure it is that it is a name.
  return { start, end, name, parts: [], confidence: wordsOf(name).length > 1 ? sureness : Math.min(sureness, 0.5) }
}

function withKnown(one: Name, inside: readonly Name[]): Name {
  if (inside.length === 0) return one
  const same = inside.find(({ name }) => foldName(name) === foldName(one.name))
  const parts = inside.map(({ name }) => name).filter((name) => foldName(name) !== foldName(one.name))
  return { ...one, parts, confidence: same ? same.confidence : Math.min(one.confidence, 0.5) }
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end
}
