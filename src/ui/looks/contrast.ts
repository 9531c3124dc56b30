/** A colour as `#8f1d14`. */
export type Hex = `#${string}`

export function isHex(text: string): text is Hex {
  return /^#[0-9a-f]{6}$/.test(text)
}

/** What WCAG 2.2 asks of text (1.4.3, AA). */
export const enough = 4.5

/** The contrast of two colours as WCAG 2.2 reckons it, from 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The least contrast that a colour has with any of these. */
export function leastContrast(colour: Hex, grounds: readonly Hex[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)))
}

const steps = 100

/** The colour itself where it holds on all of these, and otherwise the nearest to it, darker or lighter, that does. */
export function nearestThatHolds(colour: Hex, grounds: readonly Hex[]): Hex {
  for (let step = 0; step <= steps; step += 1) {
    const near = [mixed(colour, '#000000', step / steps), mixed(colour, '#ffffff', step / steps)]
    const found = near.find((each) => leastContrast(each, grounds) >= enough)
    if (found) return found
  }
  throw new Error('Neither black nor white can be read on these.')
}

function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(part: number): number {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function partsOf(colour: Hex): number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
}

function mixed(colour: Hex, into: Hex, share: number): Hex {
  const [from, to] = [partsOf(colour), partsOf(into)]
  const parts = from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
