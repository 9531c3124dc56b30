import type { Draft, Facts, Person } from '../finding.ts'
import type { Setting } from '../setting.ts'
import { type Word, wordsOf } from '../words.ts'
import { bodyOf, type Writing } from '../writing.ts'
import { isPerson, isTitle } from './people.ts'

/** A place that names a confirmed person: by a whole name, or by a surname that is nobody else's here. */
export type Named = { writing: Writing; person: Person; start: number; end: number; isWhole: boolean }

type Spoken = { person: Person; parts: string[]; isWhole: boolean }

/** Every place of the body that names one of these people, in reading order. */
export function placesNaming(draft: Draft, facts: Facts, { isWord }: Pick<Setting, 'isWord'> = {}): Named[] {
  const body = bodyOf(draft)
  const spoken = spokenNames(facts)
  const surnames = new Map(spoken.flatMap(({ person, parts: [part], isWhole }) => (isWhole ? [] : [[part, person]])))
  const shared = new Set(body.flatMap(({ text }) => sharedSurnames(text, surnames, isWord)))
  const own = spoken.filter(({ isWhole, parts }) => isWhole || !shared.has(parts[0] ?? ''))
  const byFirst = Map.groupBy(own, ({ parts }) => parts[0] ?? '')
  return body.flatMap((writing) => placesIn(writing, byFirst))
}

/** Surnames that somebody else has here whom nobody confirmed: after *Sarah Ward*, *Ward* need not be Tom. */
function sharedSurnames(
  text: string,
  surnames: ReadonlyMap<string | undefined, Person>,
  isWord: Setting['isWord'],
): string[] {
  const words = namesOf(text)
  return words.flatMap(({ text: word }, at) => {
    const person = surnames.get(word)
    const before = person && nextTo(text, words, { from: at, step: -1 })
    if (!before || isTitle(before.text) || isOfRole(before.text, person)) return []
    const isOwn = [person.name, ...person.aliases].some((name) => partsOf(name).includes(before.text))
    const isProse = startsSentence(text, before.start) && (isWord?.(before.text.toLowerCase()) ?? true)
    return isOwn || isProse ? [] : [word]
  })
}

export function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…]["”’']?\s+|[“"‘'(])$/.test(text.slice(Math.max(0, start - 4), start))
}

function placesIn(writing: Writing, byFirst: Map<string, Spoken[]>): Named[] {
  const words = namesOf(writing.text)
  const found: Named[] = []
  for (let at = 0; at < words.length; at += 1) {
    const spoken = longest(byFirst.get(words[at]?.text ?? '') ?? [], words, at)
    if (!spoken) continue
    const last = at + spoken.parts.length - 1
    const isOwn = spoken.isWhole || !isPartOfAnother(writing.text, words, { at, person: spoken.person })
    const span = { start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 }
    if (isOwn) found.push({ writing, person: spoken.person, ...span, isWhole: spoken.isWhole })
    at = last
  }
  return found
}

function longest(spoken: readonly Spoken[], words: readonly Word[], at: number): Spoken | undefined {
  return spoken
    .filter(({ parts }) => parts.every((part, place) => words[at + place]?.text === part))
    .toSorted((one, other) => other.parts.length - one.parts.length)[0]
}

/** A surname that two of them have is no name of either. */
function spokenNames({ people }: Facts): Spoken[] {
  const whole = people.flatMap((person) =>
    [person.name, ...person.aliases].map((name): Spoken => ({ person, parts: partsOf(name), isWhole: true })),
  )
  const surnames = people.flatMap((person): Spoken[] => {
    const parts = partsOf(person.name)
    return parts.length < 2 ? [] : [{ person, parts: parts.slice(-1), isWhole: false }]
  })
  const owners = Map.groupBy(surnames, ({ parts }) => parts[0])
  const own = surnames.filter(({ parts }) => owners.get(parts[0])?.length === 1)
  return [...whole, ...own].filter(({ parts }) => parts.length > 0)
}

/** *Michelle Obama* is not Barack, *Ward Street* nobody, and *Ward & Sons* a company. */
function isPartOfAnother(
  text: string,
  words: readonly Word[],
  { at, person }: { at: number; person: Person },
): boolean {
  const before = nextTo(text, words, { from: at, step: -1 })
  const after = nextTo(text, words, { from: at, step: 1 })
  const [start, end] = [words[at]?.start ?? 0, words[at]?.end ?? 0]
  if (text.slice(Math.max(0, start - 2), start).endsWith('& ') || text.startsWith(' &', end)) return true
  return after !== undefined || (before !== undefined && !isTitle(before.text) && !isOfRole(before.text, person))
}

function isOfRole(word: string, { roles }: Person): boolean {
  return roles.some(({ title }) => partsOf(title).some((part) => part.toLowerCase() === word.toLowerCase()))
}

type Side = { from: number; step: 1 | -1 }

/** The word beside one with a space between, where it may be of the same name: it has a capital and is not a day. */
export function nextTo(text: string, words: readonly Word[], { from, step }: Side): Word | undefined {
  const [own, other] = [words[from], words[from + step]]
  if (!own || !other) return undefined
  const between = step === 1 ? text.slice(own.end, other.start) : text.slice(other.end, own.start)
  const isStop = between === '. ' && !mayHaveStop(step === 1 ? own.text : other.text)
  return /^\.? $/.test(between) && !isStop && isCapital(other.text) && isPerson(other.text) ? other : undefined
}

/** *Mr. Ward* and *T. Ward* are one name; *… to Vaughan. Prosser …* are two sentences. */
function mayHaveStop(text: string): boolean {
  return text.length === 1 || isTitle(text) || /^(?:St|Jr|Sr)$/.test(text)
}

/** The words of a text as names are made of: what belongs to somebody still names them. */
export function namesOf(text: string): Word[] {
  return wordsOf(text.normalize('NFC') === text ? text : composed(text)).map(bare)
}

/** Composed, where that moves nothing. */
function composed(text: string): string {
  const whole = text.normalize('NFC')
  return whole.length === text.length ? whole : text
}

function bare(word: Word): Word {
  const text = word.text.replace(/[’']s$/, '')
  return { text, start: word.start, end: word.start + text.length }
}

export function partsOf(name: string): string[] {
  return namesOf(name.normalize('NFC')).map(({ text }) => text)
}

export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}
