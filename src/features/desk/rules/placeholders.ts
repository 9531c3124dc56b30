import { months, weekdays } from './calendar.ts'

const alone = '(?<![\\p{L}\\p{N}_./\\\\-])'
const done = '(?![\\p{L}\\p{N}_]|[-./]\\p{N}|[-/]\\p{Lu})'

/** What reporters and machines leave to be filled in. */
const placeholders = new RegExp(
  [
    `${alone}(?:TK|tk)${done}`,
    `${alone}(?:TK){2,20}(?:TK|K)?${done}`,
    `${alone}(?:tk){2,20}${done}`,
    `${alone}TKK{0,8}${done}`,
    `${alone}X{3}${done}`,
    `${alone}X{4,40}${done}`,
    `${alone}FIXME${done}`,
    `${alone}TODO(?=:)`,
    '\\[[^\\[\\]\\n]{1,100}\\]',
    '\\{\\{[^{}\\n]{1,80}\\}\\}',
    '(?:INSERT|ADD) (?:[A-Z]{2,20} ){1,4}HERE',
    '<(?:INSERT|insert|name|NAME)[^<>\\n]{0,60}>',
  ].join('|'),
  'gu',
)

type Found = { word: string; start: number; end: number; before: string; after: string }
type Span = { start: number; end: number }

/** Where each text has places left to be filled. A name found in one of them (*TK Lines*) is one in all. */
export function placeholdersIn(texts: readonly string[]): Span[][] {
  const found = texts.map(candidatesIn)
  const names = new Set(
    found
      .flat()
      .filter(isName)
      .map(({ word }) => word),
  )
  return found.map((each) => each.filter((one) => isLeft(one, names)))
}

function candidatesIn(text: string): Found[] {
  return Array.from(text.matchAll(placeholders), ({ 0: word, index }) => {
    const end = index + word.length
    return {
      word,
      start: index,
      end,
      before: text.slice(Math.max(0, index - 400), index),
      after: text.slice(end, end + 40),
    }
  })
}

function isLeft(found: Found, names: ReadonlySet<string>): boolean {
  const { word, before, after } = found
  if (/["“‘]$/.test(before) && /^[.,]?["”’]/.test(after)) return false
  if (word.startsWith('[')) return isUnfilled(word.slice(1, -1).trim().toLowerCase(), found)
  if (!/^(?:TK|X)/.test(word)) return true
  return !isName(found) && !(names.has(word) && !isMeasure(found))
}

function isMeasure({ before, after }: Found): boolean {
  return (
    /[£$€]$/.test(before) ||
    /^ ?(?:%|(?:pounds|euros|dollars|million|billion|thousand|people|per ?cent|years|days)(?!\p{L}))/u.test(after)
  )
}

const dated = new RegExp(`^ (?:${months}|${weekdays})(?!\\p{L})`, 'u')
const makers =
  '(?:films?|movies?|books?|albums?|songs?|singles?|bands?|groups?|novels?|plays?|shows?|series|magazines?|labels?|brands?|firms?|company|companies|operators?|retailers?|carriers?|airlines?|brewers?|rappers?|singers?|artists?|DJ|MC|called|named|titled|entitled|starring(?: in)?|starred in)'
const made = new RegExp(`(?<!\\p{L})${makers} $`, 'iu')
const counted =
  /(?<!\p{L})(?:volumes?|chapters?|parts?|psalms?|cantos?|books?|acts?|plates?|appendix|sonnets?|pages?|cohort|legio|legion) $/iu

const weekday = new RegExp(`(?:${weekdays}),? $`, 'u')

/** *TK Maxx*; the films, finals and chapters that are numbered or called with three crosses. */
function isName({ word, before, after }: Found): boolean {
  if (!/^(?:TK|X)/.test(word)) return false
  if (/^(?:[’']s)?[ -](?!TK|XX|Euro|Dollar|Pfund|Mio|Mrd|Prozent)\p{Lu}\p{L}/u.test(after) && !dated.test(after))
    return true
  if (made.test(before)) return true
  return word.startsWith('X') && isFilmOrNumber(before, after)
}

function isFilmOrNumber(before: string, after: string): boolean {
  if (counted.test(before) || /(?<!\p{L})\p{Lu}\p{L}* $/u.test(before.replace(weekday, ''))) return true
  return /^(?:[- ](?:rated|rating|film|movie|video|cinema|content|large|small)|: \p{Lu}| \((?:19|20)\d\d\))/u.test(
    after,
  )
}

const noun =
  '(?:names?|date|dates|place|numbers?|quotes?|figures?|links?|photos?|photographs?|pictures?|images?|captions?|headlines?|standfirst|amount|age|title|time|source|text|byline)'
const bare = new RegExp(`^(?:(?:full|first|last|job|exact|correct|the|your) )?${noun}$`, 'u')
const awaited = new RegExp(
  `^(?:citation needed|placeholder(?: .{1,60})?|(?:${noun}|comment|reply|response|more|details?)(?: .{1,40})? (?:here|needed|to come|to follow|to be (?:confirmed|added|supplied|checked))(?: .{1,30})?)$`,
  'u',
)
const initials = /^(?:tk|tbc|tba|todo)(?![\p{L}’'-])|(?<![\p{L}-])(?:tk|tbc|tba)$/u
const order = /^(?:add|check|confirm|verify)(?![\p{L}’'-])/u
const particle = /^ (?:in|out|on|up|off|to|that|over|back|for|and)(?!\p{L})/u
const fragment = /(?:^| )(?:the|a|an|of|to|in|on|at|by|for|with|that|and|or|my|our|your|his|her|their|its|this)$/u
const checkable = new RegExp(`(?<!\\p{L})(?:${noun}|spelling|facts?|with)(?!\\p{L})`, 'u')

/** An order to oneself or a thing that is missing; not a word put into somebody’s speech, nor one taken out of it. */
function isUnfilled(words: string, { before, after }: Found): boolean {
  if (initials.test(words) || bare.test(words) || awaited.test(words)) return true
  if (/^insert(?![\p{L}’'-])/u.test(words)) return !/^insert (?:of|from|in|on|shows?|dated)(?!\p{L})/u.test(words)
  const isSaid = isInSpeech(before)
  if (/^to (?:come|follow|be confirmed|be added)$/.test(words)) return !isSaid
  const rest = words.replace(order, '')
  if (rest === words || particle.test(rest) || fragment.test(rest)) return false
  if (rest === '') return !isSaid && /^\s*(?:[.,;:!?)]|$)/.test(after)
  return !isSaid || checkable.test(rest)
}

function isInSpeech(before: string): boolean {
  const at = Math.max(
    before.lastIndexOf('“'),
    before.lastIndexOf('”'),
    before.lastIndexOf('"'),
    before.lastIndexOf('‘'),
  )
  return at >= 0 && before.charAt(at) !== '”' && !/^"(?:[\s.,;:!?)]|$)/.test(before.slice(at))
}
