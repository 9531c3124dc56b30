import { linesOf } from '../../../base/lines.ts'
import { typedParagraphs } from '../../../base/typed-lines.ts'
import { doubleMarks } from '../rules/marks.ts'
import { singleMarks } from '../rules/single-marks.ts'
import { type Ink, inkOf, trimInk } from './ink.ts'
import { emptyManuscript, type Manuscript, readCredits } from './manuscript.ts'

const longestHeadline = 200
const longestStandfirst = 400

/**
 * A typed page. Its first line is the headline; the second paragraph, when it is short and at least two more follow, is
 * the standfirst; the rest is the story.
 */
export function readPlainText(source: string): Manuscript {
  const typed = typedParagraphs(linesOf(source, source.startsWith('\ufeff') ? 1 : 0))
  const paragraphs = typed.paragraphs.map((lines) =>
    trimInk(inkOf(source, lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)),
  )
  const hasHeadline = paragraphs.length > 1 && isHeadline(paragraphs[0]?.text ?? '') && !runsOn(paragraphs)
  const headline = hasHeadline ? paragraphs[0] : undefined
  const story = hasHeadline ? paragraphs.slice(1) : paragraphs
  const standfirst = headline && typed.hasGaps ? standfirstOf(story) : undefined
  const rest = standfirst ? story.slice(1) : story
  return readCredits({
    ...emptyManuscript,
    ...(headline ? { headline } : {}),
    ...(standfirst ? { standfirst } : {}),
    passages: rest.map((ink) => ({ kind: 'paragraph', ink })),
  })
}

/** A short first line; not a sentence that quotes somebody, with which prose may begin. */
function isHeadline(line: string): boolean {
  return line.length <= longestHeadline && !(/[“”"]/.test(line) && /[.!?,][”"]?$/.test(line))
}

/** Whether the first of them opens a quotation that the second goes on with: then both are of the story. */
function runsOn([first, second]: Ink[]): boolean {
  if (!first || !second) return false
  return [doubleMarks, singleMarks].some(
    ({ scan, startsQuoting }) => startsQuoting(second.text) && scan(first.text, false).left.length > 0,
  )
}

function standfirstOf(story: Ink[]): Ink | undefined {
  const [first] = story
  const isShort = first !== undefined && first.text.length <= longestStandfirst && !runsOn(story)
  return isShort && story.length >= 3 && !/^By \p{Lu}|^\p{Lu}{3}[\p{Lu} ]*, /u.test(first.text) ? first : undefined
}
