import type { Token } from '../text/token.ts'
import { isFirstName, plain } from './first-names.ts'
import { organisationEndings, organisationNames, organisationOpenings, organisationPhrases } from './organisations.ts'
import { isNationality, isRegion, placeEndings, placeNames, placeOpenings } from './places.ts'
import { honorific, isRole, isTitle, offices } from './roles.ts'
import type { Run } from './runs.ts'

export type Kind = 'person' | 'organisation' | 'place'

/**
 * What a run names: `from` to `to` is the name, `titles` the words before it, in lower case; `name` is the longer form it
 * has elsewhere, when that is known.
 */
export type Named = {
  run: Run
  from: number
  to: number
  kind: Kind
  titles: string[]
  confidence: number
  name?: string
}

export function kindOf(run: Run): Named[] {
  const parts = officeHolder(run) ?? [wholeOf(run)]
  return parts.filter((each) => each !== undefined)
}

/** *Exham Bank President Ada Reed*: an organisation, and somebody after the title. */
function officeHolder(run: Run): (Named | undefined)[] | undefined {
  const at = lastTitle(run)
  const isName = at > run.from && at < run.to - 1 && isFirstName(plain(run.tokens[at + 1]?.text ?? ''))
  const body = isName ? organisationOf({ ...run, to: at }) : undefined
  return body && [body, afterTitle({ ...run, from: at }, at + 1)]
}

function wholeOf(run: Run): Named | undefined {
  const whole = textOf(run.tokens, run.from, run.to)
  if (organisationPhrases.has(whole) || organisationNames.has(whole)) return named(run, 'organisation', 0.95)
  if (placeNames.has(whole) && !isSpeaking(run)) return named(run, 'place', 0.95)
  const at = lastTitle(run)
  if (at >= 0) return organisationOf(run) ?? afterTitle(run, at + 1)
  return organisationOf(run) ?? placeOf(run) ?? personOf(run, [])
}

export function textOf(tokens: Token[], from: number, to: number): string {
  let words = ''
  let end = tokens[from]?.start ?? 0
  for (const token of tokens.slice(from, to)) {
    words += (token.start > end ? ' ' : '') + token.text
    end = token.end
  }
  return words
}

function named(run: Run, kind: Kind, confidence: number): Named {
  return { run, from: run.from, to: run.to, kind, titles: [], confidence }
}

function lastTitle({ tokens, from, to }: Run): number {
  for (let index = to - 1; index >= from; index -= 1) {
    const lower = (tokens[index]?.lower ?? '').replace(/\.$/, '')
    const isTitled = isTitle(lower) || honorific(lower) !== undefined
    if (isTitled && !(index === to - 1 && isSurnameHere(tokens, from, index))) return index
  }
  return -1
}

/** *King* of *Larry King* and *Mr. King*: a title that ends a name is its surname. */
function isSurnameHere(tokens: Token[], from: number, index: number): boolean {
  const before = tokens[index - 1]?.text === '.' ? tokens[index - 2] : tokens[index - 1]
  if (index === from || !before) return false
  return isFirstName(plain(before.text)) || /^(?:mr|mrs|ms|miss|dr|prof)$/.test(before.lower)
}

/** *Prime Minister Ada Reed*, *Mr Reed*, *Secretary of State Ada Reed*, *FBI Director Reed*; *Prime Minister* is nobody. */
function afterTitle(run: Run, after: number): Named | undefined {
  const { tokens } = run
  let from = pastOffice(run, after)
  while (tokens[from]?.text === '.') from += 1
  if (from >= run.to) return undefined
  const titles = tokens.slice(run.from, from).map(({ lower }) => lower)
  const person = personOf({ ...run, from }, titles)
  return person && { ...person, titles, confidence: 0.95 }
}

function pastOffice(run: Run, from: number): number {
  const { tokens, to } = run
  if (tokens[from]?.text === 'General') return pastOffice(run, from + 1)
  if (!/^(?:of|for)$/.test(tokens[from]?.lower ?? '')) return from
  const first = tokens.slice(from, to).findIndex(({ text }) => isFirstName(plain(text)))
  if (first > 0) return from + first
  return offices.has(tokens[from + 1]?.text ?? '') ? from + 2 : to
}

