import type { Id, Ids } from '../../base/id.ts'
import { cleanLine } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { noteChanges } from '../../platform/events/pending.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { type ArticleId, type CorrectionId, type PutRight, wordsOfBlock } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'
import { doerOf } from '../staff/index.ts'
import type { Correction, Listed } from './correction.ts'
import { correctionMade } from './events.ts'
import {
  correctionsFrom,
  correctionsOf,
  findCorrection,
  forgetThanks,
  insertCorrection,
  isKey,
  type Key,
  newestCorrections,
  queueForNewsletter,
} from './store.ts'

/** Somebody who reported an error, and whether they agreed to be thanked by name. */
type Reporter = { name: string; mayBeThanked: boolean }
/** Who sent this report; `undefined` when it is no error report under this article. */
type FindReporter = (db: Reading, asked: { report: Id<'reply'>; articleId: ArticleId }) => Promise<Reporter | undefined>

/** Says where errors wait for somebody that this one was seen to, in the transaction that puts it right. */
type SeenTo = (tx: Writing, error: { report: Id<'reply'>; article: PutRight['article']; by: StaffId }) => Promise<void>

type Needs = { database: Database; ids: Ids; events: Events; reporter: FindReporter; seenTo: SeenTo }

/** What pages of corrections are made from. */
export const correctionsTag: CacheTag = 'list:corrections'

export type Corrections = ReturnType<typeof createCorrections>

/** Every notice of what was put right. It is made by the publication that puts it right, and never changes. */
export function createCorrections({ database, ids, events, reporter, seenTo }: Needs) {
  const db = database.read

  async function make(tx: Writing, { correcting, article, before, after, by, at }: PutRight): Promise<void> {
    const { kind, was, now, block, report, corrects } = correcting
    const known = report === null ? undefined : await reporter(tx, { report, articleId: article.id })
    const correction: Correction = {
      id: ids.next('correction'),
      articleId: article.id,
      ...{ kind, was: was.trim(), now: now.trim(), before, after },
      ...(await passageOf(tx, { block, before, after })),
      reportId: known ? report : null,
      thanks: known?.mayBeThanked ? cleanLine(known.name) : null,
      corrects: corrects === null ? null : await earlierOf(tx, corrects, article.id),
      madeAt: at,
      madeBy: by,
    }
    await insertCorrection(tx, correction)
    if (correction.reportId) await seenTo(tx, { report: correction.reportId, article, by })
    await queueForNewsletter(tx, correction)
    events.record(tx, correctionMade, {
      actor: doerOf({ id: by }),
      subject: `article:${article.id}`,
      section: article.sectionId,
      payload: { correctionId: correction.id, articleId: article.id },
      drops: [`article:${article.id}`, `thread:${article.id}`, correctionsTag],
    })
  }

  return {
    make,
    /** Takes out the names of people who want to be forgotten, from every page that thanks them. */
    async forgetThanks(tx: Writing, reports: readonly Id<'reply'>[]): Promise<void> {
      const articles = await forgetThanks(tx, reports)
      if (articles.length > 0) noteChanges(tx, [correctionsTag, ...articles.map((id): CacheTag => `article:${id}`)])
    },
    byId: (id: CorrectionId) => findCorrection(db, id),
    /** Those of one article, oldest first. */
    of: (articleId: ArticleId) => correctionsOf(db, articleId),
    /** Newest first, of every article that was ever public; `before` is where the page before ended. */
    isKey: (key: Key): Promise<boolean> => isKey(db, key),
    newest: (limit: number, before: Key | null = null): Promise<Listed[]> => newestCorrections(db, before, limit),
    from: (report: Id<'reply'>) => correctionsFrom(db, report),
    /** The newest correction of each passage of an article, for whoever quoted it before. */
    async corrected(articleId: ArticleId): Promise<ReadonlyMap<string, Correction>> {
      const all = await correctionsOf(db, articleId)
      return new Map(all.flatMap((each) => (each.block === null ? [] : [[each.block, each] as const])))
    },
  }
}

/** A notice can only put right an earlier one of the same article. */
async function earlierOf(tx: Writing, id: CorrectionId, articleId: ArticleId): Promise<CorrectionId | null> {
  const earlier = await findCorrection(tx, id)
  return earlier?.articleId === articleId ? earlier.id : null
}

type Asked = { block: string | null } & Pick<PutRight, 'before' | 'after'>

/** The passage in the words it had and has; a block that was in neither version is no passage. */
async function passageOf(tx: Writing, { block, before, after }: Asked): Promise<Pick<Correction, 'block' | 'passage'>> {
  if (block === null) return { block: null, passage: null }
  const then = await wordsOfBlock(tx, before, block)
  const now = await wordsOfBlock(tx, after, block)
  if (then === undefined && now === undefined) return { block: null, passage: null }
  return { block, passage: { before: then ?? '', after: now ?? '' } }
}
