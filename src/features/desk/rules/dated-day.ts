import { type Around, around, hasCapital, hasYearNear, lastWord, months, weekdays } from './calendar.ts'

type Span = { start: number; end: number }

/** Days of the week, and months or days of them without a year: *on Wednesday*, *in February*, *18 June*. */
export function datedDays(text: string, isTitle: boolean): Span[] {
  return [
    ...spans(text, isTitle, { pattern: weekday, judge: weekdaySpan }),
    ...spans(text, isTitle, { pattern: month, judge: monthSpan }),
  ]
}

type Kind = { pattern: RegExp; judge: (name: string, near: Around) => Reach | undefined }
/** How many characters of what stands before and after belong to the date. */
type Reach = { before: number; after: number; needsYear: boolean }

const weekday = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])(?:${weekdays})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
const month = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${months})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')

function spans(text: string, isTitle: boolean, { pattern, judge }: Kind): Span[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const reach = judge(match[0], { ...around(text, start, end), isTitle })
    if (!reach || (reach.needsYear && hasYearNear(text, start, end))) return []
    return [{ start: start - reach.before, end: end + reach.after }]
  })
}

const habit = /^(?:every|each|any|a|an|one|most|some|the|that|following|previous|preceding|another|alternate|of)$/i
const leads = /^(?:on|by|since|until|till|before|after|from|late|early|earlier|for|next|last|this|between|of)$/i
const tells =
  /^(?:[\p{Ll}]{2,20}ed|said|told|met|came|went|won|lost|held|began|left|made|took|gave|spoke|wrote|sent|died|fell|rose)$/u
/** *Voted 5-2 Tuesday*, *at 4 a.m. Monday*, *put off a decision Wednesday*, but not *a wet Thursday*. */
const bare =
  // exception: on the forty characters before a day
  /(?:\d%?|[ap]\.?m\.?|[\p{Ll}’'-]{3,}(?<!(?<![\p{L}’'-])(?:\p{Ll}+y|wet|cold|hot|warm|dry|fine|clear|calm|gr[ea]y|dark|bright|long|lost|whole|good|bad|black|super|casual|dismal|damp|humid|typical|normal|ordinary|recent|single|certain|given|random|girl|man|summer|winter|autumn|spring|holiday|first|second|third|fourth|final|other|its|his|her|their|our|your|like|than|and|but|nor|not|with|into)))[,”’]? $/u
const range = new RegExp(`^\\s?(?:[-–—]|to |through |until )\\s?(?:${weekdays})`, 'u')
const rangeBefore = new RegExp(`(?:${weekdays})s?\\s?(?:[-–—]|to |through |until |and |or )\\s?$`, 'u')
/** *On Saturday and Sunday* are two days; *Monday or Tuesday* may be any. */
const both = new RegExp(`(?<!\\p{L})(?:on|last|next|this) (?:${weekdays}) (?:and|or) $`, 'iu')
const part = /^ (?:morning|afternoon|evening|night|lunchtime)(?!\p{L})/u
const dayOfMonth = new RegExp(
  `^,? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})|(?:${months}) \\d{1,2})`,
  'u',
)

function weekdaySpan(_name: string, near: Around): Reach | undefined {
  if (/^ of (?!last|this|next)/.test(near.after)) return undefined
  if (isNamed(near) || range.test(near.after)) return undefined
  if (both.test(near.before)) return { before: 0, after: 0, needsYear: false }
  const word = lastWord(near.before)
  if (rangeBefore.test(near.before) || isHabit(word, near)) return undefined
  const partOfDay = part.exec(near.after)?.[0].length ?? 0
  const isLed = leads.test(word)
  if (!isLed && partOfDay === 0 && !isOneDay(word, near)) return undefined
  return { before: isLed ? word.length + 1 : 0, after: partOfDay, needsYear: dayOfMonth.test(near.after) }
}

function isHabit(word: string, { after }: Around): boolean {
  return habit.test(word) || /^ (?:morning|afternoon|evening|night|lunchtime)s(?!\p{L})/u.test(after)
}

