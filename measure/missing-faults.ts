import type { Draft, RuleName } from '../src/features/desk/index.ts'
import { pick } from './chance.ts'
import { edited, type Injected, type Injector, passageWide } from './injected.ts'

type Change = (draft: Draft) => Partial<Draft>

/** A draft with something about itself taken away, and one where it is only said in another way. */
function missing(rule: RuleName, name: string, { gone, sound }: Record<'gone' | 'sound', Change[]>): Injector {
  const by = (changes: Change[]): Injector['inject'] => {
    return ({ draft }, chance) => {
      const change = pick(changes, chance)
      return change && { draft: { ...draft, ...change(draft) }, from: 0, to: 0 }
    }
  }
  return { name, rule, inject: by(gone), sound: by(sound) }
}

const at = (dateline: Partial<NonNullable<Draft['dateline']>>): Change => {
  return (draft) => ({ dateline: { place: '', date: null, ...draft.dateline, ...dateline } })
}
const sound = { credit: 'Dana Reyes', called: 'The quay at dusk' }
type Use = NonNullable<NonNullable<Draft['pictures']>[number]['forbids']>[number]
const forbids = (why: Use['why'], day: string | null = null): Change => {
  return () => ({ pictures: [{ ...sound, forbids: [{ why, day, allowed: null }] }] })
}
const from = (...sources: Draft['sources']) => ({ sources })

/** What readers have seen and do not see any more, without a word: a number, a whole name. */
function silent(pattern: RegExp, put: string): Injector['inject'] {
  return ({ draft }, chance) => {
    const whole = draft.passages.map(({ text }) => text).join('\n')
    const facts = draft.passages
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ id, text }) =>
        Array.from(text.matchAll(pattern), (match) => ({ passage: id, start: match.index, words: match[0] })),
      )
    const once = facts.filter(({ words }) => whole.split(words).length === 2)
    const fact = pick(once, chance)
    if (!fact) return undefined
    const { passage, start, words } = fact
    return seen(draft, edited(draft, { passage, start, end: start + words.length, text: put, reach: passageWide }))
  }
}

function seen(draft: Draft, changed: Injected): Injected {
  return { ...changed, draft: { ...changed.draft, published: { passages: draft.passages, isTold: false } } }
}

/** An edit that takes nothing away: words put in, or small words put otherwise. */
const harmless: Injector['inject'] = ({ draft, gold }, chance) => {
  const said = new Set(gold.quotes.map(({ passage }) => passage))
  const passage = pick(
    draft.passages.filter(
      ({ kind, text }, at) => kind === 'paragraph' && !said.has(at + 1) && / and | the /.test(text),
    ),
    chance,
  )
  if (!passage) return undefined
  const start = passage.text.search(/ and | the /) + 1
  const edit = { passage: passage.id, start, end: start + 3, reach: passageWide }
  return seen(
    draft,
    edited(draft, { ...edit, text: chance() < 0.5 ? 'then' : `${passage.text.slice(start, start + 3)} very` }),
  )
}

/** A word of a quotation put otherwise, in whichever marks the article has. */
const silentQuote: Injector['inject'] = ({ draft, gold }, chance) => {
  const quotes = gold.quotes.filter(({ text, runsOn }) => text.split(' ').length > 4 && !runsOn)
  const quote = pick(quotes, chance)
  const passage = draft.passages[(quote?.passage ?? 0) - 1]
  if (!quote || !passage) return undefined
  const word = pick(Array.from(quote.text.matchAll(/(?<= )\p{Ll}{3,}(?= )/gu)), chance)
  if (!word) return undefined
  const start = quote.start + word.index
  const edit = { passage: passage.id, start, end: start + word[0].length, text: 'never', reach: passageWide }
  return seen(draft, edited(draft, edit))
}

/** What an article must say about itself, and what may not go from it unsaid. */
export const missingFaults: Injector[] = [
  missing('no-byline', 'nobody credited', {
    gone: [() => ({ byline: [] }), () => ({ byline: [' '] })],
    sound: [() => ({ byline: ['Packet staff'] }), () => ({ byline: ['Dana Reyes', 'and others'] })],
  }),
  missing('no-dateline', 'no place', {
    gone: [() => ({ dateline: null }), at({ place: '' })],
    sound: [at({ place: 'Ōta' }), at({ place: 'PORT ELDER' })],
  }),
  missing('no-date', 'no date', {
    gone: [at({ date: null }), at({ date: '2026-02-30' }), at({ date: 'Tuesday' })],
    sound: [at({ date: '2024-02-29' }), at({ date: '2026-12-31' })],
  }),
  missing('no-source', 'no source', {
    gone: [() => from(), () => from({ title: ' ', url: null })],
    sound: [() => from({ title: '', url: 'https://harbour.example/14' }), () => from({ title: 'Minutes', url: null })],
  }),
  missing('no-credit', 'picture without credit', {
    gone: [() => ({ pictures: [{ credit: '' }] }), () => ({ pictures: [{ credit: ' ' }] })],
    sound: [() => ({ pictures: [{ credit: 'Dana Reyes' }] }), () => ({ pictures: [] })],
  }),
  missing('no-alt', 'picture without words', {
    gone: [() => ({ pictures: [{ ...sound, alt: '' }] }), () => ({ pictures: [{ ...sound, alt: ' ' }] })],
    sound: [() => ({ pictures: [{ ...sound, alt: 'The quay at dusk' }] }), () => ({ pictures: [sound] })],
  }),
  missing('picture-denied', 'picture that may not be used', {
    gone: [forbids('denied'), forbids('ended', '2026-06-17'), forbids('not-yet', '2026-06-19'), forbids('withdrawn')],
    sound: [forbids('section'), forbids('once'), () => ({ pictures: [sound] })],
  }),
  missing('picture-restricted', 'picture for elsewhere, or for once', {
    gone: [forbids('section'), forbids('once')],
    sound: [() => ({ pictures: [sound] }), forbids('denied')],
  }),
  {
    name: 'suggestion left open',
    rule: 'open-suggestion',
    inject({ draft }, chance) {
      const passage = pick(draft.passages, chance)?.id
      return passage === undefined
        ? undefined
        : { draft: { ...draft, undecided: [{ passage }] }, passage, from: 0, to: 0 }
    },
    sound: ({ draft }) => ({ draft: { ...draft, undecided: [] }, from: 0, to: 0 }),
  },
  missing('no-time-zone', 'time without zone', {
    gone: [() => ({ publishes: '2026-06-18T09:00' }), () => ({ publishes: '2026-06-18 09:00:30' })],
    sound: [
      () => ({ publishes: '2026-06-18T09:00+01:00' }),
      () => ({ publishes: '2026-06-18T09:00Z' }),
      () => ({ publishes: '2026-06-18 09:00 UTC' }),
      () => ({ publishes: '2026-06-18' }),
    ],
  }),
  {
    name: 'number gone',
    rule: 'changed-in-silence',
    inject: silent(/(?<![\d.,£$€])\d{2,}(?![\d.,])/g, '7'),
    sound: harmless,
  },
  {
    name: 'name gone',
    rule: 'changed-in-silence',
    inject: silent(/(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=,? \p{Ll})/gu, 'somebody'),
    sound: harmless,
  },
  { name: 'quotation changed', rule: 'changed-in-silence', inject: silentQuote, sound: harmless },
]
