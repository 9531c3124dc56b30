import { speller } from './affixes.ts'
import { formsKnown } from './forms.ts'
import { openWordList } from './word-list.ts'

/** `isWord`: an American or a British dictionary has it. `isKnown`: so has a longer list, or it is put together of words. */
export type Dictionaries = { isWord: (word: string) => boolean; isKnown: (word: string) => boolean }

/** Reads both dictionaries and the list of rare words, so it is asked for once and only where it is needed. */
export async function openDictionaries(): Promise<Dictionaries> {
  const [isListed, ...both] = await Promise.all([openWordList(), import('dictionary-en'), import('dictionary-en-gb')])
  const spellers = both.map((each) => speller(each.default))
  const isWord = (word: string) => spellers.some((knows) => knows(word))
  return { isWord, isKnown: (word) => isWord(word) || isListed(word) || formsKnown(word, isWord) }
}
