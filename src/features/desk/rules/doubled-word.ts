import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { type Word, wordsOf } from '../words.ts'
import { excerpt, placeIn, proseOf, type Writing } from '../writing.ts'

/** The same word twice running, with nothing but space between: *the the*. */
export function doubledWord(draft: Draft): Fault[] {
  return proseOf(draft).flatMap((writing) => Array.from(doublesIn(writing)))
}

function* doublesIn(writing: Writing): Generator<Fault> {
  const words = wordsOf(writing.text)
  let next = 0
  while (next < words.length) {
    const first = next
    while (repeats(writing.text, words[next], words[next + 1])) next += 1
    const run = words.slice(first, next + 1)
    if (run.length > 1 && !isMeant(run, { before: words.slice(Math.max(0, first - 3), first), after: words[next + 1] }))
      yield faultIn(writing, run)
    next += 1
  }
}

function repeats(text: string, word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !next || word.text.toLowerCase() !== next.text.toLowerCase()) return false
  const between = text.slice(word.end, Math.min(next.start, word.end + 40))
  return between.trim() === '' && next.start - word.end <= 40 && !/\p{N}/u.test(text.charAt(word.start - 1))
}

function faultIn(writing: Writing, run: Word[]): Fault {
  const first = run[0] ?? { start: 0, end: 0, text: '' }
  const last = run[run.length - 1] ?? first
  return {
    rule: 'doubled-word',
    place: placeIn(writing, first.start, last.end),
    message: say.standsTwice({ word: excerpt(first.text, 0) }),
    evidence: excerpt(writing.text, first.start, last.end),
    fix: { label: say.keepOne({ word: excerpt(first.text, 0) }), start: first.end, end: last.end, text: '' },
  }
}

type Near = { before: Word[]; after: Word | undefined }

function isMeant(run: Word[], { before, after }: Near): boolean {
  const first = run[0]?.text ?? ''
  const second = run[1]?.text ?? ''
  const word = first.toLowerCase()
  if (always.has(word) || isName(first, second)) return true
  if (run.length > 2) return false
  const previous = before.map(({ text }) => text.toLowerCase())
  return inContext(word, previous, after?.text.toLowerCase() ?? '')
}

/** *Duran Duran*, *Will will*, *the The Hague office*: a capital that is not the start of a plain word. */
function isName(first: string, second: string): boolean {
  const word = first.toLowerCase()
  const isCapital = (text: string) => /^\p{Lu}/u.test(text)
  if (!isCapital(first) && isCapital(second)) return true
  return isCapital(first) && (!plain.has(word) || isShout(first, second))
}

/** *IT IT*, but also *THE THE*, which is plain. */
function isShout(first: string, second: string): boolean {
  return first.length > 1 && first === second && first === first.toUpperCase() && !plain.has(first.toLowerCase())
}

function inContext(word: string, before: string[], next: string): boolean {
  const previous = before.at(-1) ?? ''
  if (word === 'first')
    return /^(?:lady|ladies|gentleman|minister|sea|nation|nations|team|aid|class|responder|responders)$/.test(next)
  if (word === 'is' || word === 'was') return before.slice(0, -1).some((each) => asking.test(each))
  if (word === 'her') return giving.test(previous)
  if (word === 'do' || word === 'did') return /^(?:they|we|you|i|he|she|it)$/.test(previous)
  if (word === 'in' || word === 'on' || word === 'up') return phrasal.test(previous)
  return false
}

/** *What it is is a shame.* */
const asking = /^(?:what|all|who|where|how|why|whatever|thing)$/
/** *Gave her her coat.* */
const giving =
  /^(?:g[ai]v|tell|told|show|send|sent|buy|bought|bring|brought|hand|offer|teach|taught|pay|paid|cost|len[dt]|mak|made|ask|ow|get|got|cook|den[iy]|grant|leav|left|wish|promis|earn|win|won|sav|let|pass|read|return|award|call|thank|bec[ao]m|call)/

/** *The storm moved in in the evening; play went on on Sunday.* */
const phrasal =
  /^(?:mov|com|came|go|went|gone|carr|log|settl|set|gave|giv|put|step|sworn|swor|swear|took|tak|turn|br[oi]|usher|phas|kick|check|call|weigh|clos|dug|dig|draw|drew|mov|pass|press|sign|stay|fall|fell|flow|let|hand|sent|send|stood|stand|join|tun|add|hang|hung|held|hold|keep|kept|liv|switch|drag|walk|mak|made|fill|show|buil|end|back|open|start)/

const always = new Set(
  `had that tsk tut ha haha ho heh hee blah bye no yes yeah very really so many much far long never now there knock
  hear please la na ta hush well oh boo choo bang beep big again more ever way too wait stop come go right okay ok
  night chop clap cha dum ding dong fifty half quack rah tick tock tap woof yum extra super hmm hm aye hip baa moo
  bora pago walla`.split(/\s+/),
)

/** Words that never start a name, so a capital says only that a sentence begins. */
const plain = new Set(
  `a an the and or but nor if of to in on at by for from with into over under about as is was are were be been it its he
  she they we you his their our your this these those who which what when where how not than then has have do does did
  would could should some any all each both between after before because while since until`.split(/\s+/),
)
