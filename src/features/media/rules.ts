import { fold, wordsIn } from '../../base/fold.ts'
import type { SectionId } from '../settings/index.ts'
import type { KeptPicture, PictureFacts, PictureRights, PictureShape } from './picture.ts'

/** Why a picture may not stand somewhere. */
export type Forbidding = 'withdrawn' | 'denied' | 'ended' | 'not-yet' | 'section' | 'once'

/** Whoever let it stand there all the same. */
export type Allowance = { by: string; because: string }

/** One use that its rights forbid; `until` is the day that decides, where one does. */
export type Forbidden = { why: Forbidding; day: string | null; allowed: Allowance | null }

type Use = {
  section: SectionId
  /** The day of the use, where the paper is. */
  day: string
  /** Whether readers have seen it in another article. */
  isElsewhere: boolean
  /** By whom this very use, of the rights as they are, was allowed. */
  allowed: Allowance | null
}

type Asked = Pick<KeptPicture, 'withdrawal'> & PictureRights

/** What forbids this use: *no* wins, whatever else says yes, but for somebody who allowed it here by name. */
export function forbidden(picture: Asked, { section, day, isElsewhere, allowed }: Use): Forbidden[] {
  // What was taken away is nowhere, and nobody allows it again.
  if (picture.withdrawal) return [{ why: 'withdrawn', day: null, allowed: null }]
  const { from, until, sections, isOnce, isDenied } = picture
  const found: { why: Forbidding; day: string | null; holds: boolean }[] = [
    { why: 'denied', day: null, holds: isDenied },
    { why: 'ended', day: until, holds: until !== null && until < day },
    { why: 'not-yet', day: from, holds: from !== null && day < from },
    { why: 'section', day: null, holds: sections.length > 0 && !sections.includes(section) },
    { why: 'once', day: null, holds: isOnce && isElsewhere },
  ]
  return found.flatMap(({ holds, why, day: decides }) => (holds ? [{ why, day: decides, allowed }] : []))
}

export function shapeOf({ width, height }: { width: number; height: number }): PictureShape {
  if (width * 4 >= height * 5) return 'wide'
  return height * 4 >= width * 5 ? 'tall' : 'square'
}

/** How many words of one picture are found by. */
const mostWords = 300

/** The words a picture is found by: those of its credit apart, too. */
export function wordsOf(picture: PictureFacts & Pick<PictureRights, 'source'>): { field: WordField; word: string }[] {
  const { alt, caption, credit, copyright, place, keywords, source } = picture
  const all = [alt, caption, place, ...keywords, credit, copyright, source].join('\n')
  return [
    ...searchWords(all).map((word) => ({ field: 'all' as const, word })),
    ...searchWords(credit).map((word) => ({ field: 'credit' as const, word })),
  ]
}

export type WordField = 'all' | 'credit'

/** Words as they are looked up. */
export function searchWords(text: string): string[] {
  return Array.from(new Set(wordsIn(fold.search(text)))).slice(0, mostWords)
}
