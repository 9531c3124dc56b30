/**
 * Every fold of text, by what it is for. All of them keep what is a letter of its own in its script, such as й beside и,
 * か beside が, or a vowel sign of Hindi; and drop what its readers leave out themselves, such as accents on Latin
 * letters, stress in Russian, or the points of Hebrew and Arabic.
 */
export const fold = {
  /** Words of an address: *Łódź, Größe* is `lodz-grosse`. At most 80 characters. */
  slug(text: string): string {
    const words = inLatin(text).replace(apostrophes, '')
    const slug = words.replace(between, '-').replace(/^-/, '').slice(0, longestSlug)
    // Half of a letter that takes two code units is no letter, and no address.
    return slug.replace(/[\ud800-\udbff]$/, '').replace(/-$/, '') || 'untitled'
  },
  /** Words as they are looked up: *Zoë* and *zoe* are one. Apart by what is between them in the text. */
  search: inLatin,
  /** A name or a quotation as it is told from others: *O’Hara* is one word, and *Łukasz* is not *Lukasz*. */
  compare: (text: string): string => letters(text).replace(apostrophes, ''),
  /** Text as a list of unwanted words sees it; what looks like another letter is the concern of whoever screens. */
  screen: inLatin,
} as const

/** The words of a folded text. A longer run than any word, as in scripts without spaces, is several: no index holds it. */
export function wordsIn(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,99}/gu) ?? []
}

const longestSlug = 80
const apostrophes = /['’‘ʼ]/g
const between = /[^\p{L}\p{N}\p{M}]+/gu
const ascii = /^\p{ASCII}*$/u

/** Without case and what readers leave out: ё is е to them, and ς is σ. */
function letters(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  const lower = bare(compatible(text)).toLowerCase()
  return lower.replaceAll('ё', 'е').replaceAll('ς', 'σ')
}

/** With plain letters for those of Latin that have no mark to leave out. */
function inLatin(text: string): string {
  return letters(text).replace(/[ßæœøłđðþıħŧŋĸƶ]/g, (letter) => plainly[letter] ?? letter)
}

/**
 * Shapes of a letter as the letter: ﬁ, Ａ and ｶﾞ as fi, A and ガ. A vowel of Thai and Lao, and single letters of Korean,
 * would be taken apart by this and never be put together again.
 */
function compatible(text: string): string {
  return text.replace(/[^\u0e33\u0eb3\u3131-\u318e]+/gu, (run) => run.normalize('NFKC')).normalize('NFC')
}

/** Without what a reader of the script leaves out, and what cannot be seen. */
function bare(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFD')
    .replace(accented, '$1')
    .normalize('NFC')
    .replace(leftOut, '')
    .replace(onNoLetter, '')
}

/** Latin and Greek letters are read without any mark on them. */
const accented = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu
/** The vowels of Arabic and the points of Hebrew, and what is left on Cyrillic letters once their own marks are theirs. */
const leftOut =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]|(?<=\p{Script=Cyrillic})[\u0300-\u036f\u0483-\u0489]+/gu
const onNoLetter = /(?<![\p{L}\p{M}])\p{M}+/gu

/** As they are written where they are wanting. */
const plainly: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ĸ: 'k',
  ƶ: 'z',
}
