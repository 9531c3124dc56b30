import { verbKind } from './verbs.ts'

// A comma, and then *said Ada Reed*, *she said* or *Ada Reed said*.
const aside =
  /[,?!]\s(?:(\p{Ll}+)\s(?=\p{Lu}|(?:the|a|an|his|her)\s)|(?:he|she|they|(?:the\s\p{Ll}+)|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(\p{Ll}+)(?=[.,\s]|$))/gu

/** Where the words spoken end in a quotation that nobody closed: behind the comma before whoever said them. */
export function spokenEnd(words: string): number | undefined {
  for (const match of words.matchAll(aside)) {
    const [, first, last] = match
    const verb = first ?? last ?? ''
    const isLong = words.slice(0, match.index).trim().split(/\s+/).length >= 3
    if (isLong && verbKind(verb) === 'say' && /(?:ed|said|says|told|wrote)$/.test(verb)) return match.index + 1
  }
  return undefined
}
