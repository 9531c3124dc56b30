import nspell from 'nspell'

/** American and British words together; reads both dictionaries, so it is asked for once and only where it is needed. */
export async function openDictionaries(): Promise<(word: string) => boolean> {
  const [american, british] = await Promise.all([import('dictionary-en'), import('dictionary-en-gb')])
  const spellers = [american.default, british.default].map((each) => nspell(textOf(each)))
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const isKnown = spellers.some((speller) => speller.correct(word))
    // Long texts try many slips; what was answered is kept within bounds.
    if (known.size > 50_000) known.clear()
    known.set(word, isKnown)
    return isKnown
  }
}

function textOf({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): { aff: string; dic: string } {
  const decoder = new TextDecoder()
  return { aff: decoder.decode(aff), dic: decoder.decode(dic) }
}
