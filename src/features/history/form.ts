import { type Block, type Body, blockText, passages } from '../articles/index.ts'
import { type Change, differences, passageDifferences } from './differences.ts'
import * as say from './messages/readers.ts'

/** What a text says by its headings, links and pictures, where that is all that changed of a block, or its place. */
export const formLabel = say.headingsLinksAndPictures

/** A block as it is written, with its words by themselves. */
type Written = { id: string; words: string; text: string }

/** What changed in a body besides the words of its passages, block by block; nothing where only ids did. */
export function formDifferences(before: Body, after: Body): (Change[] | undefined)[] {
  const [then, now] = [before.content.map(written), after.content.map(written)]
  const former = formerOf(then, now)
  const inPlace = now.flatMap((block) => changesOf(former.get(block), block))
  const known = new Set(former.values())
  const gone = then.filter((block) => block.words === '' && !known.has(block))
  const found = [...inPlace, ...gone.map(({ text }): Change[] => [{ kind: 'removed', text }])]
  return found.length > 0 ? found : moved(then, now)
}

/** A block whose words changed is told among the words. */
function changesOf(former: Written | undefined, { words, text }: Written): Change[][] {
  if (former === undefined) return words === '' ? [[{ kind: 'added', text }]] : []
  return former.text === text || former.words !== words ? [] : [differences(former.text, text)]
}

/** For each block the one of its id, or else one that is written as it is, or says what it says. */
function formerOf(then: readonly Written[], now: readonly Written[]): Map<Written, Written> {
  const former = new Map<Written, Written>()
  const left = new Set(then)
  for (const key of ['id', 'text', 'words'] as const) {
    const among = Map.groupBy(left, (block) => block[key])
    for (const block of now) {
      if (former.has(block) || block[key] === '') continue
      const found = among.get(block[key])?.shift()
      if (!found) continue
      former.set(block, found)
      left.delete(found)
    }
  }
  return former
}

/** Pictures and rules that stand elsewhere; where words moved, their own comparison says so. */
function moved(then: readonly Written[], now: readonly Written[]): (Change[] | undefined)[] {
  const [before, after] = [then, now].map((blocks) => blocks.map(({ text }) => text))
  const wordsMoved = wordsOf(then) !== wordsOf(now)
  if (wordsMoved || JSON.stringify(before) === JSON.stringify(after)) return []
  return passageDifferences(before ?? [], after ?? [])
}

function wordsOf(blocks: readonly Written[]): string {
  return JSON.stringify(blocks.map(({ words }) => words).filter((words) => words !== ''))
}

function written(block: Block): Written {
  const words = passages({ type: 'doc', content: [block] })
  return { id: block.attrs.id, words: words.map(({ text }) => text).join('\n'), text: blockText(block) }
}