function organisationOf(run: Run): Named | undefined {
  const inner = run.tokens.slice(run.from, run.to)
  const first = inner[0]?.text ?? ''
  if (inner.length < 2) return isAcronym(first) ? named(run, 'organisation', 0.7) : undefined
  if (organisationEndings.has(inner.at(-1)?.text ?? '')) return named(run, 'organisation', 0.9)
  if (inner.some(({ text }) => text === '&')) return named(run, 'organisation', 0.85)
  if (organisationOpenings.has(first) && inner.some(({ lower }) => /^(?:of|for)$/.test(lower))) {
    return named(run, 'organisation', 0.9)
  }
  return inner.some(({ text }) => publicBody.test(text)) ? named(run, 'organisation', 0.75) : undefined
}

const publicBody = /^(?:National|International|Royal|Federal|Association|Department|Ministry|University)$/

function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u.test(word)
}

function placeOf(run: Run): Named | undefined {
  const { tokens, from, to } = run
  const first = tokens[from]?.text ?? ''
  if (to - from > 1 && isNamedAsPlace(run)) return named(run, 'place', 0.8)
  if (isInRegion(run)) return named(run, 'place', 0.85)
  if (to - from > 2 || isFirstName(plain(first)) || isNationality(first) || !standsIn(run)) return undefined
  return named(run, 'place', to - from > 1 ? 0.5 : 0.6)
}

/** *Exham, Ala.*; not *Ada Reed, Texas*. */
function isInRegion({ tokens, from, to }: Run): boolean {
  if (tokens[to]?.text !== ',' || !isRegion(tokens[to + 1]?.text ?? '')) return false
  const isName = to - from > 1 && isFirstName(plain(tokens[from]?.text ?? ''))
  return !isName && to - from < 4 && /^(?:,|\.|and|;|who|where|in|on)$/.test(tokens[to + 2]?.lower ?? '.')
}

function isNamedAsPlace(run: Run): boolean {
  const { tokens, from, to } = run
  const first = tokens[from]?.text ?? ''
  if (placeOpenings.has(first)) return true
  if (tokens[from - 1]?.text === 'By' || isSpeaking(run)) return false
  return placeEndings.has(tokens[to - 1]?.text ?? '') && !isFirstName(plain(first))
}

function standsIn(run: Run): boolean {
  const preposition = run.tokens[run.from - 1]?.lower ?? ''
  return /^(?:in|near|at|outside|across|around|throughout)$/.test(preposition) && !isSpeaking(run)
}

/** Whether a verb of a person follows, which a place has not. */
function isSpeaking({ tokens, to }: Run): boolean {
  return /^(?:said|says|told|added|who|whose|joked|tweeted)$/.test(tokens[to]?.lower ?? '')
}

/** A person, with what speaks for it: a first name, a role before or after, an age, a verb. */
function personOf(run: Run, titles: string[]): Named | undefined {
  const { tokens, to } = run
  const from = pastDescription(run)
  if (to - from > 5 || !mayBePerson({ ...run, from })) return undefined
  const confidence = titles.length > 0 ? 0.95 : sureness({ ...run, from })
  const before = [...titles, ...tokens.slice(run.from, from).map(({ lower }) => lower)]
  return confidence > 0 ? { run, from, to, kind: 'person', titles: before, confidence } : undefined
}

/** Past *British* and *Recorder* to the name itself: what stands before a first name and is not one. */
function pastDescription({ tokens, from, to }: Run): number {
  let at = from
  while (at < to - 1 && isNationality(tokens[at]?.text ?? '')) at += 1
  const first = tokens.slice(at, to - 1).findIndex(({ text }) => isFirstName(plain(text)))
  if (first > 0 && tokens.slice(at, at + first).every(({ lower }) => isOccupation(lower))) return at + first
  return at
}

/** A word that says what somebody does, by its ending or because it is known. */
function isOccupation(lower: string): boolean {
  return isRole(lower) || /(?:er|or|ist|ian|man|woman|ess|eur|ent|ant|ee|founder|chief)$/.test(lower)
}

