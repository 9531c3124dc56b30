import { isFirstName, plain } from './first-names.ts'
import { type Named, textOf } from './kinds.ts'
import { isNationality, placeNames } from './places.ts'

const companies =
  /^(?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|plc|PLC|LLC|LLP|AG|SA|NV|Group|Holdings|Bancorp|Industries)\.?$/

/** *Calder Shipping*, of *Calder Shipping Corp*, is that company again and nobody by that name. */
export function withShortForms(found: Named[]): Named[] {
  const longer = new Map<string, string>()
  for (const each of found) if (each.kind === 'organisation') for (const form of formsOf(each)) longer.set(...form)
  if (longer.size === 0) return found
  const people = new Set(found.filter(isCertain).map(({ run, to }) => plain(run.tokens[to - 1]?.text ?? '')))
  return found.map((each) => {
    const text = plain(textOf(each.run.tokens, each.from, each.to))
    const name = isCertain(each) || people.has(text) ? undefined : longer.get(text)
    return name === undefined || each.kind === 'organisation'
      ? each
      : { ...each, kind: 'organisation', titles: [], confidence: 0.8, name }
  })
}

function isCertain({ run, from, kind, titles }: Named): boolean {
  return kind === 'person' && (titles.length > 0 || isFirstName(plain(run.tokens[from]?.text ?? '')))
}

/** The shorter names of a company: all before *Corp*, and its first word. */
function formsOf({ run, from, to }: Named): [string, string][] {
  const { tokens } = run
  if (to - from < 2 || !companies.test(tokens[to - 1]?.text ?? '')) return []
  const name = textOf(tokens, from, to)
  const first = tokens[from]?.text ?? ''
  const isOwn = first.length > 3 && !isFirstName(plain(first)) && !isNationality(first) && !placeNames.has(first)
  const ends = to - from > 2 ? [to - 1, ...(isOwn ? [from + 1] : [])] : isOwn ? [to - 1] : []
  return ends.map((end) => [plain(textOf(tokens, from, end)), name])
}
