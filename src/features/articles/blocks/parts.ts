import { z } from 'zod'
import { type Words, words } from '../inline/words.ts'
import type { Part } from './define.ts'

export const blockId = z.string().regex(/^[a-z0-9]{6,16}$/)
export const attrs = z.strictObject({ id: blockId })

/** A block of one line. */
export const content = words.optional()

export function contentOf(said: Words): { content?: Words } {
  return said.length > 0 ? { content: said } : {}
}

export function saysSomething(line: { content?: Words | undefined }): boolean {
  return (line.content ?? []).length > 0
}

/** The parts inside of one, and the notes to its words; other words have no ids of their own. */
export function partsIn({ content: inside }: Part): Part[] {
  return (inside ?? []).filter(isPart)
}

function isPart(inside: object): inside is Part {
  return 'attrs' in inside && 'type' in inside
}
