import type { Reading } from '../text/reading.ts'
import { isCapital, isSignInName, type Token } from '../text/token.ts'
import { isFirstName, plain } from './first-names.ts'
import { organisationOpenings } from './organisations.ts'
import { isTitle, offices } from './roles.ts'

/** A run of capitalised tokens of one paragraph: `from` to before `to` in `tokens`. */
export type Run = { tokens: Token[]; from: number; to: number; paragraph: number; opens: boolean }

const particles = new Set('de del della di da dos du la le van von der den ter bin ibn al el y ap zu abu'.split(' '))
const calendar = new Set(
  `Those These There Here Then Now Yes No Not So Or Both Some Many Most Each Every After Before When While Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September
  October November December Feb Mar Apr Aug Sept Sep Oct Nov Dec Christmas Easter Thanksgiving Ramadan Mondays Tuesdays
  Wednesdays Thursdays Fridays Saturdays Sundays I AM PM GMT BST EST ET OK CEO MP MPs MEP MSP QC KC PhD DNA Covid Covid-19 TV`.split(
    /\s+/,
  ),
)

/** How words stand in the whole text, which says whether a capital at the head of a sentence means anything. */
export type Usage = { capital: Set<string>; lower: Set<string> }

export function usageOf({ paragraphs }: Reading): Usage {
  const usage: Usage = { capital: new Set(), lower: new Set() }
  for (const { tokens } of paragraphs) {
    for (const [index, token] of tokens.entries()) {
      if (!isCapital(token)) usage.lower.add(token.text)
      else if (!isOpening(tokens, index)) usage.capital.add(token.text)
    }
  }
  return usage
}

/** Whether a capital here may only be that of a sentence's first word. */
function isOpening(tokens: Token[], index: number): boolean {
  let at = index - 1
  while (/^["“”‘’'«([*_>–—-]$/.test(tokens[at]?.text ?? '')) at -= 1
  const before = tokens[at]
  if (!before) return true
  if (/^[?!:…]$/.test(before.text)) return true
  if (before.text === '.') return !isInitial(tokens, at)
  return at < index - 1 && tokens[index - 1]?.text !== ')' && /^["“‘«]$/.test(tokens[index - 1]?.text ?? '')
}

const before = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|sgt|capt|st|rev|hon|jr|sr|no|insp|supt|det|cllr|del|atty)$/

function isInitial(tokens: Token[], stop: number): boolean {
  const word = tokens[stop - 1]
  return (
    word !== undefined && word.end === tokens[stop]?.start && (before.test(word.lower) || /^\p{Lu}$/u.test(word.text))
  )
}

/** Every run of capitals that may be a name. */
export function runsOf({ paragraphs }: Reading, usage: Usage): Run[] {
  return paragraphs.flatMap(({ tokens }, paragraph) => runsIn(tokens, usage).map((run) => ({ ...run, paragraph })))
}

function runsIn(tokens: Token[], usage: Usage): Omit<Run, 'paragraph'>[] {
  const found: Omit<Run, 'paragraph'>[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens[at])) continue
    const to = endOf(tokens, at)
    const opens = isOpening(tokens, at)
    const from = startOf(tokens, { from: at, to }, usage)
    if (from < to && mayBegin(tokens, from, to)) found.push({ tokens, from, to, opens: opens && from === at })
    at = to - 1
  }
  return found
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapital(token) &&
    !calendar.has(token.text) &&
    !/^[RDI]-/.test(token.text) &&
    !isFunctionWord(token.text)
  )
}

const functionWords = new Set(
  `The A An In On At But And He She It They We You If As This That To Of For From With By Into Through Without Within Despite During
  Under Over Between Among Amid Against Like Unlike Once Also Still Even Just Only Never Maybe Perhaps Meanwhile However
  Because Since Until Although Though What Why How Where Who Which Whose Its His Her Their My Our Your Is Are Was Were Be
  Been Has Have Had Do Does Did Can Could Would Should Must Might Up Down Out Off About Than Nor Yet Too Very More Less`.split(
    /\s+/,
  ),
)

