import type { Draft, Facts, Fault, Person } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import type { Setting } from '../setting.ts'
import type { Word } from '../words.ts'
import { bodyOf, placeIn, type Writing } from '../writing.ts'
import { isCapital, namesOf, nextTo, partsOf, startsSentence } from './named-people.ts'
import { isTitle } from './people.ts'

type Slip = { word: Word; person: Person; part: string }

/**
 * Words that are a slip away from a confirmed person's name: beside another part of the name, or alone and no word of any
 * dictionary. A word that is part of any confirmed name is never a slip.
 */
export function misspeltNames(draft: Draft, facts: Facts, { isWord }: Setting): Fault[] {
  const known = new Set([
    ...facts.people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(partsOf)),
    ...facts.names.flatMap(partsOf),
  ])
  return bodyOf(draft).flatMap((writing) => {
    const words = namesOf(writing.text)
    return words.flatMap((word, at) => {
      if (word.text.length < 3 || !isCapital(word.text) || known.has(word.text)) return []
      const [slip] = facts.people.flatMap((person) => slipIn(writing.text, { words, at, person }, isWord))
      return slip ? [fault(writing, slip)] : []
    })
  })
}

type Place = { words: readonly Word[]; at: number; person: Person }

function slipIn(text: string, { words, at, person }: Place, isWord: Setting['isWord']): Slip[] {
  const [word, parts] = [words[at], partsOf(person.name)]
  const surname = parts.at(-1)
  if (!word || surname === undefined) return []
  const beside = ([-1, 1] as const).map((step) => nextTo(text, words, { from: at, step }))
  if (beside.some((each) => each && parts.includes(each.text))) {
    const part = parts.find((each) => isSlip(word.text, each, each !== surname))
    return part === undefined ? [] : [{ word, person, part }]
  }
  const isSurname = parts.length > 1 && isAlone(text, { word, beside }, isWord) && isLikeSurname(word.text, surname)
  return isSurname ? [{ word, person, part: surname }] : []
}

type Beside = { word: Word; beside: (Word | undefined)[] }

/** Nobody else's name, and no word of any dictionary: a plant is sorrel, but Ms Sorrel is somebody. */
function isAlone(text: string, { word, beside }: Beside, isWord: Setting['isWord']): boolean {
  const [before, after] = beside
  if (after) return false
  return before ? isTitle(before.text) : !(isWord?.(word.text.toLowerCase()) ?? startsSentence(text, word.start))
}

function isLikeSurname(word: string, surname: string): boolean {
  return word.length > 3 && word[0] === surname[0] && isSlip(word, surname, false)
}

/**
 * One letter away, or two in a long name. *Wards* is the family of *Ward*, *Carla* is not *Carl*, and of two short given
 * names with one letter changed, such as *Mary* and *Mark*, neither is the other misspelt.
 */
function isSlip(word: string, part: string, isGiven: boolean): boolean {
  if (word === `${part}s` || word === `${part}es` || part.length < 3) return false
  const isTurned = isTurnedRound(word, part)
  const most = Math.min(word.length, part.length) > 6 ? 2 : 1
  const off = isTurned ? 1 : distance(word.toLowerCase(), part.toLowerCase())
  if (off === 0 || off > most) return false
  const isOtherName = word === `${part}a` || part === `${word}a` || (word.length === part.length && part.length < 6)
  return !isGiven || !isOtherName || isTurned
}

/** Two letters beside each other have changed places. */
function isTurnedRound(word: string, part: string): boolean {
  const at = Array.from(word).findIndex((letter, place) => letter !== part[place])
  return word === `${part.slice(0, at)}${part[at + 1]}${part[at]}${part.slice(at + 2)}`
}

/** Letters too many, missing or wrong (Levenshtein, 1965). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_each, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

function fault(writing: Writing, { word: { text, start, end }, person, part }: Slip): Fault {
  return {
    rule: 'name-differs',
    place: placeIn(writing, start, end),
    message: say.recordSpellsName({ name: person.name }),
    evidence: text,
    fix: { label: say.makeIt({ text: part }), start, end, text: part },
  }
}
