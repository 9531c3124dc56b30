import { kindInWords, passages, titlesInWords } from '../articles/index.ts'
import { type Change, differences, passageDifferences } from './differences.ts'
import { formDifferences, formLabel } from './form.ts'
import * as say from './messages/readers.ts'
import type { Shown } from './version.ts'

/** One part of an article that two versions have otherwise; `undefined` stands for passages that stayed as they were. */
export type Part = { label: string; changes: (Change[] | undefined)[] }

/** What a reader sees changed from one version to the next. */
export function compared(before: Shown, after: Shown): Part[] {
  const [earlier, later] = [new Map(linesOf(before)), new Map(linesOf(after))]
  const labels = new Set([...later.keys(), ...earlier.keys()])
  const parts = [...labels].map((label): Part => {
    const [former, text] = [earlier.get(label) ?? '', later.get(label) ?? '']
    return { label, changes: former === text ? [] : [differences(former, text)] }
  })
  const [then, now] = [before, after].map(({ body }) => passages(body).map(({ text }) => text))
  const inText = passageDifferences(then ?? [], now ?? [])
  const isChanged = inText.some((each) => each !== undefined)
  const text = { label: say.text(), changes: isChanged ? inText : [] }
  const form = { label: formLabel(), changes: formDifferences(before.body, after.body) }
  return [...parts, text, form].filter(({ changes }) => changes.length > 0)
}

function linesOf(shown: Shown): [label: string, text: string][] {
  const sources = shown.sources.map(({ title, url }) => (url ? `${title} (${url})` : title))
  return [
    [say.headline(), shown.headline],
    [say.standfirst(), shown.standfirst],
    ...titlesInWords(shown),
    ...kindInWords(shown),
    [say.byline(), shown.byline.join(', ')],
    [say.dateline(), [shown.place, shown.reportedOn].filter(Boolean).join(', ')],
    [say.section(), shown.section],
    [say.topics(), shown.topics.join(', ')],
    [say.picture(), [shown.pictureCaption, shown.pictureId].filter(Boolean).join(' ')],
    [say.sources(), sources.join('\n')],
    [say.webAddress(), shown.path],
  ]
}
