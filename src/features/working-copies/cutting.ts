import { z } from 'zod'
import { type Outcome, refused } from '../../base/outcome.ts'
import { plainLine, plainText, slugOf } from '../../base/text.ts'
import type { Writing } from '../../platform/database/tables.ts'
import {
  type Article,
  bodySchema,
  type Content,
  type Revision,
  type RevisionId,
  type SaveRefusal,
  tooLong,
  tooManyBlocks,
} from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { type Copy, holdingCopy } from './copy.ts'
import { atOneWithDraft } from './joining.ts'
import * as say from './messages/newsroom.ts'
import type { Needs, Room } from './room.ts'
import { mergedFields } from './rules/fields.ts'
import { type Head, updateHead } from './store.ts'
import { type Shared, sharedIn } from './text.ts'

/** What the form has of its own, with the revision it was made from. */
export type OwnFields = { base: RevisionId; content: Content }

type Cut = { article: Article; revision: Revision }
export type CutOutcome =
  | { done: Cut }
  | { refused: Exclude<SaveRefusal, 'stale-save'> }
  | { refused: 'stale-save'; newest: Revision }
  /** What is written cannot be a revision, for a reason that `says` gives. */
  | { refused: 'not-sound'; says: string }

type Cutting = { by: Actor; fields?: OwnFields | undefined }

/**
 * Cuts a revision from what is written: the words of the text, all else from the draft or from the form that is sent
 * with it. It goes the one way of every save; of what is in a revision already none is made.
 */
export async function cutFrom(needs: Needs, room: Room, cutting: Cutting): Promise<CutOutcome> {
  const copy = await atOneWithDraft(needs, room)
  if (!copy) return refused('no-such-article')
  const sound = soundIn(copy)
  if ('refused' in sound) return sound
  const outcome = await cutNow(needs, copy, { ...cutting, shared: sound.done })
  return outcome === 'behind' ? cutFrom(needs, room, cutting) : outcome
}

type Now = Cutting & { shared: Shared }

async function cutNow(needs: Needs, copy: Copy, cutting: Now): Promise<CutOutcome | 'behind'> {
  const { articles } = needs
  const formBase = cutting.fields && (await articles.kept.base(cutting.fields.base))
  let after = copy.head
  const outcome = await articles.together([copy.head.articleId], async (tx, held): Promise<CutOutcome | 'behind'> => {
    const there = await findThere(needs, tx, copy.head)
    if (typeof there === 'string') return there === 'gone' ? refused('no-such-article') : there
    const content = contentOf(there, { ...cutting, formBase })
    if (!content) return { refused: 'stale-save', newest: there.draft }
    const saved = await held.save(cutting.by, { articleId: there.article.id, base: there.draft.id, content })
    if (!('done' in saved)) return saved
    after = { ...there.head, base: saved.done.revision.id, cutSeq: copy.head.seq }
    await updateHead(tx, after)
    return saved
  })
  if (outcome !== 'behind' && 'done' in outcome) copy.head = after
  return outcome
}

type There = { head: Head; article: Article; draft: Revision }

/** The article and its draft, as long as the copy is what was read of it. */
async function findThere({ articles }: Needs, tx: Writing, was: Head): Promise<There | 'behind' | 'gone'> {
  const head = await holdingCopy(tx, was.articleId)
  const article = await articles.byId(was.articleId, tx)
  const draft = article && (await articles.revision(article.draftId, tx))
  if (!head || !draft) return 'gone'
  const isThere = head.epoch === was.epoch && head.seq === was.seq && draft.id === head.base
  return isThere ? { head, article, draft } : 'behind'
}

type With = Pick<Now, 'fields' | 'shared'> & { formBase: Revision | undefined }

/**
 * The words of the text, and of the form whatever it changed; `undefined` when somebody else changed the same. A form that
 * names no revision we know was made from the draft. Until it is out, an address made from the headline follows it.
 */
function contentOf({ article, draft }: There, { fields, shared, formBase }: With): Content | undefined {
  const base = (formBase ?? draft).content
  const own = fields ? mergedFields({ base, now: draft.content, sent: fields.content }) : draft.content
  if (!own) return undefined
  const made = [fields?.content.headline ?? '', draft.content.headline].map(slugOf)
  const follows = article.publicId === null && made.includes(own.slug)
  return { ...own, ...shared, ...(follows ? { slug: slugOf(shared.headline) } : {}) }
}

/** As a form’s content is read. */
const shape = z.object({
  headline: plainLine({ max: 300, says: say.headlineIsMissing }),
  standfirst: plainText({ max: 1000, min: 0 }),
  pictureCaption: plainText({ max: 1000, min: 0 }),
  body: bodySchema,
})

function soundIn({ doc }: Copy): Outcome<Shared, never> | { refused: 'not-sound'; says: string } {
  const words = sharedIn(doc)
  const parsed = shape.safeParse(words)
  if (parsed.success) return { done: parsed.data as Shared }
  const [issue] = parsed.error.issues
  const isKnown = issue?.path[0] !== 'body' || [tooLong(), tooManyBlocks()].includes(issue.message)
  return { refused: 'not-sound', says: isKnown && issue ? issue.message : say.textCannotBeKept() }
}
