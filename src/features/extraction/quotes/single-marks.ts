const elisions =
  /^['‘’](?:n['’]|\d0s|\d{2}(?!\d)|(?:em|til|tis|twas|cause|cos|bout|round|un|ere|tween|kay|s)(?![\p{L}]))/iu
const longest = 20_000

/** Whether a single mark can open here: not the apostrophe of *'90s*, *'em* or *rock 'n' roll*. */
export function isOpeningSingle(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 3)
  return /^[\p{L}\p{N}…$£€(“"[]|^\p{Extended_Pictographic}/u.test(next) && !elisions.test(text.slice(at, at + 8))
}

/**
 * Where the single mark opened at `from` closes. A mark after a letter may be a possessive (*the workers' rights*) or
 * an elision (*goin' home*); it closes only when no clearer one follows before the next opening mark.
 */
export function closeOfSingle(text: string, from: number, end: number): number | undefined {
  let perhaps: number | undefined
  const last = Math.min(end, from + longest)
  for (let at = from + 1; at < last; at += 1) {
    const kind = kindOf(text, at, end)
    if (kind === 'closes') return at
    if (kind === 'opens') return perhaps
    if (kind === 'perhaps') perhaps ??= at
  }
  return perhaps
}

function kindOf(text: string, at: number, end: number): 'closes' | 'opens' | 'perhaps' | undefined {
  const mark = text.charAt(at)
  if (mark !== "'" && mark !== '’' && mark !== '‘') return undefined
  if (/[\s([—–]/.test(text.charAt(at - 1))) return isOpeningSingle(text, at) ? 'opens' : undefined
  const after = at + 1 < end ? text.charAt(at + 1) : ' '
  const isInside = /['’‘]n$/i.test(text.slice(Math.max(0, at - 2), at)) || mark === '‘' || /[\p{L}\p{N}]/u.test(after)
  return isInside ? undefined : endOf(text, at, after)
}

function endOf(text: string, at: number, after: string): 'closes' | 'perhaps' {
  const isPlain = /[^\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[,.;:?!)]/.test(after)
  return isPlain || !isPossessive(text, at, after) ? 'closes' : 'perhaps'
}

function isPossessive(text: string, at: number, after: string): boolean {
  const word = text.slice(Math.max(0, at - 3), at)
  return /\s/.test(after) && /(?:s|in|x|z|o|an)$/i.test(word)
}
