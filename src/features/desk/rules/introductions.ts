import { isPerson, namePattern } from './people.ts'

/** A person introduced by a description. `words` are its own, in lower case without *the*; `scope` is *for Asia*. */
export type Introduction = { name: string; words: string; scope: string; at: number; start: number; end: number }

const descriptor = "[\\p{Ll}\\p{Lu}][\\p{L}\\p{M}’'-]{1,30}"
const described = `((?:[Tt]he|\\p{Lu}[\\p{L}\\p{M}-]{1,30}[’']s?) ${descriptor}(?: ${descriptor}){0,4}?)((?: (?:for|of|in|at|to|from|on|with) [\\p{L}\\p{M}’' -]{2,60})?)`
const edge = "(?![\\p{L}\\p{M}’'-])"

/** *Dan Kritenbrink, the top American diplomat for Asia,* */
const nameFirst = new RegExp(
  `(?<![\\p{L}’'-])(${namePattern}), ${described}(?=[,.;:—–]|$| (?:said|says|and|who)${edge})`,
  'gu',
)
/** *the top American diplomat, Antony Blinken,* */
const nameLast = new RegExp(`(?<![\\p{L}’'-])${described}, (${namePattern})(?=[,.;]|$)`, 'gu')

export function introductionsIn(text: string, at: number): Introduction[] {
  const found = Array.from(text.matchAll(nameFirst)).flatMap((match) => {
    const [, name = '', words = '', scope = ''] = match
    const start = match.index + name.length + 2
    return isAboutAPlace(text, match.index) ? [] : introduction({ name, words, scope, at, start })
  })
  const taken = new Set(found.map(({ start }) => start))
  const reversed = Array.from(text.matchAll(nameLast)).flatMap((match) => {
    const [, words = '', scope = '', name = ''] = match
    if (taken.has(match.index) || !/^\p{Lu}/u.test(name)) return []
    return introduction({ name, words, scope, at, start: match.index })
  })
  return [...found, ...reversed]
}

function introduction({ name, words, scope, at, start }: Omit<Introduction, 'end'>): Introduction[] {
  const bare = words.replace(/^the /i, '').toLowerCase()
  if (!isPerson(name) || !role.test(bare)) return []
  return [{ name, words: bare, scope: scope.trim().toLowerCase(), at, start, end: start + words.length }]
}

/** *In Beijing, the top American diplomat, …* names a place. */
function isAboutAPlace(text: string, start: number): boolean {
  return /(?<!\p{L})(?:in|at|near|from|outside|on|across|around|through|into) $/iu.test(
    text.slice(Math.max(0, start - 12), start),
  )
}

/** Descriptions that end in what a person does or is. */
const role =
  /(?:er|or|ist|ian|ant|man|men|woman|person|ess|eer|ee|ary|diplomat|chief|head|captain|president|king|queen|coach|chair|boss|official|expert|nurse|judge|author|widow|son|star|guard|deputy|candidate|colleague|architect|chef|cook|poet|critic|analyst|aide|general|colonel|sheriff|monk|priest|bishop|pope|dean|clerk|envoy|delegate|champion|resident|student|agent|correspondent|superintendent|sergeant|lieutenant|veteran|wife|executive|representative|detective|advocate|hero|victim|witness|suspect|curate|vicar|pilot|cleric|mp)$/u
