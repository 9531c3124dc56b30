import { z } from 'zod'
import type { Part, Passage } from './blocks/define.ts'
import { type Block, blockSchemas, definitionOf } from './blocks/list.ts'
import { partsIn } from './blocks/parts.ts'
import { textOf } from './inline/words.ts'
import * as say from './messages/newsroom.ts'
import { notesIn } from './notes.ts'

/**
 * The body of an article: ProseMirror's JSON under one schema, of the blocks in `blocks/list.ts`. Every block carries an
 * id that stays with it through every revision, so that replies and corrections can point at it. The editor, the
 * importers and the renderer share this file; nothing else may enter a body.
 */

export type { Passage } from './blocks/define.ts'
export type { Block } from './blocks/list.ts'
export { isSafeLink } from './inline/link/link.ts'

const block = z.discriminatedUnion('type', blockSchemas)

const longest = 300_000
export const tooLong = say.articleHoldsAtMost300
export const tooManyBlocks = say.articleHoldsAtMost5
const mostBlocks = 5000
/** A body of any length, as a form that comes back shows it. */
export const bodyShape = z.strictObject({ type: z.literal('doc'), content: z.array(block) })

/** At most 5,000 blocks and 300,000 characters: a body beyond that is not an article, and no page could show it. */
export const bodySchema = bodyShape
  .refine(({ content }) => content.length <= mostBlocks, { error: tooManyBlocks })
  .refine((body) => !isTooLong(body), { error: tooLong })
  .refine((body) => areDistinct(idsIn(body.content)), { error: say.twoBlocksHaveOneId })

export type Body = { type: 'doc'; content: Block[] }

/** Every paragraph, heading, list item and quotation as plain text. Captions of figures and rules say nothing here. */
export function passages(body: Body): Passage[] {
  return [...body.content.flatMap((each) => definitionOf(each).passages(each)), ...notePassages(body)]
}

/** Notes stand below the text. */
function notePassages(body: Body): Passage[] {
  return notesIn(body.content).map(({ attrs }) => ({ id: attrs.id, kind: 'note', text: textOf(attrs.words) }))
}

/** The same with every figure in its place and its caption as its words, as the desk check reads a body. */
export function passagesWithFigures(body: Body): Passage[] {
  const blocks = body.content.flatMap((each) => {
    const { passages: read, captions } = definitionOf(each)
    return [...(captions?.(each) ?? []), ...read(each)]
  })
  return [...blocks, ...notePassages(body)]
}

/** The pictures that stand in a text, each with the block it stands in. */
export function picturesIn(body: Body): { picture: string; passage: string }[] {
  return body.content.flatMap((each) => {
    const picture = definitionOf(each).picture?.(each)
    return picture === undefined ? [] : [{ picture, passage: each.attrs.id }]
  })
}

/** The parts of pictures that a text shows. */
export function cropsIn(body: Body): { picture: string; crop: string }[] {
  return body.content.flatMap((each) => {
    const { picture, crop } = definitionOf(each)
    return picture && crop && crop(each) !== '' ? [{ picture: picture(each), crop: crop(each) }] : []
  })
}

/** The body as a reader would read it aloud: passages a blank line apart. */
export function plainTextOf(body: Body): string {
  return passages(body)
    .map((passage) => passage.text)
    .join('\n\n')
}

/** More marks than an article could have are told by their length alone, before they are read: at two a character. */
export function isTooLongToRead(markdown: string): boolean {
  return markdown.length > 2 * longest || markdown.split('\n', 4 * mostBlocks + 1).length > 4 * mostBlocks
}

export function isTooLong(body: Body): boolean {
  return lengthOf(body) > longest
}

function lengthOf(body: Body): number {
  return passages(body).reduce((length, passage) => length + passage.text.length, 0)
}

function idsIn(parts: readonly Part[]): string[] {
  return parts.flatMap((each) => [each.attrs.id, ...idsIn(partsIn(each))])
}

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
