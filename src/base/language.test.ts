import { expect, test } from 'vitest'
import { inPaper, languageOf, languageOfPages, withTerritory } from './language.ts'

test.each([
  ['en-GB', 'en-GB'],
  [' EN_gb ', 'en-GB'],
  ['en-UK', 'en-GB'],
  ['deu', 'de'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['de-u-ca-buddhist', 'de'],
  ['English', 'en'],
  ['british english', 'en-GB'],
  ['English (UK)', 'en-GB'],
  ['English (United States)', 'en-US'],
  ['Deutsch', 'de'],
  ['german', 'de'],
  ['Français', 'fr'],
  ['Norwegian Bokmål', 'nb'],
  ['العربية', 'ar'],
  ['עברית', 'he'],
  ['日本語', 'ja'],
])('%j is understood as %s', (typed, tag) => {
  expect(languageOf(typed)).toBe(tag)
})

test.each([
  '',
  'Anglish',
  'en-English',
  'qq',
  'xx-YY',
  'und',
  'mul',
  'x-klingon',
  'i-default',
  'en"><script>',
  'en (Nowhere)',
  'e'.repeat(5000),
])('%j is no language', (typed) => {
  expect(languageOf(typed)).toBeUndefined()
})

test('words of a paper are marked where the pages speak another language, with their direction', () => {
  expect(['en-US', 'de', 'ar', 'he-IL', 'fa', 'az', 'az-Arab'].map((language) => inPaper({ language }))).toEqual([
    {},
    { lang: 'de' },
    { lang: 'ar', dir: 'rtl' },
    { lang: 'he-IL', dir: 'rtl' },
    { lang: 'fa', dir: 'rtl' },
    { lang: 'az' },
    { lang: 'az-Arab', dir: 'rtl' },
  ])
  expect(['en-AU', 'de', 'ar'].map(languageOfPages)).toEqual(['en-AU', 'en', 'en'])
  expect(['de', 'en-GB', 'pt'].map(withTerritory)).toEqual(['de_DE', 'en_GB', 'pt_BR'])
})
