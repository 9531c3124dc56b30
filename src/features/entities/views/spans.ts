import { dateInWords } from '../../../base/edtf-words.ts'
import type { Role } from '../entry.ts'
import * as say from '../messages/readers.ts'

/** *26 January 2021 to 20 January 2025*, as far as it is known. */
export function spanInWords({ from, to }: Pick<Role, 'from' | 'to'>, language: string): string {
  if (from && to) return say.fromTo({ from: dateInWords(from, language), to: dateInWords(to, language) })
  if (from) return say.sinceWhen({ when: dateInWords(from, language) })
  return to ? say.untilWhen({ when: dateInWords(to, language) }) : say.noDatesKnown()
}