/** A word that a title or a sentence may begin with a capital, and no name does. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word)
}

/** Past a first word that is no part of the name. */
function startOf(tokens: Token[], { from, to }: { from: number; to: number }, usage: Usage): number {
  const isPlain = isOpening(tokens, from) && !meansSomething(tokens, { from, to }, usage)
  return isPlain || isOffice(tokens, from, to) ? from + 1 : from
}

/** *State* of *then-Secretary of State Ada Reed*. */
function isOffice(tokens: Token[], at: number, to: number): boolean {
  const isOf = /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '')
  return isOf && to - at > 1 && isTitle(tokens[at - 2]?.lower ?? '') && offices.has(tokens[at]?.text ?? '')
}

/** *Jan* is a month more often than a name when it stands alone. */
function mayBegin(tokens: Token[], from: number, to: number): boolean {
  if (to - from > 1 || !isNameWord(tokens[from])) return isNameWord(tokens[from])
  return tokens[from]?.text !== 'Jan' && !isMay(tokens, from)
}

/** *May* as a month: *in May*, *May 31*, *last May*. */
function isMay(tokens: Token[], at: number): boolean {
  if (tokens[at]?.text !== 'May') return false
  const isBefore = /^(?:in|since|until|by|last|next|this|early|late|mid|from|of|during|to|and|or|before|after)$/
  return isBefore.test(tokens[at - 1]?.lower ?? '') || /^\d/.test(tokens[at + 1]?.text ?? '')
}

function endOf(tokens: Token[], from: number): number {
  let to = from + 1
  while (to < tokens.length && to - from < 12) {
    const step = stepAt(tokens, from, to)
    if (step === 0) break
    to += step
  }
  return to
}

/** How many more tokens belong to the run that reached `to`. */
function stepAt(tokens: Token[], from: number, to: number): number {
  const token = tokens[to]
  if (!token) return 0
  if (isNameWord(token)) return 1
  const isNext = isNameWord(tokens[to + 1])
  if (/^(?:al|el|ul|as|ash|ad|ar|d)[-'’]\p{Lu}/u.test(token.text)) return 1
  if (particles.has(token.lower)) return pastParticles(tokens, to)
  const joins =
    token.text === '&' ||
    isSignInName(tokens, to) ||
    (token.text === '.' && isInitial(tokens, to)) ||
    linksOffice(tokens, { from, to })
  return isNext && joins ? 2 : 0
}

function pastParticles(tokens: Token[], to: number): number {
  if (isNameWord(tokens[to + 1])) return 2
  return particles.has(tokens[to + 1]?.lower ?? '') && isNameWord(tokens[to + 2]) ? 3 : 0
}

/** *of* and *for* belong to the name of an office: *Secretary of State*, *Department for Education*. */
function linksOffice(tokens: Token[], { from, to }: { from: number; to: number }): boolean {
  const link = tokens[to]?.lower ?? ''
  const last = tokens[to - 1]
  if (!/^(?:of|for)$/.test(link) || !last || to - from > 6) return false
  return organisationOpenings.has(last.text) || (link === 'of' && isTitle(last.lower))
}

function meansSomething(
  tokens: Token[],
  { from, to }: { from: number; to: number },
  { capital, lower }: Usage,
): boolean {
  const first = tokens[from]
  if (!first) return false
  if (isTitle(first.lower) || before.test(first.lower) || isFirstName(plain(first.text)))
    return !onlyVerb(first, to - from)
  if (capital.has(first.text)) return true
  if (lower.has(first.text.toLowerCase())) return false
  return first.speech === 'PROPN' || (to - from > 1 && /^(?:NOUN|ADJ|X)$/.test(first.speech))
}

/** *Will*, *Mark*, *Grant*: a first name that is also a verb, alone at the head of a sentence. */
function onlyVerb({ speech, text }: Token, length: number): boolean {
  return (
    length === 1 &&
    speech !== 'PROPN' &&
    /^(?:Will|Mark|Grant|May|Hope|Sue|Bill|Pat|Rob|Drew|Chase|Dawn|Faith|Grace|Summer|Frank|Chuck|Miles)$/.test(text)
  )
}
