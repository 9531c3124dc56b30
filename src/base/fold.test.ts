import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costOf } from '../testing/cost.ts'
import { fold, wordsIn } from './fold.ts'

test.each([
  ['Ferry runs again', 'ferry-runs-again'],
  ['Ærø ferry runs again after Łódź row', 'aero-ferry-runs-again-after-lodz-row'],
  ['Größe, Straße', 'grosse-strasse'],
  ['STRASSE', 'strasse'],
  ['GROẞE', 'grosse'],
  ['Þingvellir, Ísafjörður', 'thingvellir-isafjordur'],
  ['Đà Nẵng', 'da-nang'],
  ['İstanbul’da ışık', 'istanbulda-isik'],
  ['Œuvre d’été', 'oeuvre-dete'],
  ['Ａｂｃ ﬁn', 'abc-fin'],
  ['Καλημέρα', 'καλημερα'],
  ['Ёлки и йод', 'елки-и-йод'],
  ['за́мок', 'замок'],
  ['Київ, Ґанок, Ўсход', 'київ-ґанок-ўсход'],
  ['हिन्दी क़लम', 'हिन्दी-क़लम'],
  ['น้ำท่วม', 'น้ำท่วม'],
  ['ນ້ຳ', 'ນ້ຳ'],
  ['がぎ ﾊﾞｽ', 'がぎ-バス'],
  ['연락선이', '연락선이'],
  ['ㅋㅋㅋ', 'ㅋㅋㅋ'],
  ['مُحَمَّد ألف', 'محمد-ألف'],
  ['שָׁלוֹם', 'שלום'],
  ['தமிழ் தேசம்', 'தமிழ்-தேசம்'],
  ['မြန်မာ', 'မြန်မာ'],
  ['港口今天关闭', '港口今天关闭'],
  ['👩‍👩‍👧 2️⃣', '2'],
  ['👩‍👩‍👧', 'untitled'],
  ['—', 'untitled'],
])('%s has the words %s in an address', (text, slug) => {
  expect(fold.slug(text)).toBe(slug)
  expect(fold.slug(text.normalize('NFD'))).toBe(slug)
})

test.each([
  ['й', 'и'],
  ['ї', 'і'],
  ['か', 'が'],
  ['は', 'ぱ'],
  ['कम', 'कमा'],
  ['क', 'क़'],
  ['มา', 'ม้า'],
  ['أ', 'ا'],
  ['ي', 'ئ'],
  ['가', '각'],
  ['கா', 'கி'],
  ['ব', 'বি'],
])('%s and %s are two letters for every purpose', (one, other) => {
  for (const purpose of [fold.slug, fold.search, fold.compare, fold.screen]) {
    expect(purpose(one)).not.toBe(purpose(other))
    expect(purpose(one.normalize('NFD'))).toBe(purpose(one))
  }
})

test.each([
  ['Zoë', 'zoe'],
  ['Łódź', 'LODZ'],
  ['Straße', 'STRASSE'],
  ['Все', 'Всё'],
  ['ΟΔΟΣ', 'οδος'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['مُحَمَّد', 'محمد'],
  ['محمـــد', 'محمد'],
  ['שָׁלוֹם', 'שלום'],
  ['co\u00adoperate', 'cooperate'],
])('%s and %s are one word to whoever looks for it', (one, other) => {
  expect(fold.search(one)).toBe(fold.search(other))
})

test.each([
  ['Zoë', 'zoe'],
  ['Все', 'Всё'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['O’Hara', 'OHara'],
])('%s and %s are one name', (one, other) => {
  expect(fold.compare(one)).toBe(fold.compare(other))
})

test('what was folded folds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      for (const purpose of [fold.slug, fold.search, fold.compare, fold.screen]) {
        expect(purpose(purpose(text))).toBe(purpose(text))
      }
    }),
    { numRuns: 500 },
  )
})

test('words hold the marks of their letters', () => {
  expect(wordsIn(fold.search('हिन्दी में: น้ำ, 2ª'))).toEqual(['हिन्दी', 'में', 'น้ำ', '2a'])
})

test('a fold takes time in proportion to the text', () => {
  const timed = (text: string) =>
    costOf(() => {
      fold.slug(text)
      fold.search(text)
    })
  for (const sign of ['é', 'а\u0301', '\u0301', 'क़', '한', '-', '👩‍👩‍👧', '\u0e33']) {
    timed(sign.repeat(2_000))
    const [small, large] = [timed(sign.repeat(20_000)), timed(sign.repeat(200_000))]
    expect(large, sign).toBeLessThan(small * 60 + 60)
  }
})
