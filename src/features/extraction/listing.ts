import * as say from './messages/newsroom.ts'
import { acceptTogether, type NameSuggestion, type QuoteSuggestion, type Suggestions } from './suggestion.ts'

/** Suggestions as a list for people: quotations with who spoke, names, dates. */
export function listed({ language, note, quotes, people, organisations, places, dates }: Suggestions): string {
  const parts = [
    note === null ? say.languageOfText({ language }) : note,
    section('Quotations', quotes.map(quoteLine)),
    section('People', namesOf(people)),
    section('Organisations', namesOf(organisations)),
    section('Places', namesOf(places)),
    section(
      'Dates',
      dates.map(({ words, edtf }) => `  ${words}: ${edtf ?? say.needsDatelineDate()}`),
    ),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.join('\n')}`
}

function quoteLine({ text, speaker, person, pattern, confidence }: QuoteSuggestion): string {
  const words = text.replace(/\s+/g, ' ')
  const short = words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words
  const sure = confidence >= acceptTogether ? '*' : ' '
  return `${sure} “${short}” ${whose(speaker?.text, person)} (${pattern}, ${confidence.toFixed(2)})`
}

function whose(words: string | undefined, person: string | null): string {
  if (words === undefined) return say.nobodyNamed()
  return person === null || words === person ? words : `${words} = ${person}`
}

function namesOf(all: NameSuggestion[]): string[] {
  const times = new Map<string, number>()
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times].map(([name, count]) => `  ${say.nameWithCount({ name, count })}`)
}
