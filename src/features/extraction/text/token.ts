/** A run of characters of the text as read. Offsets are UTF-16 code units; `end` is the first one after it. */
export type Span = { start: number; end: number }

/** The parts of speech that the tagger tells apart. */
export type Speech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** One word, number or mark. `lower` has straight apostrophes; `quote` is the number of the quotation it stands in. */
export type Token = Span & { text: string; lower: string; speech: Speech; quote: number | null }

// A possessive is a token of its own, an abbreviation keeps its stops, and a word keeps its hyphens and apostrophes.
const piece =
  /['’]s(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|m|bn|pc)?(?![\p{L}\p{N}]|[-‐‑]\p{L})|(?:[\p{L}\p{M}\p{N}]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+(?:(?:['’](?!s(?![\p{L}\p{N}]))|(?:[-‐‑@](?=\p{L}|\p{N})|\.(?=\p{Ll})))[\p{L}\p{M}\p{N}]+)*|-{2,3}|[^\s]/gu

export function tokensOf(text: string, from: number): Token[] {
  return Array.from(text.matchAll(piece), ({ 0: word, index }) => ({
    // Two hyphens are typed for a dash.
    text: /^-{2,3}$/.test(word) ? '—' : word,
    lower: word.toLowerCase().replaceAll('’', "'"),
    start: from + index,
    end: from + index + word.length,
    speech: guess(word),
    quote: null,
  }))
}

function guess(word: string): Speech {
  if (/^\p{Lu}/u.test(word)) return 'PROPN'
  if (/^\p{N}/u.test(word)) return 'NUM'
  return /^[\p{L}\p{M}]/u.test(word) ? 'NOUN' : 'PUNCT'
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

export function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{L}\p{N}]/u.test(token.text)
}

/** An emoji that stands between two capitals, as some names are written. */
export function isSignInName(tokens: Token[], at: number): boolean {
  return (
    /^\p{Extended_Pictographic}/u.test(tokens[at]?.text ?? '') && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])
  )
}