const abstract =
  /(?:tions?|ments?|ities|ity|ness|ances?|ences?|ships?|ologies|ology|isms?|ware|tech|works|ions)$|^(?:Management|Investments)$/i
const vessel = /^(?:USS|HMS|HMCS|HMAS|RMS|SS|MV|RRS|INS)$/

function mayBePerson({ tokens, from, to }: Run): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text)
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (isNationality(first) || vessel.test(first) || words.every(isInitial)) return false
  if (isFirstName(plain(first))) return true
  return !abstract.test(last) && !(words.length > 1 && isNationality(last))
}

function isInitial(word: string): boolean {
  return word.length < 3 && /^[\p{Lu}.]+$/u.test(word)
}

/** How sure it is that a run without a title is a person; 0 when nothing says so. */
function sureness(run: Run): number {
  const { tokens, from, to } = run
  const isFirst = isFirstName(plain(tokens[from]?.text ?? ''))
  const isDescribed = isRole(tokens[from - 1]?.lower ?? '') || hasAgeOrRole(tokens, to)
  if (to - from > 1) return ofFullName(run, isFirst, isDescribed)
  return ofOneWord(run, isFirst, isDescribed)
}

function ofOneWord(run: Run, isFirst: boolean, isDescribed: boolean): number {
  if (isMany(run) || /^(?:the|a|an)$/.test(run.tokens[run.from - 1]?.lower ?? '')) return 0
  if (isDescribed) return 0.7
  if (isSpeaking(run)) return 0.6
  return isFirst && !run.opens ? 0.4 : 0
}

/** *Police*, *Prosecutors*, *Marines*: a capital that names many, or only opens its sentence. */
export function isMany({ tokens, from, opens }: Run): boolean {
  const token = tokens[from]
  if (!token || isNationality(token.text) || isRole(token.lower) || isRole(token.lower.replace(/s$/, ''))) return true
  if (/^(?:police|officials|critics|residents|experts|nobody|everyone)$/.test(token.lower)) return true
  return opens && token.speech !== 'PROPN'
}

function ofFullName(run: Run, isFirst: boolean, isDescribed: boolean): number {
  if (isFirst) return 0.92
  if (isDescribed) return 0.85
  if (!looksLikeName(run, run.from)) return 0
  return isSpeaking(run) ? 0.8 : 0.6
}

const things = new Set(
  `Day Days Year Years Game Games Cup Act Bill Award Awards Prize War World Week Weekend Night Series Plan Deal Report Show Open
  Final Finals Championship Championships Treaty Agreement Accord Accords Amendment Code Law Charter Festival Fair Derby Race
  Conference Summit Convention Center Model Index Average Edition Question Time Line House Room Hall Gate Bar Inn Hotel Cafe
  Restaurant Shop Market Mall Theory Syndrome Disease Virus Bible Koran Gospel Testament Saga Tour Trail Project Fire Storm
  Hurricane Flu Edition Standard Prime Minister Street Tower Towers Building Gardens School Primary Academy Mail Post Secretary
  Constitution Declaration Revolution Movement Era Age Century Crisis Depression Reform Protocol Order Rule Dream Way Inquiry`.split(
    /\s+/,
  ),
)

function looksLikeName({ tokens, to }: Run, from: number): boolean {
  const article = tokens[from - 1]?.lower ?? ''
  if (/^(?:the|a|an|this|that)$/.test(article) || to - from > 4) return false
  const words = tokens.slice(from, to)
  if (things.has(words.at(-1)?.text ?? '')) return false
  return words.every(({ text }) => !/^\p{Lu}{2,}$/u.test(text) && !/\d/.test(text) && !placeNames.has(text))
}

/** *, 45,*; *, the mayor of*; *, a plumber*. */
function hasAgeOrRole(tokens: Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false
  if (/^(?:1?\d\d|aged)$/.test(tokens[at + 1]?.lower ?? '') && !/^\d{4}$/.test(tokens[at + 1]?.text ?? '')) return true
  if (!/^(?:the|a|an|his|her|chief|former|who|whose)$/.test(tokens[at + 1]?.lower ?? '')) return false
  return /^who/.test(tokens[at + 1]?.lower ?? '') || tokens.slice(at + 2, at + 7).some(({ lower }) => isRole(lower))
}
