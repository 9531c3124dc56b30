import type { DeskFacts, Draft } from '../src/features/desk/index.ts'
import { anchorOf, findAgain } from '../src/features/facts/rules/anchors.ts'
import { pick } from './chance.ts'
import type { Sample } from './corpus.ts'
import { appended, edited, type Injector, passageWide, replaced } from './injected.ts'
import { daysBefore, earlier } from './record.ts'
import { slip } from './slips.ts'

type Chance = () => number
type Inject = Injector['inject']
type Spot = { passage: string; start: number; words: string; person: string }

const factsOf = ({ draft }: Sample): DeskFacts =>
  draft.facts ?? { people: [], names: [], quotes: [], sources: [], lost: [] }
const surnameOf = (name: string) => name.split(' ').at(-1) ?? name

/** Every place in a paragraph where these words stand whole. */
function spots({ draft }: Sample, words: string, person: string): Spot[] {
  const whole = new RegExp(`(?<![\\p{L}’'-])${words.replaceAll('.', '[.]')}(?![\\p{L}-])`, 'gu')
  return draft.passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ id, text }) =>
      Array.from(text.matchAll(whole), (match) => ({ passage: id, start: match.index, words, person })),
    )
}

/** A surname misspelt: alone, only where that makes no word, which nobody could tell from one. */
function misspeltWith(isWord: (word: string) => boolean): Inject {
  return (sample, chance) => {
    const names = sample.gold.people.filter((name) => name.includes(' ') && surnameOf(name).length > 3)
    const known = new Set(sample.gold.people.flatMap((name) => name.split(' ')))
    for (let tries = 0; tries < 50; tries += 1) {
      const person = pick(names, chance)
      const spot = person && pick(spots(sample, surnameOf(person), person), chance)
      if (!spot) continue
      const text = slip(spot.words, chance)
      if (text === spot.words || known.has(text) || text === `${spot.words}s` || isWord(text.toLowerCase())) continue
      return edited(sample.draft, {
        passage: spot.passage,
        start: spot.start,
        end: spot.start + spot.words.length,
        text,
      })
    }
    return undefined
  }
}

/** A family, somebody else of the name, and what belongs to one. */
const spelt: Inject = (sample, chance) => {
  const person = pick(
    sample.gold.people.filter((name) => name.includes(' ')),
    chance,
  )
  if (!person) return undefined
  const name = surnameOf(person)
  const text = pick(
    [
      `The ${name}${/[sx]$/.test(name) ? 'es' : 's'} have lived there since 1950.`,
      `Its owner, Winifred ${name}, is no relation.`,
      `Much of it was ${name}’s own doing.`,
      `${person}’s friends agreed.`,
    ],
    chance,
  )
  return text === undefined ? undefined : appended(sample.draft, text, chance)
}

/** The first whole name cut to its surname, or to a surname with an office before it. */
function cutName(put: (surname: string) => string): Inject {
  return (sample, chance) => {
    const firsts = sample.gold.people.flatMap((name) => {
      const [first] = spots(sample, name, name)
      const isAlone = sample.gold.people.filter((each) => surnameOf(each) === surnameOf(name)).length === 1
      return first && isAlone && name.includes(' ') && isFirst(sample, first) ? [first] : []
    })
    const spot = pick(firsts, chance)
    if (!spot) return undefined
    const { passage, start, words } = spot
    return edited(sample.draft, { passage, start, end: start + words.length, text: put(surnameOf(words)) })
  }
}

/** Nothing names the person before, nor gives a title here, and nobody is speaking. */
function isFirst({ draft, gold }: Sample, { passage, start, words }: Spot): boolean {
  const at = draft.passages.findIndex(({ id }) => id === passage)
  const before = (draft.passages[at]?.text ?? '').slice(0, start)
  const earlierText = [draft.standfirst, ...draft.passages.slice(0, at).map(({ text }) => text), before].join('\n')
  const isSaid = gold.quotes.some((quote) => quote.passage === at + 1 && quote.start <= start && start < quote.end)
  return !isSaid && !earlierText.includes(surnameOf(words)) && !/\p{Lu}[\p{L}.-]* $/u.test(before)
}

/** Somebody's role ended before the article's day. */
const endedRole: Inject = (sample, chance) => {
  const { draft } = sample
  const said = rolesSaid(sample)
  const role = pick(said, chance)
  if (!role) return undefined
  const to = daysBefore(draft.dateline?.date ?? '', 1 + Math.floor(chance() * 400))
  return { draft: withEnd(draft, role, to), passage: role.passage, from: 0, to: passageWide }
}

type SaidRole = { person: string; title: string; passage: string }

function rolesSaid({ draft, gold }: Sample): SaidRole[] {
  return (gold.roles ?? []).flatMap(({ person, title }) => {
    if (title.startsWith('former ')) return []
    const passage = draft.passages.find(
      ({ text }) => text.includes(person) && text.toLowerCase().includes(title.toLowerCase()),
    )
    return passage ? [{ person, title, passage: passage.id }] : []
  })
}

function withEnd(draft: Draft, { person, title }: SaidRole, to: string): Draft {
  const people = (draft.facts?.people ?? []).map((each) =>
    each.name === person
      ? { ...each, roles: each.roles.map((role) => (role.title === title ? { ...role, to } : role)) }
      : each,
  )
  return draft.facts ? { ...draft, facts: { ...draft.facts, people } } : draft
}

