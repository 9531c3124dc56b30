import { fold } from './fold.ts'
import { spoken } from './messages.ts'

declare const tag: unique symbol

/** A language as BCP 47 writes it, such as `de` or `en-GB`, and one that is known. */
export type Language = string & { readonly [tag]: true }

/** What a paper is in until somebody says. */
export const languageAtFirst = 'en-GB' as Language

/** What somebody typed as a language: its tag, however written, or its name in English or in itself. */
export function languageOf(typed: string): Language | undefined {
  const text = typed.trim().replaceAll('_', '-')
  return tagged(text) ?? named(text)
}

/** The language of the words around the paper's own: those of the pages are English. */
export function languageOfPages(language: string): string {
  return isSpoken(language) ? language : 'en'
}

/** What marks the paper's own words on a page that speaks another language. */
export function inPaper({ language }: { language: string }): { lang?: string; dir?: 'rtl' } {
  if (isSpoken(language)) return {}
  return runsLeft(language) ? { lang: language, dir: 'rtl' } : { lang: language }
}

/** What marks words of the pages in the midst of the paper's own. */
export function inPages({ language }: { language: string }): { lang?: string; dir?: 'ltr' } {
  return isSpoken(language) ? {} : { lang: primary(spoken()), dir: 'ltr' }
}

/** `de_DE`, as Open Graph wants it. */
export function withTerritory(language: string): string {
  const { language: own, region } = new Intl.Locale(language).maximize()
  return region ? `${own}_${region}` : own
}

/** Whether the words of the pages are in this language. Asked for every passage, so it makes no locale of the tag. */
function isSpoken(language: string): boolean {
  return primary(language) === primary(spoken())
}

function primary(language: string): string {
  const end = language.indexOf('-')
  return end === -1 ? language : language.slice(0, end)
}

/** Scripts of living papers that run from right to left. */
const runningLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']) // not said

function runsLeft(language: string): boolean {
  return runningLeft.has(new Intl.Locale(language).maximize().script ?? '')
}

function tagged(text: string): Language | undefined {
  const known = canonical(text)
  if (known === undefined || /^(und|mul|mis|zxx)\b/.test(known)) return undefined
  return nameIn('en', known) === undefined ? undefined : (known as Language)
}

/** The tag without extensions; nothing for what is not one. */
function canonical(text: string): string | undefined {
  if (!/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,6}$/i.test(text)) return undefined
  try {
    return new Intl.Locale(text).baseName
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function nameIn(language: string, of: string, type: 'language' | 'region' = 'language'): string | undefined {
  return new Intl.DisplayNames([language], { type, fallback: 'none' }).of(of)
}

/** *German*, *Deutsch*, *British English*, *English (UK)*. */
function named(text: string): Language | undefined {
  const [, name = '', , place = ''] = /^([^()]{2,60}?) ?(\(([^()]{2,60})\))?$/.exec(text) ?? []
  if (name === '') return undefined
  const found = allNames().get(fold.compare(name))
  if (found === undefined || place === '') return found
  const region = fold.compare(place)
  const code = pairs.find((pair) => fold.compare(pair) === region || isCalled(pair, region))
  return code === undefined ? undefined : tagged(`${found}-${code}`)
}

function isCalled(pair: string, region: string): boolean {
  const name = nameIn('en', pair.toUpperCase(), 'region')
  return name !== undefined && fold.compare(name) === region
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
/** Those with a name that says where. */
const elsewhere = 'en-GB en-US en-AU en-CA de-AT de-CH es-419 es-MX fr-CA fr-CH pt-BR pt-PT zh-Hans zh-Hant'.split(' ')

let names: ReadonlyMap<string, Language> | undefined

/** Made when a name is first asked for, which takes 30 ms: a settings form, now and then. */
function allNames(): ReadonlyMap<string, Language> {
  names ??= namesOfAll()
  return names
}

function namesOfAll(): ReadonlyMap<string, Language> {
  const all = [...pairs, 'haw', 'gsw', 'nds', 'fil', 'yue', ...elsewhere]
  const known = all.flatMap((each) => tagged(each) ?? [])
  const pairsOfNames = known.flatMap((each) =>
    [nameIn('en', each), nameIn(each, each)].map((name) => [name, each] as const),
  )
  // A language before its kinds, and none by the name of another.
  const firsts = pairsOfNames.reverse().flatMap(([name, each]) => (name ? [[fold.compare(name), each] as const] : []))
  return new Map(firsts)
}