/** A day alone, that what stands round it makes one day and no habit. */
function isOneDay(word: string, near: Around): boolean {
  const isAfterName = hasCapital(word) && !near.isTitle
  return isAfterName || /^[’']s\b/.test(near.after) || tells.test(word) || bare.test(near.before) || isSubject(near)
}

/** *Saturday is the last day.* *Thursday, they met.* */
function isSubject({ before, after }: Around): boolean {
  return /(?:^|[.!?:;][”’")]?\s+|[—–(]\s?)[“‘"]?$/.test(before) && /^(?:,|\)| \p{Ll})/u.test(after)
}

/** Days and a club that are called so. Any other name may stand before a day: *beat Dalton Saturday*. */
const named =
  /^(?:Sheffield|Black|Good|Ash|Super|Palm|Easter|Cyber|Shrove|Maundy|Whit|Holy|Bloody|Girl|Man|Fat|Giving|Mothering|Remembrance|Advent|Plough|Pancake|Joe|Ruby)$/

/** *Saturday Night Live*, *Black Friday*, *Sheffield Wednesday*, *Sunday school*, and the day named as a word. */
function isNamed({ before, after, isTitle }: Around): boolean {
  if (/["“‘]$/.test(before) && /^["”’]/.test(after)) return true
  if (/^ (?:school|schools|roast|roasts|lunch|best|league|papers?|supplement)(?!\p{L})/u.test(after)) return true
  const word = lastWord(before)
  const isLed = /^on$/i.test(word) && !/^ (?:Night|Morning|Evening|Live|Mass|Review|School)(?!p{L})/.test(after)
  if (/^ \p{Lu}/u.test(after) && !isTitle && !isLed && !dayOfMonth.test(after)) return true
  return named.test(word)
}

/** Months that are also people's names, or verbs, need a word that can only lead a date. */
const alsoNames = /^(?:April|May|June|August|March)$/
const sureLeads = /^(?:in|since|until|till|early|late|mid|during|last|next|this)$/i
const monthLeads = /^(?:in|since|until|till|early|late|mid|during|by|before|after|from|through|between)$/i
const ordinalBefore = /(?<![\p{L}\p{N}.,£$€])(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? $/u
const ordinalAfter = /^ \d{1,2}(?:st|nd|rd|th)?(?![\p{N}:.]\d?|[ -](?:people|per|members|votes|homes))/u
const occasions = /^ (?:Madness|Revolution|Surprise|Fools?|Day|Bank|attacks)(?!\p{L})|^ 11(?:th)? attacks/u

function monthSpan(name: string, near: Around): Reach | undefined {
  if (occasions.test(near.after)) return undefined
  const before = ordinalBefore.exec(near.before)
  const day = ordinalAfter.exec(near.after.replace(/\.(?=\s|$)/, ' '))
  if (before) return { before: before[0].length, after: 0, needsYear: true }
  if (day) return { before: onBefore(near.before), after: day[0].length, needsYear: true }
  return loneMonth(name, near)
}

function loneMonth(name: string, near: Around): Reach | undefined {
  const lead = /(?<![\p{L}’'-])(?:(in|since|until|by|before|after|from|during) )?(\p{L}{2,8})[- ]$/iu.exec(near.before)
  const word = lead?.[2] ?? ''
  const leading = alsoNames.test(name) ? sureLeads : monthLeads
  const isOwner = /^[’']s\b/.test(near.after) && (alsoNames.test(name) || /^[’']s \p{Lu}/u.test(near.after))
  if (!leading.test(word) || isOwner) return undefined
  const hasOuter = lead?.[1] !== undefined && /^(?:early|late|mid)$/i.test(word)
  return { before: word.length + 1 + (hasOuter ? (lead?.[1]?.length ?? 0) + 1 : 0), after: 0, needsYear: true }
}

function onBefore(before: string): number {
  return /(?<!\p{L})(?:on|by|since|until|from) $/iu.exec(before)?.[0].length ?? 0
}
