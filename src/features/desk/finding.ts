import type { Passage } from '../../base/passage.ts'
import type { TitleName, Titles } from '../../base/titles.ts'

export type { Passage } from '../../base/passage.ts'

/** How much a finding matters: a block stops publication, a warning asks for a tick, a note is only said. */
export type Level = 'block' | 'warn' | 'note'

export type Field =
  | 'headline'
  | 'standfirst'
  | TitleName
  | 'byline'
  | 'dateline'
  | 'sources'
  | 'picture'
  | 'publishes'
  | 'body'

export type RuleName =
  | 'quotation-marks'
  | 'lost-breaks'
  | 'mixed-marks'
  | 'missing-space'
  | 'doubled-word'
  | 'boilerplate'
  | 'no-byline'
  | 'no-dateline'
  | 'no-date'
  | 'no-source'
  | 'relative-date'
  | 'restatement'
  | 'shared-description'
  | 'changed-in-silence'
  | 'language'
  | 'no-credit'
  | 'no-alt'
  | 'no-time-zone'
  | 'open-suggestion'
  | 'picture-denied'
  | 'picture-restricted'
  | 'a-or-an'
  | 'weekday-date'
  | 'arithmetic'
  | 'anonymous-source'
  | 'spelling'
  | 'long-sentence'
  | 'archive-overlap'
  | FactRule

/** Rules that read what people have confirmed. */
type FactRule =
  | 'name-differs'
  | 'surname-first'
  | 'role-dates'
  | 'no-speaker'
  | 'quote-changed'
  | 'quote-differs'
  | 'mention-lost'

/** A rule of a paper's own, by its key. */
export type HouseRule = `style:${string}`
export type AnyRule = RuleName | HouseRule

/**
 * What is checked. A date is `YYYY-MM-DD`; passages stand in reading order and their ids differ. `publishes` is the
 * moment it is to go out, as somebody wrote it. What is left out is not looked at.
 */
export type Draft = {
  headline: string
  standfirst: string
  /** What it goes by elsewhere than above its text. */
  titles?: Titles
  byline: string[]
  dateline: { place: string; date: string | null } | null
  sources: { title: string; url: string | null }[]
  passages: Passage[]
  /** What readers see now, for an article they have seen, and whether this going-out tells them what it puts right. */
  published?: { passages: readonly Passage[]; isTold: boolean }
  /** Every picture with its credit; the one without a passage leads. `alt` is there where it is asked for. */
  pictures?: { passage?: string; credit: string; alt?: string; called?: string; forbids?: readonly ForbiddenUse[] }[]
  publishes?: string
  /** Suggested changes that nobody has decided about, by the block or the line they are in. */
  undecided?: readonly ({ passage: string } | { field: 'headline' | 'standfirst' | 'picture' })[]
  /** As rules of house style name it: by its id on a site, by its name in a file. */
  section?: string
  facts?: Facts
  /** Rules that an article of its kind does not have to keep. */
  without?: readonly RuleName[]
}

/**
 * Why the rights of a picture forbid that it stands here; `day` is the one that decides, where one does, and `allowed` is
 * whoever let it stand here all the same.
 */
export type ForbiddenUse = {
  why: 'withdrawn' | 'denied' | 'ended' | 'not-yet' | 'section' | 'once'
  day: string | null
  allowed: { by: string; because: string } | null
}

/**
 * What people have confirmed about the article. `names` are what else it names, so that no word of them passes for a
 * person's misspelt; `lost` is what was confirmed of words that are no longer there. A quote's `archive` is how an earlier
 * article has the same words. Dates are `YYYY-MM-DD`.
 */
export type Facts = {
  people: Person[]
  names: string[]
  quotes: {
    text: string
    passage: string | null
    speaker: string | null
    archive?: { text: string; speaker: string | null; headline: string }
  }[]
  sources: { title: string; isAnonymous: boolean; reason: string | null }[]
  lost: { passage: string; exact: string }[]
}

export type Person = { id: string; name: string; aliases: string[]; roles: Role[] }

export type Role = { title: string; from: string | null; to: string | null }

/** How this paper marks its quotations; `auto` takes the text's own way. */
export type QuoteStyle = 'double' | 'single' | 'auto'

/**
 * Where in a draft. `start` and `end` are UTF-16 offsets into the passage's text when the field is the body, else into
 * the field's: the headline, the standfirst, a title, the byline's names joined by `, `, the dateline's place, or the sources'
 * titles, one a line. What is missing altogether has its place at 0.
 */
export type Place = { field: Field; passage?: string; start: number; end: number }

/** Replaces `start` to `end`, in the text the finding's place names, by `text`. Offered only where it is certain. */
export type Fix = { label: string; start: number; end: number; text: string }

export type Finding = { rule: AnyRule; level: Level; place: Place; message: string; evidence: string; fix?: Fix }

/** A finding before its level is known: the table of rules gives it, but for rules of a paper's own, which have one. */
export type Fault = Omit<Finding, 'level'> & { level?: Level }
