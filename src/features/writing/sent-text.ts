import { type Body, bodyShape, isTooLongToRead, rewrite, toMarkdown, tooLong } from '../articles/index.ts'

export const unsound = 'Something in the text cannot be saved as it is.'

/** The text of an article as a form sent it, to be shown again, and what is wrong with it. */
export type SentText = { body: Body; markdown: string; problem?: string }

type Sent = { blocks: unknown; markdown: string }
type Before = { before: Body; nextId: () => string }

/**
 * A form has its text as blocks when the editor sends it, and as Markdown otherwise. What is too long is not read
 * before it is refused; what stayed of the body is as it was in `before`, ids and all.
 */
export function readText({ blocks, markdown }: Sent, { before, nextId }: Before): SentText {
  if (typeof blocks === 'string' && blocks !== '') return readBlocks(blocks, before)
  if (!isTooLongToRead(markdown)) return { body: rewrite(before, markdown, nextId), markdown }
  const content: Body['content'] = [
    { type: 'paragraph', attrs: { id: nextId() }, content: [{ type: 'text', text: markdown }] },
  ]
  return { body: { type: 'doc', content }, markdown, problem: tooLong }
}

function readBlocks(blocks: string, before: Body): SentText {
  const body = bodyShape.safeParse(parsed(blocks)).data
  if (body) return { body, markdown: toMarkdown(body) }
  return { body: before, markdown: toMarkdown(before), problem: unsound }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
