/** A Hunspell dictionary as far as English needs it: stems with their flags, and the endings and beginnings flags allow. */
export type Dictionary = { aff: Uint8Array; dic: Uint8Array }

type Affix = { flag: string; strip: string; add: string; fits: RegExp | null }

/** Whether a word is a stem, or a stem with a beginning, an ending or both. Looks words up; expands nothing. */
export function speller({ aff, dic }: Dictionary): (word: string) => boolean {
  const decoder = new TextDecoder()
  const { suffixes, prefixes } = affixesIn(decoder.decode(aff))
  const stems = stemsIn(decoder.decode(dic))

  function has(stem: string, ...flags: string[]): boolean {
    const own = stems.get(stem)
    return own !== undefined && flags.every((flag) => own.includes(flag))
  }

  function hasSuffix(word: string, ...more: string[]): boolean {
    return (suffixes.get(word.charAt(word.length - 1)) ?? []).some(({ flag, strip, add, fits }) => {
      if (!word.endsWith(add)) return false
      const stem = word.slice(0, word.length - add.length) + strip
      return has(stem, flag, ...more) && (fits === null || fits.test(stem))
    })
  }

  function hasPrefix(word: string): boolean {
    return prefixes.some(({ flag, add }) => {
      const rest = word.startsWith(add) ? word.slice(add.length) : ''
      return rest !== '' && (has(rest, flag) || hasSuffix(rest, flag))
    })
  }

  return (word) => stems.has(word) || hasSuffix(word) || hasPrefix(word)
}

function stemsIn(dic: string): Map<string, string> {
  const stems = new Map<string, string>()
  for (const line of dic.split('\n')) {
    const slash = line.indexOf('/')
    const stem = slash < 0 ? line.trimEnd() : line.slice(0, slash)
    const flags = slash < 0 ? '' : line.slice(slash + 1).trimEnd()
    if (stem !== '') stems.set(stem, (stems.get(stem) ?? '') + flags)
  }
  return stems
}

// exception: it reads the dictionary’s own file, which nobody sends
const affixLine = /^(SFX|PFX)[ \t]+(\S)[ \t]+(\S+)[ \t]+([^\s/]+)\S*[ \t]+(\S+)/gm

function affixesIn(aff: string): { suffixes: Map<string, Affix[]>; prefixes: Affix[] } {
  const affixes = Array.from(aff.matchAll(affixLine), ([, kind, flag = '', strip = '', add = '', fits = '.']) => ({
    kind,
    flag,
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : add,
    fits: fits === '.' ? null : new RegExp(`${fits}$`),
  }))
  const suffixes = affixes.filter(({ kind, add }) => kind === 'SFX' && add !== '')
  return {
    suffixes: Map.groupBy(suffixes, ({ add }) => add.charAt(add.length - 1)),
    prefixes: affixes.filter(({ kind }) => kind === 'PFX'),
  }
}
