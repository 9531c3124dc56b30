import { foldName, wordsOf } from './names.ts'

type Name = { start: number; end: number; name: string; parts: string[]; confidence: number }
/** A name where a program read it, `text`, and the longest form it has in the text. */
type Read = { start: number; end: number; text: string; name: string; confidence: number }

/**
 * Each name once, whether the record knows it or a program has read it. A name of the record that stands in a longer one,
 * and a name that is a part of a longer one of the text, are the same suggestion as that.
 */
export function eachNameOnce({ known, read }: { known: readonly Name[]; read: readonly Read[] }): Name[] {
  const groups = [...Map.groupBy(read, ({ name }) => foldName(name)).values()]
  const names = groups.map((group) => {
    const inside = known.filter((one) => group.some((other) => overlaps(one, other)))
    return { name: withKnown(asOne(group), inside), isKnown: inside.length > 0 }
  })
  const alone = known.filter((one) => !read.some((other) => overlaps(one, other)))
  const longer = (part: string) => names.filter(({ name }) => isPartOf(part, name.name)).map(({ name }) => name)
  const whole = names.filter(({ name, isKnown }) => isKnown || longer(name.name).length === 0)
  return [...alone, ...whole.map(({ name }) => ({ ...name, parts: [...new Set([...name.parts, ...partsIn(name)])] }))]

  function partsIn({ name }: Name): string[] {
    return names.filter((other) => !other.isKnown && isPartOf(other.name.name, name)).map((other) => other.name.name)
  }
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

function isPartOf(part: string, name: string): boolean {
  const [short, long] = [foldName(part), foldName(name)]
  return short !== long && short !== '' && ` ${long} `.includes(` ${short} `)
}
