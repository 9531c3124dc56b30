import { escaped } from '../words.ts'
import { isPerson, namePattern } from './people.ts'

const verb =
  '(?:will|would|has|had|is|was|says|said|can|could|may|might|must|met|told|went|came|flew|left|made|took|gave|\\p{Ll}{3,20}ed|\\p{Ll}{3,20}s)(?!\\p{L})'
const office = '(?:Secretary|Minister|President|Secretary-General|Speaker|Chancellor|Leader|Bishop|Mayor) of (?:the )?'
const subject = new RegExp(`(?<![\\p{L}’'-])((?:${office})?${namePattern}) (?=${verb})`, 'gu')

/**
 * The person the text was about before this place: the last named subject of a sentence, if it is a person. `known` are
 * names that somebody has confirmed to be one.
 */
export function subjectBefore(
  text: string[],
  { index, start }: { index: number; start: number },
  known: ReadonlySet<string>,
): string | undefined {
  for (let at = index; at >= 0; at -= 1) {
    const stretch = (text[at] ?? '').slice(0, at === index ? start : undefined)
    const names = Array.from(stretch.matchAll(subject), (match) => match[1] ?? '')
    const person = names.findLast((name) => isPerson(name) && (known.has(name) || hasPersonsName(name, text)))
    if (person) return person
  }
  return undefined
}

const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|President|Secretary|Senator|Captain|Councillor|Professor|General|Judge|Governor|Mayor|King|Queen|Prince|Princess|Pope|Bishop|Minister)(?:\.| )/

/**
 * A title; a whole name that speaks or is introduced somewhere; or a first name somewhere and the surname alone as the
 * subject of a sentence elsewhere.
 */
function hasPersonsName(name: string, text: string[]): boolean {
  if (honorific.test(name)) return true
  const surname = name.split(' ').at(-1) ?? ''
  const whole = text.join('\n')
  if (name !== surname && speaksOrIsSomebody(name, whole)) return true
  // exception: the name is escaped, and each loop bounded
  const full = new RegExp(`\\p{Lu}\\p{Ll}[\\p{L}’'-]{0,30} ${escaped(surname)}(?!\\p{L})`, 'u')
  // exception: the name is escaped, and each loop bounded
  const alone = new RegExp(`(?<!\\p{Lu}[\\p{L}’'-]{0,30} )(?<!\\p{L})(?<!the )${escaped(surname)} ${verb}`, 'u')
  return full.test(whole) && alone.test(whole)
}

function speaksOrIsSomebody(name: string, whole: string): boolean {
  const words = escaped(name)
  // exception: the name is escaped, and nothing in it repeats without end
  return new RegExp(
    `(?<!\\p{L})(?:(?:said|says|asked|added) ${words}(?!\\p{L})|${words} (?:said|says|asked|added|told)(?!\\p{L})|${words}, (?:who|an? \\p{Ll}+|\\d{1,3}),?(?!\\p{L}))`,
    'u',
  ).test(whole)
}
