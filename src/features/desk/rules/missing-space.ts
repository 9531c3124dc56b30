import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { excerpt, placeIn, proseOf, type Writing } from '../writing.ts'

/** A stop, perhaps a closing mark, and a capital with nothing between: *Kritenbrink.President*. */
export function missingSpace(draft: Draft): Fault[] {
  return proseOf(draft).flatMap((writing) => Array.from(joinsIn(writing)))
}

const token = /\S+/g
/** Web, mail and file addresses, handles, identifiers: their stops join. */
const address = /:\/\/|[@#_\\=]|^[("“‘']?www\.|\p{L}\/\p{L}|\(\)/u
const join =
  /(?:(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]+)(?:[’']\p{L}{0,3})?|[)\]%])[.!?]([”’"')\]]{0,3})(?=([“‘"'(]?)(\p{Lu}[\p{L}\p{M}\p{N}]*)(.?))/gsu

function* joinsIn(writing: Writing): Generator<Fault> {
  for (const piece of writing.text.matchAll(token)) {
    if (piece[0].length < 4 || address.test(piece[0])) continue
    for (const match of piece[0].matchAll(join)) {
      const [whole, before = '', , mark = '', after = '', next = ''] = match
      if (isOneName({ before, after, next, isChained: piece[0].charAt(match.index - 1) === '.' })) continue
      const start = piece.index + match.index
      const gap = start + whole.length
      const end = gap + mark.length + after.length
      yield {
        rule: 'missing-space',
        place: placeIn(writing, start, end),
        message: say.spaceMissingBefore({ word: excerpt(after, 0) }),
        evidence: excerpt(writing.text, start, end),
        fix: { label: say.insertSpace(), start: gap, end: gap, text: ' ' },
      }
    }
  }
}

type Join = { before: string; after: string; next: string; isChained: boolean }

/** Initials (*J.K.*, *U.S.*), degrees (*Ph.D.*), numbered parts (*3.A*), domains and file names typed in capitals. */
function isOneName({ before, after, next, isChained }: Join): boolean {
  if (/^\p{L}$/u.test(before) || (isChained && before.length <= 3)) return true
  if (/^\p{L}$/u.test(after)) return !/^[IA]$/.test(after) || /\p{N}/u.test(before) || /[.&]/.test(next)
  if (/\p{N}/u.test(after) || isTicker(before, after)) return true
  return ending.has(after.toLowerCase()) && after.length <= 8
}

/** *MONI.MI*: a share and its exchange. */
function isTicker(before: string, after: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(before) && /^\p{Lu}{2}$/u.test(after)
}

const ending = new Set(
  `com org net co uk gov edu eu io ai tv fm info biz news example us de fr ie nl pdf doc docx xls xlsx ppt pptx txt csv
  html htm md jpg jpeg png gif svg webp mp3 mp4 mov zip js ts json xml exe app epub`.split(/\s+/),
)
