import { canonicalJson } from '../../base/canonical.ts'
import { slugOf } from '../../base/text.ts'
import { textName } from '../../base/text-name.ts'
import {
  type Draft,
  folded,
  readPattern,
  readyStyle,
  type StyleRule,
  styleFaults,
  type Wording,
} from '../desk/index.ts'
import { findingPartOf, type Rule, type RuleFields, type Term, type Trial } from './rule.ts'
import { linesOf, wordingsOf } from './wordings.ts'

/** Why a rule cannot be kept as it is written; `about` is the example, the wording or the part of a pattern. */
export type Unsound = { field: keyof RuleFields; why: UnsoundWhy; about: string }
export type UnsoundWhy =
  | 'nothing-to-find'
  | 'both-words-and-pattern'
  | 'wording-empty'
  | 'wording-too-long'
  | 'too-many-lines'
  | 'finds-nothing-in'
  | 'finds-in'
  | 'no-example'
  | 'no-why'
  | 'no-name'
  | 'writes-what-it-finds'
  | 'no-link'
  | `pattern-${Extract<ReturnType<typeof readPattern>, { unreadable: string }>['unreadable']}`

const mostLines = 300
const mostWords = 12

/** What is wrong with a rule: its examples are asked each time it is kept. */
export function unsoundIn(key: string, rule: RuleFields): Unsound | undefined {
  return unsoundWords(rule) ?? unsoundPattern(rule) ?? unsoundExamples(key, rule)
}

function unsoundWords(rule: RuleFields): Unsound | undefined {
  const { name, why, link } = rule
  if (name.trim() === '') return { field: 'name', why: 'no-name', about: '' }
  if (why.trim() === '') return { field: 'why', why: 'no-why', about: '' }
  if (link !== '' && !/^https?:\/\/\S+$/.test(link)) return { field: 'link', why: 'no-link', about: link }
  return unsoundWordings(rule)
}

function unsoundWordings({ words, pattern, instead }: RuleFields): Unsound | undefined {
  const wordings = wordingsOf(words)
  const isNone = wordings.length === 0
  if (isNone && pattern === '') return { field: 'words', why: 'nothing-to-find', about: '' }
  if (!isNone && pattern !== '') return { field: 'pattern', why: 'both-words-and-pattern', about: '' }
  if (wordings.length > mostLines) return { field: 'words', why: 'too-many-lines', about: String(mostLines) }
  return wordings.map((wording) => unsoundWording(wording, instead)).find((each) => each !== undefined)
}

function unsoundWording({ words, instead }: Wording, usual: string): Unsound | undefined {
  if (words === '') return { field: 'words', why: 'wording-empty', about: instead }
  if (words.split(/\s+/).length > mostWords) return { field: 'words', why: 'wording-too-long', about: words }
  return words === (instead || usual) ? { field: 'words', why: 'writes-what-it-finds', about: words } : undefined
}

function unsoundPattern({ pattern, isCased }: RuleFields): Unsound | undefined {
  if (pattern === '') return undefined
  const read = readPattern(pattern, isCased)
  if (!('unreadable' in read)) return undefined
  return {
    field: 'pattern',
    why: `pattern-${read.unreadable}`,
    about: pattern.slice(Math.max(0, read.at - 1), read.at + 12),
  }
}

function unsoundExamples(key: string, rule: RuleFields): Unsound | undefined {
  const [must, mustNot] = [linesOf(rule.matches), linesOf(rule.misses)]
  if (must.length === 0) return { field: 'matches', why: 'no-example', about: '' }
  if (must.length > mostLines) return { field: 'matches', why: 'too-many-lines', about: String(mostLines) }
  if (mustNot.length > mostLines) return { field: 'misses', why: 'too-many-lines', about: String(mostLines) }
  const finds = finderOf(key, rule)
  const silent = must.find((example) => !finds(example))
  if (silent !== undefined) return { field: 'matches', why: 'finds-nothing-in', about: silent }
  const wrong = mustNot.find(finds)
  return wrong === undefined ? undefined : { field: 'misses', why: 'finds-in', about: wrong }
}

/** Whether the rule says something of a sentence, in whichever section. */
function finderOf(key: string, rule: RuleFields): (example: string) => boolean {
  const style = readyStyle({ version: 'example', rules: [{ ...askedOf({ ...rule, key }), sections: [] }] })
  return (example) => Array.from(styleFaults(sentence(example), style, { quotes: quotesIn(example) })).length > 0
}

function quotesIn(text: string): 'double' | 'single' {
  return /["“”]/.test(text) ? 'double' : 'single'
}

function sentence(text: string): Draft {
  const passages = [{ id: 'example', kind: 'paragraph' as const, text }]
  return { headline: '', standfirst: '', byline: [], dateline: null, sources: [], passages }
}

/** A rule as the desk check asks it. */
export function askedOf(rule: RuleFields & { key: string }): StyleRule {
  const { key, name, level, words, pattern, instead, isCased, leavesQuotes, sections, why } = rule
  return { key, name, level, words: wordingsOf(words), pattern, instead, isCased, leavesQuotes, sections, why }
}

/** How a name is not to be written, as a rule that writes it as it is. */
export function askedOfTerm({
  id,
  term,
  wrong,
  note,
}: Pick<Term, 'term' | 'wrong' | 'note'> & { id: string }): StyleRule[] {
  const words = linesOf(wrong).map((each) => ({ words: each, instead: term }))
  if (words.length === 0) return []
  const usual = { level: 'note', pattern: '', isCased: false, leavesQuotes: false, sections: [] } as const
  return [{ ...usual, key: `term-${id}`, name: term, words, instead: term, why: note }]
}

/** The single words of names and terms, which are then spelt rightly. */
export function wordsOfTerms(terms: readonly Pick<Term, 'term'>[]): Set<string> {
  return new Set(terms.flatMap(({ term }) => folded(term).split(/[\s-]+/)))
}

/** Names what a rule finds: a trial of it counts for that alone. */
export function printOfFinding(rule: RuleFields): string {
  return textName(canonicalJson(findingPartOf(rule)))
}

/** Whether a rule has been tried on the archive as it is now, as it has to be before everybody is asked it. */
export function isTried(rule: RuleFields, trial: Pick<Trial, 'print'> | undefined): boolean {
  return trial?.print === printOfFinding(rule)
}

/** What a file calls a rule, from its name; `-2` and so on when that is taken. */
export function keyFor(name: string, taken: ReadonlySet<string>): string {
  const first = slugOf(name).slice(0, 60).replace(/-$/, '')
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? first : `${first}-${number}`
    if (!taken.has(key)) return key
  }
}

/** The fields in which two states of a rule differ. */
export function differencesOf(before: Rule | undefined, after: Rule): (keyof Rule)[] {
  const shown = [
    'name',
    'group',
    'words',
    'pattern',
    'instead',
    'isCased',
    'leavesQuotes',
    'sections',
    'level',
  ] as const
  const more = ['why', 'link', 'matches', 'misses', 'ownerId', 'state', 'pilots'] as const
  if (!before) return []
  return [...shown, ...more].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
