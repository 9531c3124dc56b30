const part = "\\p{Lu}[\\p{L}\\p{M}’'-]{0,30}"
const particle = '(?:de|da|del|della|di|du|van|von|der|den|bin|al|el|la|le|ten|ter)'
/** Four parts at most, single spaces between: bounded, so that a page of capitals costs no more than prose. */
export const namePattern = `${part}(?:(?: ${particle}){0,2} ${part}){0,3}`

const notPeople =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|The|In|On|At|But|And|It|He|She|They|We|I|This|That|As|For|From|With|By|However|Meanwhile|Yesterday|Today|If|When|While|After|Before|Since)(?:[’'](?:d|s|ll|ve|re|m))?$/

export function isPerson(name: string): boolean {
  return !notPeople.test(name)
}

/** Whether two names may be one person: *Antony Blinken* and *Blinken*, *Xi* and *Xi Jinping*, *Mr Ward* and *Tom Ward*. */
export function isSamePerson(one: string, other: string): boolean {
  const [short, long] = [partsOf(one), partsOf(other)].toSorted((a, b) => a.length - b.length)
  if (!short || !long || short.length === 0) return true
  if (short.length === 1) return long.includes(short[0] ?? '')
  return short.at(-1) === long.at(-1) && (short[0] === long[0] || long.includes(short[0] ?? ''))
}

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|president|prime|minister|secretary|senator|captain|councillor|cllr|professor|prof|general|judge|king|queen|prince|princess|pope|bishop|reverend|rev|foreign|state|chief|chancellor|governor|mayor|ambassador)$/

/** Whether a word may stand before a name and be no part of it. */
export function isTitle(word: string): boolean {
  return titles.test(word.toLowerCase())
}

function partsOf(name: string): string[] {
  return name
    .replace(/[’']s$/, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => !titles.test(each))
}
