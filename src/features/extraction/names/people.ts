import type { Token } from '../text/token.ts'
import { type Gender, genderOfFirstName, plain } from './first-names.ts'
import { type Named, textOf } from './kinds.ts'
import { genderOfRole, honorific, isRole } from './roles.ts'

/** A name the site already knows. `aliases` are other ways it is written. */
export type KnownName = {
  name: string
  kind?: 'person' | 'organisation' | 'place'
  aliases?: string[]
  gender?: Gender | null
}

type Appearance = { start: number; end: number; quoted: boolean; confidence: number }

/** Somebody of the text: every appearance, and the words that describe them there. */
export type Person = {
  name: string
  surname: string
  gender: Gender | null
  roles: Set<string>
  appearances: Appearance[]
  known: boolean
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/

/** Gathers appearances into people: full names by first name and surname, surnames and first names to those they fit. */
export function peopleOf(names: Named[], known: KnownName[]): Person[] {
  const people: Person[] = []
  const gathering: Gathering = { people, bySurname: new Map(), byFirst: new Map(), record: recordOf(known) }
  for (const each of names) if (each.to - each.from > 1) join(each, gathering)
  for (const each of names) if (each.to - each.from === 1) joinShort(each, gathering)
  for (const person of people) person.appearances.sort((a, b) => a.start - b.start)
  return people
}

type Gathering = {
  people: Person[]
  bySurname: Map<string, Person[]>
  byFirst: Map<string, Person[]>
  record: Map<string, KnownName[]>
}

/** The record by full name, alias and surname. */
function recordOf(known: KnownName[]): Map<string, KnownName[]> {
  const record = new Map<string, KnownName[]>()
  for (const each of known) {
    if (each.kind !== undefined && each.kind !== 'person') continue
    const keys = new Set(
      [each.name, ...(each.aliases ?? [])].flatMap((name) => [plain(name), plain(surnameOf(name.split(/\s+/)))]),
    )
    for (const key of keys) record.set(key, [...(record.get(key) ?? []), each])
  }
  return record
}

function surnameOf(words: string[]): string {
  const own = words.filter((word) => !suffix.test(word.toLowerCase()))
  return own.at(-1) ?? ''
}

function wordsOf({ run, from, to }: Named): string[] {
  return run.tokens.slice(from, to).flatMap(({ text }) => (text === '.' ? [] : [text]))
}

function join(each: Named, gathering: Gathering): void {
  const words = wordsOf(each)
  const surname = surnameOf(words)
  const name = textOf(each.run.tokens, each.from, each.to)
  const fits = (person: Person) =>
    sameFirst(plain(words[0] ?? ''), plain(person.name.split(/\s+/)[0] ?? '')) || isTailOf(name, person.name)
  const same = gathering.bySurname.get(plain(surname))?.find(fits)
  const person = same ?? begin({ name, surname }, gathering)
  if (words.length > person.name.split(/\s+/).length && !person.known && words.length < 5) person.name = name
  appear(person, each)
}

const short = new Set(
  `bob robert|bill william|jim james|joe joseph|mike michael|dave david|steve stephen|steve steven|tom thomas|tony anthony|
  dan daniel|ed edward|ted edward|liz elizabeth|kate katherine|chris christopher|matt matthew|nick nicholas|andy andrew|ben benjamin|
  ron ronald|don donald|ken kenneth|rob robert|sam samuel|alex alexander|greg gregory|jeff jeffrey|pat patrick|sue susan|
  barb barbara|deb deborah|beth elizabeth|jen jennifer|meg margaret|maggie margaret|jack john|bernie bernard|mitch mitchell|
  chuck charles|charlie charles|larry lawrence|jerry gerald|rick richard|dick richard|will william|tim timothy|ray raymond`
    .split('|')
    .map((pair) => pair.trim()),
)

/** *Suu Reed* of *Ada Suu Reed*, or the other way round. */
function isTailOf(one: string, other: string): boolean {
  return plain(one).endsWith(` ${plain(other)}`) || plain(other).endsWith(` ${plain(one)}`)
}

function sameFirst(one: string, other: string): boolean {
  if (one === other || short.has(`${one} ${other}`) || short.has(`${other} ${one}`)) return true
  return (one.length === 1 || other.length === 1) && one[0] === other[0]
}

function joinShort(each: Named, gathering: Gathering): void {
  const [word = ''] = wordsOf(each)
  const start = each.run.tokens[each.from]?.start ?? 0
  const sharing = gathering.bySurname.get(plain(word)) ?? []
  const agreeing = sharing.filter(({ gender }) => agrees(gender, genderOfTitles(each.titles)))
  const person = nearest(agreeing.length > 0 ? agreeing : sharing, start) ?? byFirstName(word, each, gathering)
  appear(person ?? begin({ name: word, surname: word }, gathering), each)
}

function byFirstName(word: string, { titles }: Named, { byFirst }: Gathering): Person | undefined {
  if (
    titles.some(
      (title) => !/^(?:sheikh|sir|dame|king|queen|prince|princess|pope|saint|father|sister|brother|crown)$/.test(title),
    )
  )
    return undefined
  const sharing = byFirst.get(plain(word)) ?? []
  return sharing.length === 1 ? sharing[0] : undefined
}

/** The one named last before this place, else the first one after it. */
function nearest(people: Person[], start: number): Person | undefined {
  if (people.length === 1) return people[0]
  let best: Person | undefined
  let bestAt = -1
  for (const person of people) {
    const at = person.appearances.findLast((each) => each.start < start)?.start ?? -1
    if (!best || at > bestAt) [best, bestAt] = [person, at]
  }
  return best
}

export function agrees(one: Gender | null, other: Gender | null): boolean {
  return one === null || other === null || one === other
}

function begin(
  { name, surname }: { name: string; surname: string },
  { people, bySurname, byFirst, record }: Gathering,
): Person {
  const matches = record.get(plain(name)) ?? []
  const known = matches.length === 1 ? matches[0] : matches.find((each) => plain(each.name) === plain(name))
  const first = name.includes(' ') ? (name.split(/\s+/)[0] ?? '') : ''
  const person: Person = {
    name: known?.name ?? name,
    surname,
    gender: known?.gender ?? genderOfFirstName(first),
    roles: new Set(),
    appearances: [],
    known: known !== undefined,
  }
  people.push(person)
  const key = plain(surname)
  bySurname.set(key, [...(bySurname.get(key) ?? []), person])
  if (first !== '') byFirst.set(plain(first), [...(byFirst.get(plain(first)) ?? []), person])
  return person
}

function appear(person: Person, { run, from, to, titles, confidence }: Named): void {
  const { tokens } = run
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return
  person.appearances.push({ start: first.start, end: last.end, quoted: first.quote !== null, confidence })
  const roles = [...titles, ...rolesBefore(tokens, run.from), ...rolesAfter(tokens, to)]
  for (const role of roles) if (isRole(role) || /-year-old$/.test(role)) person.roles.add(role)
  const gender = genderOfTitles(titles) ?? roles.map(genderOfRole).find((each) => each !== null) ?? null
  person.gender ??= gender
  const [title] = titles
  if (title !== undefined && genderOfTitles([title]) !== null) person.gender = genderOfTitles([title])
}

function genderOfTitles(titles: string[]): Gender | null {
  return titles.map((title) => honorific(title) ?? null).find((gender) => gender !== null) ?? null
}

/** The lower-case words of a role before a name, *the council leader Ada Reed* or *the leader, Ada Reed*. */
function rolesBefore(tokens: Token[], from: number): string[] {
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  const found: string[] = []
  for (let index = at; index > at - 4 && isRole(tokens[index]?.lower ?? ''); index -= 1)
    found.push(tokens[index]?.lower ?? '')
  return found
}

/** The roles in the apposition after a name: *, the mayor of Exham,*; *, 45, a plumber*. */
function rolesAfter(tokens: Token[], to: number): string[] {
  if (tokens[to]?.text !== ',') return []
  const aside = tokens.slice(to + 1, to + 12)
  const age = /^\d{1,3}$/.test(aside[0]?.text ?? '') ? [`${aside[0]?.text}-year-old`] : []
  const words = age.length > 0 ? aside.slice(2) : aside
  if (
    !/^(?:the|a|an|his|her|its|chief|former|head|director|chairman|professor|president|who)$/.test(
      words[0]?.lower ?? '',
    )
  )
    return age
  const end = words.findIndex(({ text, lower }) => /^[,.;:]$/.test(text) || /^(?:said|says|told|whose)$/.test(lower))
  return [...age, ...words.slice(0, end < 0 ? words.length : end).map(({ lower }) => lower)]
}
