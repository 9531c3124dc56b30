import { fold as inScreening } from '../../../base/fold.ts'

/** Letters of other alphabets that readers take for Latin ones (after Unicode's UTS 39, the common ones only). */
const lookAlikes = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'ьЬв',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еєε',
    g: 'ɡ',
    h: 'һн',
    i: 'іıιɩ',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏǀ',
    m: 'м',
    n: 'пη',
    o: 'оοσօ',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υսц',
    v: 'ѵν',
    w: 'ԝωш',
    x: 'хχ',
    y: 'уγү',
    z: 'ᴢ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin])),
)
/** Signs that stand for a letter, but only beside letters: 100 is a number. */
const signs: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }

const ascii = /^\p{ASCII}*$/u
const word = /\p{L}+/gu
const besideLetters =
  /(?<=[a-z])[013457@$](?=[a-z])|(?<![\p{L}\p{N}])[013457@$](?=[a-z]{2})|(?<=[a-z]{2})[03457@$](?![\p{L}\p{N}])/gu
const between = /[^\p{L}\p{N}\p{M}]+/gu

/**
 * Text as a list of words sees it: without case, accents, invisible letters and look-alikes, words apart by one space.
 * What a person reads as the same word folds to the same letters.
 */
export function fold(text: string): string {
  return inScreening
    .screen(text)
    .replace(word, latinOf)
    .replace(besideLetters, (sign) => signs[sign] ?? sign)
    .replace(between, ' ')
    .trim()
}

/** A word that looks Latin in every letter becomes so; one in Russian or Greek has letters that do not, and stays. */
function latinOf(word: string): string {
  if (ascii.test(word)) return word
  const latin = Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join('')
  return ascii.test(latin) ? latin : word
}
