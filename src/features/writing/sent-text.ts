import { type Body, bodyShape, isTooLongToRead, rewrite, toMarkdown, tooLong } from '../articles/index.ts'
import * as say from './messages/newsroom.ts'

export const unsound = say.somethingInTextCannotBe

/** The text of an article as a form sent it, to be shown again, and what is wrong with it. */
export type SentText = { body: Body; markdown: string; problem?: string }

type Sent = { blocks: unknown; markdown: string }
type Before = { before: Body; nextId: () => string }

/**
 * A form has its text as blocks when the editor sends it, and as Markdown otherwise. One that is sent again has both, and
 * somebody may have gone on writing in the Markdown: then it is what they want said.
 */
export function readText({ blocks, markdown }: Sent, given: Before): SentText {
  if (typeof blocks !== 'string' || blocks === '') return readMarkdown(markdown, given)
  const sent = readBlocks(blocks, given.before)
  const isChanged = markdown !== '' && inLines(markdown) !== inLines(sent.markdown)
  return isChanged ? readMarkdown(markdown, { ...given, before: sent.body }) : sent
}

/** A browser ends the lines of what it sends in its own way. */
function inLines(markdown: string): string {
  return markdown.replace(/\r\n?/g, '\n').trim()
}

/** What is too long is not read before it is refused; what stayed of the body is as it was in `before`, ids and all. */
function readMarkdown(markdown: string, { before, nextId }: Before): SentText {
  if (!isTooLongToRead(markdown)) return { body: rewrite(before, markdown, nextId), markdown }
  const content: Body['content'] = [
    { type: 'paragraph', attrs: { id: nextId() }, content: [{ type: 'text', text: markdown }] },
  ]
  return { body: { type: 'doc', content }, markdown, problem: tooLong() }
}

function readBlocks(blocks: string, before: Body): SentText {
  const body = bodyShape.safeParse(parsed(blocks)).data
  if (body) return { body, markdown: toMarkdown(body) }
  return { body: before, markdown: toMarkdown(before), problem: unsound() }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
