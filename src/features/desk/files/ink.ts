/**
 * Text with the place in its file that each UTF-16 unit came from: `from[i]` and `to[i]` are the file offsets where the
 * source of `text[i]` begins and ends. Markup leaves gaps; an entity or an escape is several units of the file for one.
 */
export type Ink = { text: string; from: number[]; to: number[] }

export const noInk: Ink = { text: '', from: [], to: [] }

/** A stretch of the file as it stands, but for line ends, which become one space. */
export function inkOf(source: string, start: number, end: number): Ink {
  const pen = createPen()
  for (let at = start; at < end; at += 1) {
    const isPair = source.charAt(at) === '\r' && source.charAt(at + 1) === '\n' && at + 1 < end
    const character = /[\r\n]/.test(source.charAt(at)) ? ' ' : source.charAt(at)
    pen.write(character, at, isPair ? at + 2 : at + 1)
    if (isPair) at += 1
  }
  return pen.ink()
}

export function joinInk(parts: Ink[], separator: string): Ink {
  const pen = createPen()
  for (const [index, part] of parts.entries()) {
    const end = parts[index - 1]?.to.at(-1) ?? 0
    if (index > 0) pen.write(separator, end, end)
    pen.copy(part)
  }
  return pen.ink()
}

/** Without the white space at either end. */
export function trimInk(ink: Ink): Ink {
  const start = ink.text.length - ink.text.trimStart().length
  return cutInk(ink, start, Math.max(start, ink.text.trimEnd().length))
}

export function cutInk({ text, from, to }: Ink, start: number, end = text.length): Ink {
  return { text: text.slice(start, end), from: from.slice(start, end), to: to.slice(start, end) }
}

/** Collects text unit by unit. */
export function createPen() {
  const units: string[] = []
  const from: number[] = []
  const to: number[] = []

  /** Every unit of `text` comes from the same stretch of the file. */
  function write(text: string, start: number, end: number): void {
    for (let index = 0; index < text.length; index += 1) {
      units.push(text.charAt(index))
      from.push(start)
      to.push(end)
    }
  }

  function copy(ink: Ink): void {
    for (const [index, start] of ink.from.entries()) write(ink.text.charAt(index), start, ink.to[index] ?? start)
  }

  return { write, copy, ink: (): Ink => ({ text: units.join(''), from, to }) }
}
