import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { hashOfToken } from '../../platform/web/token.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { cookieOf } from '../../testing/newsroom.ts'
import { aParagraph, aSite } from '../../testing/site.ts'
import { aWriter, blockText, wordsIn } from '../../testing/writer.ts'
import { readCopy } from './copy.ts'

const who = fc.nat({ max: 2 })
const where = fc.nat({ max: 200 })
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('write' as const), who, where }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('delete' as const), who, where }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('split' as const), who, where }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('join blocks' as const), who, where }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('leave' as const), who, where }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('come' as const), who, where }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('wait' as const), who, where }) },
)

type Writer = ReturnType<typeof aWriter> & { isHere: boolean }

/** Characters that nothing else writes: each stands for one stroke of a key. */
const stroke = (count: number) => String.fromCodePoint(0xe000 + count)

/** Which block it is, in every copy of the text. */
function nameOf(block: unknown): string {
  const id = block instanceof Y.XmlElement ? block._item?.id : undefined
  return `${id?.client} ${id?.clock}`
}

/** Gives the block it was written in. */
function write({ doc }: Writer, where: number, said: string): string {
  const body = doc.getXmlFragment('body')
  const text = blockText(doc, where % body.length)
  text.insert(where % (text.length + 1), said)
  return nameOf(body.get(where % body.length))
}

function remove({ doc }: Writer, where: number): string {
  const body = doc.getXmlFragment('body')
  const text = blockText(doc, where % body.length)
  if (text.length === 0) return ''
  const at = where % text.length
  const gone = text.toString().charAt(at)
  text.delete(at, 1)
  return gone
}

/** As the editor does it: the end of the words moves into a new block. Gives what was taken out of the old one. */
function split({ doc }: Writer, where: number): string {
  const body = doc.getXmlFragment('body')
  const index = where % body.length
  const text = blockText(doc, index)
  const at = where % (text.length + 1)
  const end = text.toString().slice(at)
  doc.transact(() => {
    text.delete(at, text.length - at)
    const block = new Y.XmlElement('paragraph')
    // Both may give the new one the id of the old.
    block.setAttribute('id', 'sameid00')
    const moved = new Y.XmlText()
    moved.insert(0, end)
    block.insert(0, [moved])
    body.insert(index + 1, [block])
  })
  return end
}

/** Gives the words that were moved, and the block that is gone with whatever somebody else writes in it meanwhile. */
function joinBlocks({ doc }: Writer, where: number): { moved: string; gone: string } | undefined {
  const body = doc.getXmlFragment('body')
  if (body.length < 2) return undefined
  const index = where % (body.length - 1)
  const moved = blockText(doc, index + 1).toString()
  const gone = nameOf(body.get(index + 1))
  doc.transact(() => {
    const text = blockText(doc, index)
    text.insert(text.length, moved)
    body.delete(index + 1, 1)
  })
  return { moved, gone }
}

/** Each stroke with the block it was written in, and what somebody deleted: characters, and whole blocks. */
type Strokes = { written: Map<string, string>; deleted: Set<string> }
type Act = (...given: [Writer, number, Strokes]) => unknown

/** What is moved is deleted and written anew: somebody else may delete it where it was. */
const acts: Record<'write' | 'delete' | 'split' | 'join blocks' | 'leave' | 'come' | 'wait', Act> = {
  write(writer, at, { written }) {
    const said = stroke(written.size + 1)
    written.set(said, write(writer, at, said))
  },
  delete: (writer, at, { deleted }) => deleted.add(remove(writer, at)),
  split(writer, at, { deleted }) {
    for (const each of split(writer, at)) deleted.add(each)
  },
  'join blocks'(writer, at, { deleted }) {
    const { moved = '', gone = '' } = joinBlocks(writer, at) ?? {}
    for (const each of [...moved, gone]) deleted.add(each)
  },
  leave(writer) {
    if (writer.isHere) writer.leave()
    writer.isHere = false
  },
  async come(writer) {
    if (!writer.isHere) await writer.join()
    writer.isHere = true
  },
  wait: (writer) => writer.settled(),
}

/** Three people do all this to one draft; gives what then is wrong. */
async function play(site: Site, sessions: readonly string[], steps: readonly Step[]): Promise<string[]> {
  const { article } = await site.draft({ body: aParagraph('Begun. ') })
  const all = sessions.map((session) => aWriter(site.workingCopies, { articleId: article.id, session }))
  const writers = all.map((writer): Writer => ({ ...writer, isHere: true }))
  try {
    for (const writer of writers) await writer.join()
    const strokes = { written: new Map<string, string>(), deleted: new Set<string>() }
    for (const { does, who: which, where: at } of steps) await acts[does](writers[which] as Writer, at, strokes)
    for (const writer of writers.filter(({ isHere }) => !isHere)) await writer.join()
    for (const writer of writers) await writer.settled()
    const kept = await readCopy(site, article.id)
    return faultsIn([...writers.map(({ doc }) => doc), ...(kept ? [kept.doc] : [])], strokes)
  } finally {
    for (const writer of writers) writer.leave()
  }
}

function faultsIn(docs: readonly Y.Doc[], { written, deleted }: Strokes): string[] {
  const [first, ...others] = docs.map(wordsIn)
  const differing = others.filter((words) => words !== first).map((words) => `not ${words}`)
  const isThere = (said: string, block: string) => first?.includes(said) || deleted.has(said) || deleted.has(block)
  const lost = [...written].filter(([said, block]) => !isThere(said, block)).map(([said]) => `lost ${said}`)
  const ids =
    docs[0]
      ?.getXmlFragment('body')
      .toArray()
      .map((block) => (block as Y.XmlElement).getAttribute('id')) ?? []
  const doubled = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice ${id}`)
  return [...differing, ...lost, ...doubled]
}

type Site = Awaited<ReturnType<typeof aSite>>
type Step = { does: keyof typeof acts; who: number; where: number }

onEveryDatabase((open) => {
  test('however people write, leave and come back, all have one text, and no character is lost that nobody deleted', async () => {
    const site = await aSite(await open())
    const sessions: string[] = []
    for (let people = 0; people < 3; people += 1) {
      sessions.push(hashOfToken((await cookieOf(site, await site.staff('reporter'))).replace('stet=', '')))
    }

    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        expect(await play(site, sessions, steps)).toEqual([])
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