/** The same, where the text says *former*. */
const formerRole: Inject = (sample, chance) => {
  const said = rolesSaid(sample).flatMap((role) => {
    const text = sample.draft.passages.find(({ id }) => id === role.passage)?.text ?? ''
    const start = text.search(new RegExp(`(?<=(?:\\ban?|\\bthe|\\bits) )${role.title}`))
    return start < 0 ? [] : [{ ...role, start }]
  })
  const role = pick(said, chance)
  if (!role) return undefined
  const draft = withEnd(sample.draft, role, daysBefore(sample.draft.dateline?.date ?? '', 200))
  const { passage, start } = role
  return edited(draft, { passage, start, end: start, text: 'former ', reach: passageWide })
}

type Quote = DeskFacts['quotes'][number]

/** Somebody confirmed one quote otherwise. */
function otherQuote(change: (quote: Quote, chance: Chance) => Quote | undefined): Inject {
  return (sample, chance) => {
    const facts = factsOf(sample)
    const quote = pick(
      facts.quotes.filter(({ text }) => text.split(' ').length > 3),
      chance,
    )
    const other = quote && change(quote, chance)
    if (!quote?.passage || !other) return undefined
    const quotes = facts.quotes.map((each) => (each === quote ? other : each))
    return { draft: { ...sample.draft, facts: { ...facts, quotes } }, passage: quote.passage, from: 0, to: passageWide }
  }
}

function withOneWordChanged(text: string, chance: Chance): string | undefined {
  const word = pick(Array.from(text.matchAll(/(?<=\p{L}+,? )\p{Ll}{3,}(?=,? \p{L})/gu)), chance)
  if (!word) return undefined
  const put = chance() < 0.5 ? 'hardly' : ''
  return (text.slice(0, word.index) + put + text.slice(word.index + word[0].length)).replaceAll('  ', ' ')
}

/** The text's words change, and what was confirmed does not. */
const changedWords: Inject = (sample, chance) => {
  const quote = pick(
    sample.gold.quotes.filter(({ text }) => text.split(' ').length > 3),
    chance,
  )
  const passage = sample.draft.passages[(quote?.passage ?? 0) - 1]
  const text = quote && withOneWordChanged(quote.text, chance)
  if (!quote || !passage || text === undefined || quote.person === null) return undefined
  return edited(sample.draft, { passage: passage.id, start: quote.start, end: quote.end, text, reach: passageWide })
}

/** The same words in straight marks, and words put in before them. */
const straightened: Inject = ({ draft, gold }, chance) => {
  const quote = pick(gold.quotes, chance)
  const passage = draft.passages[(quote?.passage ?? 0) - 1]
  if (!passage) return undefined
  const straight = passage.text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  return { ...replaced(draft, passage.id, chance() < 0.5 ? straight : `Then it went on. ${straight}`), to: passageWide }
}

/** A name that the record points to is cut from its paragraph, or the paragraph is edited round it. */
function rewritten(change: (text: string, name: string) => string): Inject {
  return (sample, chance) => {
    const once = sample.gold.people.flatMap((name) => {
      const places = spots(sample, name, name)
      return places.length === 1 ? places : []
    })
    const spot = pick(once, chance)
    const before = sample.draft.passages.find(({ id }) => id === spot?.passage)
    const anchor = spot && before && anchorOf([before], spot.words)
    if (!spot || !before || !anchor) return undefined
    const { draft } = replaced(sample.draft, before.id, change(before.text, spot.words))
    const isLost = findAgain(anchor, draft.passages) === undefined
    const lost = isLost ? [{ passage: before.id, exact: spot.words }] : []
    return { draft: { ...draft, facts: { ...factsOf(sample), lost } }, passage: before.id, from: 0, to: passageWide }
  }
}

export function recordFaultsWith(isWord: (word: string) => boolean): Injector[] {
  const misspelt: Injector = { name: 'misspelt name', rule: 'name-differs', inject: misspeltWith(isWord), sound: spelt }
  return [misspelt, ...recordFaults].map(withRecord)
}

/** Only into articles that somebody has confirmed anything of. */
function withRecord({ inject, sound, ...rest }: Injector): Injector {
  const only =
    (put: Inject): Inject =>
    (sample, chance) =>
      sample.draft.facts ? put(sample, chance) : undefined
  return { ...rest, inject: only(inject), ...(sound ? { sound: only(sound) } : {}) }
}

/** What an article says otherwise than its record. */
const recordFaults: Injector[] = [
  {
    name: 'surname alone at first',
    rule: 'surname-first',
    inject: cutName((name) => name),
    sound: cutName((name) => `President ${name}`),
  },
  { name: 'role that had ended', rule: 'role-dates', inject: endedRole, sound: formerRole },
  { name: 'quote of nobody', rule: 'no-speaker', inject: otherQuote((quote) => ({ ...quote, speaker: null })) },
  { name: 'confirmed words changed', rule: 'quote-changed', inject: changedWords, sound: straightened },
  {
    name: 'earlier words differ',
    rule: 'quote-differs',
    inject: otherQuote((quote, chance) => {
      const text = withOneWordChanged(quote.text, chance)
      return text === undefined ? undefined : { ...quote, archive: { ...earlier(text), text, speaker: quote.speaker } }
    }),
    sound: otherQuote((quote) => ({ ...quote, archive: { ...earlier(quote.text), speaker: quote.speaker } })),
  },
  {
    name: 'earlier speaker differs',
    rule: 'quote-differs',
    inject: otherQuote((quote) => ({ ...quote, archive: { ...earlier(quote.text), speaker: 'Winifred Ashby' } })),
    sound: otherQuote((quote) => ({ ...quote, archive: { ...earlier(quote.text), speaker: null } })),
  },
  {
    name: 'name edited away',
    rule: 'mention-lost',
    inject: rewritten((text, name) => text.replace(name, 'somebody')),
    sound: rewritten((text, name) => `On the day, ${text.replace(name, `it was ${name}`)} That was all.`),
  },
]
