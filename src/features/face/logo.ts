import { parseFragment } from 'parse5'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { kilobytes, megabytes } from '../../platform/web/edge.ts'

export type LogoRefusal =
  | 'not-a-picture'
  | 'too-many-pixels'
  | 'logo-too-large'
  | 'drawing-too-large'
  | 'drawing-has-program'
  | 'drawing-reaches-out'
  | 'drawing-too-deep'

export type DrawnLogo = { bytes: Uint8Array; width: number; height: number }

const mostBytes = megabytes(2)
const mostOfDrawing = kilobytes(300)
const mostPixels = 25_000_000
const mostParts = 5000
/** As large as a masthead shows it on a fine screen. */
const box = { width: 1200, height: 320 }
const taken = new Set<string>(['png', 'jpeg', 'webp', 'svg'])

/** Draws what was sent to a PNG of a size that pages show: also a drawing in SVG, once it is sure to be no more than that. */
export async function drawLogo(bytes: Uint8Array): Promise<Outcome<DrawnLogo, LogoRefusal>> {
  if (bytes.byteLength === 0) return refused('not-a-picture')
  if (bytes.byteLength > mostBytes) return refused('logo-too-large')
  const isDrawing = looksDrawn(bytes)
  const unsafe = isDrawing ? unsafeIn(bytes) : undefined
  if (unsafe) return refused(unsafe)
  return drawn(bytes, isDrawing)
}

async function drawn(bytes: Uint8Array, isDrawing: boolean): Promise<Outcome<DrawnLogo, LogoRefusal>> {
  const { default: sharp } = await import('sharp')
  const limits = { limitInputPixels: mostPixels, failOn: 'error' } as const
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!size || !taken.has(size.format) || (size.format === 'svg') !== isDrawing) return refused('not-a-picture')
  if (size.width * size.height > mostPixels) return refused('too-many-pixels')
  // A drawing of 100 pixels is drawn as large as it is shown.
  const density = isDrawing ? Math.min(2400, Math.max(72, (72 * box.width) / size.width)) : 72
  try {
    const { data, info } = await sharp(bytes, isDrawing ? { ...limits, density } : limits)
      .timeout({ seconds: 10 })
      .rotate()
      .resize({ ...box, fit: 'inside', withoutEnlargement: !isDrawing })
      .png({ compressionLevel: 9, palette: true })
      .toBuffer({ resolveWithObject: true })
    return done({ bytes: data, width: info.width, height: info.height })
  } catch {
    return refused('not-a-picture')
  }
}

const side = 192

/** The logo as browsers show it in a tab; a wide one cannot be read there, and gives none. */
export async function iconOf({ bytes, width, height }: DrawnLogo): Promise<DrawnLogo | undefined> {
  if (Math.max(width, height) > 1.6 * Math.min(width, height)) return undefined
  const { default: sharp } = await import('sharp')
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  const drawn = sharp(bytes).resize({ width: side, height: side, fit: 'contain', background })
  return { bytes: await drawn.png({ compressionLevel: 9, palette: true }).toBuffer(), width: side, height: side }
}

function looksDrawn(bytes: Uint8Array): boolean {
  return /^\s*(?:<\?xml|<!--|<!doctype|<svg|<[a-z]+:svg)/i.test(textOf(bytes.subarray(0, 1000)))
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** What a logo is drawn with. Whatever can repeat a thing many times over, or is a program, is not among it. */
const parts = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan title desc metadata defs style stop ' +
    'linearGradient radialGradient clipPath'
  ).split(' '),
)
const programs = new Set(['script', 'foreignObject', 'iframe', 'object', 'embed', 'handler', 'animate', 'set'])

/** Why a drawing is not drawn. It is read as HTML is, which sees more in a text than a reader of XML would. */
function unsafeIn(bytes: Uint8Array): LogoRefusal | undefined {
  if (bytes.byteLength > mostOfDrawing) return 'drawing-too-large'
  const text = textOf(bytes)
  if (definesWords(text)) return 'drawing-too-deep'
  const all: Element[] = []
  for (let next = elementsIn(parseFragment(text)); next.length > 0; ) {
    all.push(...next)
    if (all.length > mostParts) return 'drawing-too-deep'
    next = next.flatMap(elementsIn)
  }
  return all.map(wrongWith).find((wrong) => wrong !== undefined)
}

/** Whether it says that words stand for others: five of them are enough to fill a memory. */
function definesWords(text: string): boolean {
  const folded = text.toLowerCase()
  const doctype = folded.indexOf('<!doctype')
  if (folded.includes('<!entity')) return true
  return doctype !== -1 && folded.slice(doctype, folded.indexOf('>', doctype) + 1).includes('[')
}

type Node = { nodeName: string; childNodes?: Node[]; value?: string }
type Element = Node & { tagName: string; attrs: { name: string; value: string }[] }

function elementsIn({ childNodes = [] }: Node): Element[] {
  return childNodes.filter((each): each is Element => 'tagName' in each)
}

function wrongWith({ tagName, attrs, childNodes = [] }: Element): LogoRefusal | undefined {
  if (programs.has(tagName) || attrs.some(({ name }) => /^on/i.test(name))) return 'drawing-has-program'
  if (attrs.some(({ name, value }) => isReference(name) && !value.startsWith('#'))) return 'drawing-reaches-out'
  const said = [...attrs.map(({ value }) => value), ...childNodes.map(({ value = '' }) => value)]
  if (said.some(reachesOut)) return 'drawing-reaches-out'
  if (attrs.some(({ value }) => /^\s*javascript:/i.test(value))) return 'drawing-has-program'
  // What Inkscape and others note about themselves draws nothing.
  return parts.has(tagName) || /^(?:sodipodi|inkscape|rdf|cc|dc):/.test(tagName) ? undefined : 'drawing-too-deep'
}

function isReference(name: string): boolean {
  return name === 'href' || name === 'src'
}

function reachesOut(text: string): boolean {
  return /@import/i.test(text) || /url\((?:\s*"(?!\s*#)|\s*'(?!\s*#)|(?!\s*["'#]))/i.test(text)
}
