export type Chance = (from: number, to: number) => number
export type Point = readonly [number, number]
type Box = readonly [x: number, y: number, width: number, height: number]

type Sheet = { paper: string; defs?: string; grain?: number; seed: number }
type Marks = { count: number; length: Point; thickness: Point; fill: string; opacity?: Point }

const width = 1600
const height = 1067

/** Numbers that look random and are the same on every run (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * (to - from)
  }
}

/** A whole picture: paper, the drawing with its slightly cut edges, and a layer of grain. */
export function sheet({ paper, defs = '', grain = 0.13, seed }: Sheet, body: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<defs>',
    '<filter id="cut" x="-2%" y="-2%" width="104%" height="104%">',
    `<feTurbulence type="fractalNoise" baseFrequency="0.045" numOctaves="2" seed="${seed}" result="n"/>`,
    '<feDisplacementMap in="SourceGraphic" in2="n" scale="5" xChannelSelector="R" yChannelSelector="G"/></filter>',
    '<filter id="grain" x="0" y="0" width="100%" height="100%">',
    `<feTurbulence type="fractalNoise" baseFrequency="0.75" numOctaves="1" seed="${seed + 9}"/>`,
    '<feColorMatrix values="0 0 0 0 0.08  0 0 0 0 0.07  0 0 0 0 0.06  0 0 0 -5 3"/></filter>',
    defs,
    '</defs>',
    rect([0, 0, width, height], paper),
    // Drawn plain first: the displaced copy has nothing to pull in from beyond the edge.
    `<g id="drawing">${body}</g><use href="#drawing" filter="url(#cut)"/>`,
    `<rect width="${width}" height="${height}" filter="url(#grain)" opacity="${grain}"/>`,
    '</svg>',
  ].join('')
}

export function gradient(id: string, stops: readonly (readonly [number, string])[]): string {
  const marks = stops.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`).join('')
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${marks}</linearGradient>`
}

export function glow(id: string, colour: string, strength = 1): string {
  const core = `<stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/>`
  return `<radialGradient id="${id}">${core}<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`
}

export function rect([x, y, w, h]: Box, fill: string, more = ''): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`
}

export function disc([x, y]: Point, radius: number | Point, fill: string): string {
  const [rx, ry] = typeof radius === 'number' ? [radius, radius] : radius
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`
}

/** A polygon; its corners as points, or as the text of an SVG `points` attribute. */
export function shape(points: readonly Point[] | string, fill: string, more = ''): string {
  const corners = typeof points === 'string' ? points : points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')
  return `<polygon points="${corners}" fill="${fill}" ${more}/>`
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

export function line(d: string, stroke: string, thickness: number): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(thickness)}" stroke-linecap="round"/>`
}

export function group(more: string, ...parts: readonly string[]): string {
  return `<g ${more}>${parts.join('')}</g>`
}

/** One cut of the gouge: pointed at both ends. */
function gouge([x, y]: Point, [length, thickness]: Point, tilt = 0): string {
  const [ex, ey] = [x + length, y + tilt]
  const [mx, my] = [x + length / 2, y + tilt / 2]
  const out = `M${n(x)} ${n(y)}Q${n(mx)} ${n(my - thickness)} ${n(ex)} ${n(ey)}`
  return `${out}Q${n(mx)} ${n(my + thickness)} ${n(x)} ${n(y)}Z`
}

/** Many level cuts scattered over a box, such as light on water. */
export function cuts([x, y, w, h]: Box, marks: Marks, chance: Chance): string {
  const [faint, strong] = marks.opacity ?? [0.5, 1]
  return times(marks.count, () => {
    const depth = chance(0, 1)
    const length = chance(...marks.length) * (0.35 + depth)
    const at: Point = [chance(x - length / 2, x + w - length / 2), y + depth * h]
    const d = gouge(at, [length, chance(...marks.thickness) * (0.4 + depth)])
    return path(d, marks.fill, `opacity="${n(chance(faint, strong), 2)}"`)
  })
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

export function n(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)))
}
