import { clean, cleanLine } from '../../../base/text.ts'
import type { PictureFacts, PictureRights } from '../picture.ts'
import { asJpeg, type Segments } from './segments.ts'

/** What a file says of itself, as somebody would type it; where it says nothing, nothing. */
export type ReadFacts = {
  facts: Omit<PictureFacts, 'isDecorative'>
  rights: Pick<PictureRights, 'source' | 'licence' | 'terms' | 'note'>
  isAnything: boolean
}

/**
 * Reads the caption, the credit and the like from IPTC, XMP and EXIF. Where a picture was taken to the metre, and by which
 * camera, is not read at all, so that it can be nowhere. A file that cannot be read says nothing.
 */
export async function factsIn(bytes: Uint8Array): Promise<ReadFacts> {
  return proposed(await tagsIn(await segmentsIn(bytes)))
}

async function segmentsIn(bytes: Uint8Array): Promise<Segments> {
  if (bytes.byteLength === 0) return {}
  const { default: sharp } = await import('sharp')
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  const { exif, xmp, iptc } = found ?? {}
  return { ...(exif ? { exif } : {}), ...(xmp ? { xmp } : {}), ...(iptc ? { iptc } : {}) }
}

/** Each tag by the standard it is of. */
type Tags = Readonly<Record<string, Record<string, unknown> | undefined>>

const words = ['ImageDescription', 'Artist', 'Copyright'] // not said: names of tags

const wanted = {
  ...{ ifd0: { pick: words }, exif: { pick: ['DateTimeOriginal'] } },
  ...{ gps: false, interop: false, ifd1: false, makerNote: false, userComment: false, icc: false, jfif: false },
  ...{ iptc: true, xmp: true, mergeOutput: false, reviveValues: false },
}

async function tagsIn(segments: Segments): Promise<Tags> {
  const { exif, xmp, iptc } = segments
  if (!exif && !xmp && !iptc) return {}
  const { default: exifr } = await import('exifr')
  // What is damaged is left out: it is what somebody proposes, and the picture is none the worse.
  const tags: unknown = await exifr.parse(asJpeg(segments), wanted).catch(() => undefined)
  return (tags ?? {}) as Tags
}

const longest = { line: 200, caption: 2_000, note: 500, keywords: 30 }

function proposed({ ifd0 = {}, exif = {}, iptc: told = {}, ...xmp }: Tags): ReadFacts {
  const { photoshop = {}, xmpRights = {}, cc = {} } = xmp
  const iptc = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, inUnicode(value)]))
  const facts = {
    ...wordsIn({ ifd0, iptc, xmp }),
    place: line(placeOf(iptc) || placeOf({ ...photoshop, Sublocation: xmp.Iptc4xmpCore?.Location })),
    taken: takenAt(first(exif.DateTimeOriginal, photoshop.DateCreated, iptc.DateCreated)),
    keywords: keywordsIn(iptc.Keywords ?? xmp.dc?.subject),
  }
  const rights = {
    source: line(first(iptc.Source, photoshop.Source)),
    ...licenceIn(first(xmpRights.UsageTerms, cc.license, xmpRights.WebStatement)),
    note: clean(first(iptc.SpecialInstructions, photoshop.Instructions)).trim().slice(0, longest.note),
  }
  const said = [...Object.values(facts).flat(), rights.source, rights.terms, rights.note]
  return { facts, rights, isAnything: said.some((text) => text !== '') }
}

type Standards = { ifd0: Record<string, unknown>; iptc: Record<string, unknown>; xmp: Tags }

function wordsIn({ ifd0, iptc, xmp: { dc = {}, photoshop = {}, Iptc4xmpCore: core = {} } }: Standards) {
  return {
    alt: line(first(core.AltTextAccessibility)),
    credit: line(first(iptc.Credit, photoshop.Credit, iptc.Byline, dc.creator, ifd0.Artist)),
    caption: clean(first(iptc.Caption, dc.description, ifd0.ImageDescription))
      .trim()
      .slice(0, longest.caption),
    copyright: line(first(iptc.CopyrightNotice, dc.rights, ifd0.Copyright)),
  }
}

/** Records of IPTC are read letter by letter, whichever letters they are in. */
function inUnicode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inUnicode)
  if (typeof value !== 'string') return value
  const text = Buffer.from(value, 'latin1').toString()
  return text.includes('\ufffd') ? value : text
}

/** The first of these that says something, in one language where it is said in several. */
function first(...values: unknown[]): string {
  for (const value of values) {
    const text = textOf(value)
    if (text.trim() !== '') return text
  }
  return ''
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ')
  return typeof value === 'object' && value !== null && 'value' in value ? textOf(value.value) : ''
}

function line(text: string): string {
  return cleanLine(text).slice(0, longest.line).trim()
}

function placeOf(tags: Readonly<Record<string, unknown>>): string {
  const parts = [tags.Sublocation, tags.City, tags.State, tags.Country].map(textOf).filter((part) => part.trim() !== '')
  return Array.from(new Set(parts)).join(', ')
}

/** `2026:11:20 09:30:00`, `2026-11-20T09:30:00+01:00` or `20261120`, as precise as it is known. */
function takenAt(text: string): string {
  const [, year, month, day, hour, minute] =
    /^(\d{4})[:-]?(\d{2})[:-]?(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(text.trim()) ?? []
  if (!year || year === '0000' || month === '00' || day === '00') return ''
  return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day} ${hour}:${minute}`
}

function keywordsIn(value: unknown): string[] {
  const all = (Array.isArray(value) ? value : [value]).map((each) => line(textOf(each)).slice(0, 100))
  return Array.from(new Set(all.filter((word) => word !== ''))).slice(0, longest.keywords)
}

function licenceIn(text: string): Pick<PictureRights, 'licence' | 'terms'> {
  const [, kind, version] = /creativecommons\.org\/licenses\/([a-z-]{2,20})\/(\d\.\d)/i.exec(text) ?? []
  if (kind) return { licence: 'creative-commons', terms: ['CC', kind.toUpperCase(), version].join(' ') }
  return { licence: 'unknown', terms: line(text) }
}
