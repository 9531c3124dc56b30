import { z } from 'zod'
import { fold } from './fold.ts'
import * as say from './messages/readers.ts'

declare const plain: unique symbol

/** Text a person wrote: Unicode in NFC, no control characters but the line feed, never markup. */
export type PlainText = string & { readonly [plain]: true }

/** Controls but the line feed, and the characters that reverse or hide the text around them. */
const unwanted =
  /(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu
const anyUnwanted = new RegExp(`${unwanted.source}|\\p{Surrogate}`, 'u')
const loneSurrogate = /\p{Surrogate}/gu
/** No language stacks more than a handful of marks on one letter; a column of thousands is meant to break the page. */
const stackedMarks = /((?:\p{M}[\u200c\u200d]*){4})(?:\p{M}[\u200c\u200d]*)+/gu

/** Makes any text safe to keep and to lay out: tabs become spaces, line ends `\n`; marks stop at four a letter. */
export function clean(text: string): PlainText {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replace(loneSurrogate, '\ufffd')
    .replace(unwanted, '')
    .replace(stackedMarks, '$1')
    .normalize('NFC') as PlainText
}

/** For what is kept exactly as it was given or not at all, such as an address. */
export function holdsUnwanted(text: string): boolean {
  return anyUnwanted.test(text) || text.includes('\n')
}

/** As `clean`, on one line and trimmed: names, headlines, titles. */
export function cleanLine(text: string): PlainText {
  return clean(text.replace(/\s+/g, ' ')).trim() as PlainText
}

type Limits = { max: number; min?: number; says?: () => string }

/** A form field of free text of at most `max` characters after cleaning. Longer is refused, never cut. */
export function plainText(limits: Limits) {
  return fieldOf((text) => clean(text).trim() as PlainText, limits)
}

/** A form field of one line. */
export function plainLine(limits: Limits) {
  return fieldOf(cleanLine, limits)
}

function fieldOf(read: (text: string) => PlainText, { max, min = 1, says = say.pleaseFillThisIn }: Limits) {
  return z
    .string({ error: says })
    .transform(read)
    .refine((text) => text.length >= min, { error: says })
    .refine((text) => text.length <= max, { error: () => tooLong(max) })
}

function tooLong(max: number): string {
  return say.tooLong({ max })
}

/** The words of an address: lower-case letters and digits joined by hyphens, at most 80 characters. */
export function slugOf(text: string): string {
  return fold.slug(text)
}
