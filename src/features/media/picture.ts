import type { Instant } from '../../base/clock.ts'
import type { Framing } from '../../base/framing.ts'
import type { Id } from '../../base/id.ts'
import type { KeyShape } from '../../base/keyset.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'

declare module '../../platform/web/routes/route.ts' {
  interface Targets {
    picture: KeptPicture
  }
}

export type PictureId = Id<'picture'>

/**
 * A stored picture as pages show it, with how it stands: `widths` are the WebP sizes that were made when it came in, in
 * pixels, beside one JPEG of at most 1,200; alt text and credit go wherever it goes. `original` is the SHA-256 of the
 * bytes that were brought in; of pictures of an older release they were not kept.
 */
export type Picture = Framing & {
  id: PictureId
  width: number
  height: number
  widths: number[]
  original: string | null
  alt: string
  credit: string
  /** It goes with no link that is shared. */
  isNeverSocial: boolean
  /** Its colour, as three digits; empty until somebody has looked. */
  tint: string
  isMoving: boolean
}

/** What is known of a picture beside its bytes. `taken` is as precise as it is known: `2026-11`, `2026-11-20 09:30`. */
export type PictureFacts = {
  alt: string
  credit: string
  caption: string
  copyright: string
  place: string
  taken: string
  keywords: string[]
  /** It tells nobody anything, and those who cannot see it miss nothing. */
  isDecorative: boolean
}

export const licences = ['unknown', 'own', 'agency', 'creative-commons', 'handout', 'screengrab', 'courtesy'] as const
export type Licence = (typeof licences)[number]

/**
 * Whose it is, and what may be done with it. `from` and `until` are days where the paper is, both included; no section
 * named is every section. What is denied may be used nowhere.
 */
export type PictureRights = {
  source: string
  licence: Licence
  terms: string
  from: string | null
  until: string | null
  sections: SectionId[]
  isOnce: boolean
  isNeverSocial: boolean
  isDenied: boolean
  note: string
}

export type PictureShape = 'wide' | 'tall' | 'square'

/** A picture as the newsroom keeps it. */
export type KeptPicture = Picture &
  PictureFacts &
  PictureRights & {
    shape: PictureShape
    addedAt: Instant
    addedBy: StaffId
    /** Who said last what may be done with it: whose word it is. */
    rightsBy: StaffId | null
    /** What is known of it was read from the file, and nobody has looked at it yet. */
    isFromFile: boolean
    isUsed: boolean
    /** Somebody has looked at those that are like it, and wants it beside them. */
    isToldApart: boolean
    withdrawal: { at: Instant; by: StaffId; because: string } | null
  }

/** What the form of its facts shows. */
export function shownOfFacts(of: PictureFacts): PictureFacts {
  const { alt, credit, caption, copyright, place, taken, keywords, isDecorative } = of
  return { alt, credit, caption, copyright, place, taken, keywords, isDecorative }
}

/** What the form of how it stands shows. */
export function shownOfFraming({ turned, focus, crops }: Framing): Framing {
  return { turned, focus, crops }
}

/** What the form of its rights shows; what is overruled is overruled of exactly these. */
export function shownOfRights(of: PictureRights): PictureRights {
  const { source, licence, terms, from, until, isOnce, isNeverSocial, isDenied, note } = of
  return {
    source,
    licence,
    terms,
    from,
    until,
    sections: of.sections.toSorted(),
    isOnce,
    isNeverSocial,
    isDenied,
    note,
  }
}

export const noRightsKnown: PictureRights = {
  ...{ source: '', licence: 'unknown', terms: '', from: null, until: null, sections: [] },
  ...{ isOnce: false, isNeverSocial: false, isDenied: false, note: '' },
}

export const pictureSorts = { added: ['id'] } as const satisfies Record<string, KeyShape>
export const endingSorts = { until: ['text', 'id'] } as const satisfies Record<string, KeyShape>

export type PictureType = 'avif' | 'webp' | 'jpeg'
