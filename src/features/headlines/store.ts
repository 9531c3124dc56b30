import type { Instant } from '../../base/clock.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Proposal, ProposalId } from './proposal.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    proposed_headlines: Row
  }
}

type Row = { id: string; article_id: string; words: string; proposed_by: string; proposed_at: string }

/** In the order in which they were proposed. */
export async function proposalsOf(db: Reading, articleId: ArticleId): Promise<Proposal[]> {
  const rows = await db
    .selectFrom('proposed_headlines')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

export async function insertProposal(tx: Writing, { id, articleId, words, by, at }: Proposal): Promise<void> {
  await tx
    .insertInto('proposed_headlines')
    .values({ id, article_id: articleId, words, proposed_by: by, proposed_at: at })
    .execute()
}

export async function deleteProposal(tx: Writing, id: ProposalId): Promise<void> {
  await tx.deleteFrom('proposed_headlines').where('id', '=', id).execute()
}

function fromRow(row: Row): Proposal {
  return {
    id: row.id as ProposalId,
    articleId: row.article_id as ArticleId,
    words: row.words,
    by: row.proposed_by as StaffId,
    at: row.proposed_at as Instant,
  }
}
