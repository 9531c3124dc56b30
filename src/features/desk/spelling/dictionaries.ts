import { speller } from './affixes.ts'

/** American and British words together; reads both dictionaries, so it is asked for once and only where it is needed. */
export async function openDictionaries(): Promise<(word: string) => boolean> {
  const both = await Promise.all([import('dictionary-en'), import('dictionary-en-gb')])
  const spellers = both.map((each) => speller(each.default))
  return (word) => spellers.some((knows) => knows(word))
}
