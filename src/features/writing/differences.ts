import { type Content, kindInWords, plainTextOf, titlesInWords } from '../articles/index.ts'
import { type Change, differences, formDifferences, formLabel } from '../history/index.ts'
import * as say from './messages/newsroom.ts'

/** Names for the ids in a content. */
export type Names = { author: (id: string) => string; section: (id: string) => string }

/** The fields of two contents that differ, in the order they are written. */
export function compared(before: Content, after: Content, names: Names): { label: string; changes: Change[] }[] {
  const then = new Map(textsOf(before, names))
  const now = new Map(textsOf(after, names))
  // A field that only one of two kinds has is set against nothing.
  const labels = new Set([...now.keys(), ...then.keys()])
  const inWords = [...labels].flatMap((label) => {
    const [former, text] = [then.get(label) ?? '', now.get(label) ?? '']
    return former === text ? [] : [{ label, changes: differences(former, text) }]
  })
  const form = formDifferences(before.body, after.body).flatMap((changes) => (changes ? [...changes, lineEnd] : []))
  return form.length > 0 ? [...inWords, { label: formLabel(), changes: form }] : inWords
}

const lineEnd: Change = { kind: 'same', text: '\n' }

/** A content as people read it, field by field. */
export function textsOf(content: Content, { author, section }: Names): [label: string, text: string][] {
  const sources = content.sources.map(({ title, url }) => (url ? `${title} (${url})` : title))
  return [
    [say.headline(), content.headline],
    [say.standfirst(), content.standfirst],
    ...titlesInWords(content),
    ...kindInWords(content),
    [say.byline(), content.byline.map(author).join(', ')],
    [say.dateline(), [content.place, content.reportedOn].filter(Boolean).join(', ')],
    [say.section(), section(content.sectionId)],
    [say.topics(), content.topics.join(', ')],
    [say.webAddress(), content.slug],
    [say.picture(), [content.pictureCaption, content.pictureId].filter(Boolean).join(' ')],
    [say.text(), plainTextOf(content.body)],
    [say.sources(), sources.join('\n')],
  ]
}
