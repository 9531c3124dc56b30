import { diffWordsWithSpace } from 'diff'
import { type Content, plainTextOf } from '../articles/index.ts'

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/** Names for the ids in a content. */
export type Names = { author: (id: string) => string; section: (id: string) => string }

/** Word by word. A pair of texts too different to compare in good time is shown as all out, all in. */
function differences(before: string, after: string): Change[] {
  const found = diffWordsWithSpace(before, after, { timeout: 500 })
  if (!found) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return found.map(({ added, removed, value }) => ({ kind: kindOf(added, removed), text: value }))
}

/** The fields of two contents that differ, in the order they are written. */
export function compared(before: Content, after: Content, names: Names): { label: string; changes: Change[] }[] {
  const then = textsOf(before, names)
  const now = textsOf(after, names)
  return now.flatMap(([label, text], index) => {
    const former = then[index]?.[1] ?? ''
    return former === text ? [] : [{ label, changes: differences(former, text) }]
  })
}

/** A content as people read it, field by field. */
export function textsOf(content: Content, { author, section }: Names): [label: string, text: string][] {
  const sources = content.sources.map(({ title, url }) => (url ? `${title} (${url})` : title))
  return [
    ['Headline', content.headline],
    ['Standfirst', content.standfirst],
    ['Byline', content.byline.map(author).join(', ')],
    ['Dateline', [content.place, content.reportedOn].filter(Boolean).join(', ')],
    ['Section', section(content.sectionId)],
    ['Topics', content.topics.join(', ')],
    ['Words of the address', content.slug],
    ['Picture caption', content.pictureCaption],
    ['Text', plainTextOf(content.body)],
    ['Sources', sources.join('\n')],
  ]
}

function kindOf(added: boolean, removed: boolean): Change['kind'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}
