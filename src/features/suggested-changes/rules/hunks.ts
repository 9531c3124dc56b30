import { diffArrays } from 'diff'
import type { Part } from '../../../base/part.ts'
import { blockIn, isSpace, runIn, spellingOf, type Token, tokensOf } from './tokens.ts'

/** Tokens of a block that others take the place of: `at` counts them from 0. */
export type Hunk = { at: number; removed: readonly Token[]; inserted: readonly Token[] }

/** A block that is not there yet, or is to go, is `null`. */
export type Wording = Part | null

const longestWait = 200

/**
 * What turns one wording of a block into another, in the order it stands. Changes that only a space parts are one; and so
 * is everything between the first and the last of them where a node begins or ends in one, which no part of would fit.
 */
export function hunksBetween(before: Wording, after: Wording): Hunk[] {
  const [was, is] = [tokensOf(before), tokensOf(after)]
  const hunks = joined(was, compared(was, is))
  const isWords = hunks.every(({ removed, inserted }) => [...removed, ...inserted].every((token) => runIn(token)))
  const [first, last] = [hunks[0], hunks.at(-1)]
  return isWords || !first || !last ? hunks : [spanning(was, hunks)]
}

function compared(was: readonly Token[], is: readonly Token[]): Hunk[] {
  const parts = diffArrays([...was], [...is], { timeout: longestWait })
  if (!parts) return [{ at: 0, removed: was, inserted: is }]
  const hunks: Hunk[] = []
  let at = 0
  let open: Hunk = { at, removed: [], inserted: [] }
  for (const { added, removed, value } of parts) {
    if (added) open = longer(open, [], value)
    else at += value.length
    if (removed) open = longer(open, value, [])
    if (added || removed) continue
    hunks.push(open)
    open = { at, removed: [], inserted: [] }
  }
  return [...hunks, open].filter(({ removed, inserted }) => removed.length + inserted.length > 0)
}

function longer({ at, removed, inserted }: Hunk, gone: readonly Token[], come: readonly Token[]): Hunk {
  return { at, removed: [...removed, ...gone], inserted: [...inserted, ...come] }
}

function joined(was: readonly Token[], hunks: readonly Hunk[]): Hunk[] {
  const found: Hunk[] = []
  for (const hunk of hunks) {
    const last = found.at(-1)
    const between = last && was.slice(last.at + last.removed.length, hunk.at)
    if (last && between && between.length === 1 && between.every(isSpace)) {
      found[found.length - 1] = longer(last, [...between, ...hunk.removed], [...between, ...hunk.inserted])
    } else found.push(hunk)
  }
  return found
}

function spanning(was: readonly Token[], hunks: readonly Hunk[]): Hunk {
  const [at, end] = [hunks[0]?.at ?? 0, endOf(hunks.at(-1))]
  const own = hunks.map((hunk) => ({ ...hunk, at: hunk.at - at }))
  const removed = was.slice(at, end)
  return { at, removed, inserted: put(removed, own) }
}

function endOf(hunk: Hunk | undefined): number {
  return hunk ? hunk.at + hunk.removed.length : 0
}

function put(tokens: readonly Token[], hunks: readonly Hunk[]): Token[] {
  return hunks
    .toReversed()
    .reduce((now, hunk) => now.toSpliced(hunk.at, hunk.removed.length, ...hunk.inserted), [...tokens])
}

/** A block with these hunks in it; `undefined` where that is none. */
export function withHunks(before: Wording, hunks: readonly Hunk[]): Wording | undefined {
  const tokens = put(tokensOf(before), hunks)
  return tokens.length === 0 ? null : blockIn(tokens)
}

/** Hunks that were made from `before`, as they are in `now`; `undefined` for one whose words are not there any more. */
export function carried(now: Wording, before: Wording, hunks: readonly Hunk[]): (Hunk | undefined)[] {
  const [was, is] = [tokensOf(before), tokensOf(now)]
  if (before === null) return hunks.map((hunk) => (now === null ? hunk : undefined))
  const places = placesIn(was, is)
  return hunks.map(({ at, removed, inserted }) => {
    const place = removed.length > 0 ? placeOf(places, at, removed.length) : between(places, at, is.length)
    return place === undefined ? undefined : { at: place, removed, inserted }
  })
}

/** Where each token stands in the other row; -1 where it does not. */
function placesIn(was: readonly Token[], is: readonly Token[]): number[] {
  const places: number[] = []
  let to = 0
  for (const { added, removed, value } of diffArrays([...was], [...is], { timeout: longestWait }) ?? []) {
    if (!added) places.push(...value.map((_, index) => (removed ? -1 : to + index)))
    if (!removed) to += value.length
  }
  return places.length > 0 ? places : was.map(() => -1)
}

function placeOf(places: readonly number[], at: number, length: number): number | undefined {
  const first = places[at] ?? -1
  const isWhole = places.slice(at, at + length).every((place, index) => place === first + index)
  return first >= 0 && isWhole ? first : undefined
}

function between(places: readonly number[], at: number, length: number): number | undefined {
  const [left, right] = [at === 0 ? -1 : (places[at - 1] ?? -1), at === places.length ? length : (places[at] ?? -1)]
  if (at === 0 || left >= 0) return left + 1
  return right >= 0 ? right : undefined
}

/**
 * What was made of `before`, put into `now`: whatever somebody changed meanwhile stays, and what is there already comes
 * no second time. `undefined` where both changed the same words.
 */
export function rebased(now: Wording, before: Wording, after: Wording): { after: Wording } | undefined {
  if (spellingOf(now) === spellingOf(after)) return { after: now }
  const hunks = hunksBetween(before, after)
  const there = hunksBetween(before, now).map(spelt)
  const placed = carried(now, before, hunks)
  const open = placed.flatMap((hunk, index) => {
    const own = hunks[index]
    return own && there.includes(spelt(own)) ? [] : [hunk]
  })
  if (open.some((hunk) => hunk === undefined)) return undefined
  const put = withHunks(
    now,
    open.filter((hunk) => hunk !== undefined),
  )
  return put === undefined ? undefined : { after: put }
}

function spelt(hunk: Hunk): string {
  return JSON.stringify(hunk)
}
