import type { MarkdownPart } from '../../../base/markup.ts'
import { inlineOf } from '../../../platform/markup/inline.ts'
import type { Markdown } from '../../../platform/markup/markdown.ts'
import { createPen, type Ink, trimInk } from './ink.ts'

/** The tags that a writer may put between words. Others are no tags here, and so are words. */
const tag =
  /^<\/?(?:a|abbr|b|br|cite|code|del|div|em|i|img|ins|mark|p|q|s|small|span|strong|sub|sup|time|u)(?=[\s/>])|^<!--/i

/** The words of a Markdown paragraph without their markup, each knowing where in the file it stands. */
export function readInline(markdown: Markdown, part: MarkdownPart): Ink {
  const pen = createPen()
  let picture: number | undefined
  for (const each of inlineOf(markdown, part)) {
    if (each.is === 'open' && each.name === 'Image') picture ??= each.to
    if (each.is !== 'open' && each.is !== 'close' && each.from >= (picture ?? 0) && isSaid(each)) writeOut(pen, each)
  }
  return trimInk(pen.ink())
}

type Said = { is: string; text: string; from: number; to: number }

function isSaid({ is, text }: Said): boolean {
  return is !== 'note' && !(is === 'tag' && tag.test(text))
}

/** Letter by letter where the file says it so; otherwise all of it stands for all that was written. */
function writeOut(pen: ReturnType<typeof createPen>, { is, text, from, to }: Said): void {
  if (is === 'break') pen.write(' ', from, to)
  else if (text.length !== to - from) pen.write(text, from, to)
  else for (let at = 0; at < text.length; at += 1) pen.write(text.charAt(at), from + at, from + at + 1)
}
