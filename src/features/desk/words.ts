/** A word of a text with its UTF-16 offsets. Hyphens and apostrophes inside a word belong to it. */
export type Word = { text: string; start: number; end: number }

const word = /[\p{L}\p{M}]+(?:[-'’‑][\p{L}\p{M}]+)*/gu
const wordOrNumber = /[\p{L}\p{M}\p{N}]+(?:[.,](?=\p{N})\p{N}+)*/gu

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Words as a pattern that matches just them. Under the `u` flag nothing but a sign of the syntax may be escaped. */
export function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** The words that carry what a text says, each once, cut to their stems; numbers count. */
export function substanceOf(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/['’](?:s|d|ll|ve|re|m|t)?(?![\p{L}])/gu, '')
  const said = new Set<string>()
  for (const [token] of plain.matchAll(wordOrNumber)) {
    if (!idle.has(token) && (token.length > 1 || /\p{N}/u.test(token))) said.add(stemOf(token))
  }
  return said
}

/** Cuts the commonest endings, so that *visits* and *visited* meet in *visit*. Not for showing to anybody. */
function stemOf(token: string): string {
  if (token.length > 40) return token
  const singular = withoutPlural(token)
  const bare = singular.replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '')
  const single = bare === singular ? bare : bare.replace(/([bdfgmnprt])\1$/u, '$1')
  return single.replace(/(?<=\p{L}{3})e$/u, '').replace(/(?<=\p{L}{2})i$/u, 'y')
}

function withoutPlural(token: string): string {
  if (/\p{L}{2}ies$/u.test(token)) return token.replace(/ies$/, 'y')
  if (/(?:ss|us|is)$/.test(token)) return token
  if (/(?:ch|sh|x|z|ss)es$/.test(token)) return token.replace(/es$/, '')
  return token.length > 3 ? token.replace(/s$/, '') : token
}

const idle = new Set(
  `a about above after again against all also although am amid among an and another any are as at back be because been
  before being below between both but by can cannot could did do does doing don down during each either else ever every
  few for from further had has have having he her here hers herself him himself his how however i if in into is isn it
  its itself just like me might mine more most much must my myself neither no nor not now of off on once one only onto
  or other others our ours ourselves out over own per quite rather same shall she should since so some such than that
  the their theirs them themselves then there these they this those though through thus to too toward towards under
  until up upon us very was wasn we were weren what when where whether which while who whom whose why will with within
  without won would yet you your yours yourself says said say`.split(/\s+/),
)
