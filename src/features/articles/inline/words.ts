import { z } from 'zod'
import { type Atom, atomOf, atomSchemas } from './atoms.ts'
import { inOrder, type Mark } from './marks.ts'
import { areSame, type Text, text } from './text.ts'

/** What stands in a line: words with their marks, and what is between them. */
const run = z.discriminatedUnion('type', [text, ...atomSchemas])

export const words = z.array(run).transform((runs) => runs.filter((each) => each.type !== 'text' || each.text !== ''))
export type Run = Text | Atom
export type Words = Run[]

export function textOf(content: Words | undefined): string {
  return (content ?? []).map((each) => (each.type === 'text' ? each.text : atomOf(each).text)).join('')
}

/** Adds words to the end of a line, to the run before where they are marked as it is. */
export function append(line: Run[], said: string, begun: readonly Mark[]): void {
  if (said === '') return
  const own = inOrder(begun)
  const last = line.at(-1)
  if (last?.type === 'text' && areSame(last.marks, own)) last.text += said
  else line.push(own.length > 0 ? { type: 'text', text: said, marks: own } : { type: 'text', text: said })
}

/** Only the words of a line: what stands between them is a space, or nothing. */
export function bareWords(content: Words): Text[] {
  const line: Run[] = []
  for (const each of content) {
    if (each.type === 'text') append(line, each.text, each.marks ?? [])
    else append(line, atomOf(each).text === '' ? '' : ' ', [])
  }
  return line.filter((each) => each.type === 'text')
}
