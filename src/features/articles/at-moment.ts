import type { Instant } from '../../base/clock.ts'
import { type Outcome, refused } from '../../base/outcome.ts'
import { TakenBack, type Writing } from '../../platform/database/tables.ts'
import type { Actor } from '../staff/index.ts'
import type { Article } from './article.ts'
import { holdingIn, type Needs, whileHeld } from './changing.ts'
import {
  admit,
  admitWithdrawal,
  going,
  type Publish,
  type PublishOutcome,
  publishHeld,
  type Refused,
  type Withdraw,
  type WithdrawRefusal,
  withdrawHeld,
} from './publishing.ts'

/** Takes what is done in its own transaction and says whether it still is to be done; taken back with it. */
export type Claiming = { claim: (tx: Writing) => Promise<boolean> }

/** Somebody took it back meanwhile. */
export type Unclaimed = { refused: 'called-off' }

/** Publishes what waited for this moment; what is refused leaves the claim as it was. */
export async function publishClaimed(
  needs: Needs,
  actor: Actor,
  { claim, ...named }: Publish & Claiming,
): Promise<PublishOutcome | Unclaimed> {
  return going<PublishOutcome | Unclaimed>(needs, actor, {
    named,
    now: needs.clock.now(),
    async change(tx, held) {
      if (!(await claim(tx))) return refused('called-off')
      const outcome = await publishHeld(needs, tx, held)
      return 'refused' in outcome ? new TakenBack(outcome) : outcome
    },
  })
}

/** What publishing at that moment would be refused for, as far as it can be known now; if for nothing, `keep` writes that it will be. */
export async function planPublishing<Kept>(
  needs: Needs,
  actor: Actor,
  { named, at, keep }: { named: Publish; at: Instant; keep: (tx: Writing, article: Article) => Promise<Kept> },
): Promise<Refused | Kept> {
  return going<Refused | Kept>(needs, actor, {
    named,
    now: at,
    async change(tx, held) {
      const admitted = await admit(needs, tx, { ...held, now: at })
      return 'refused' in admitted ? admitted : keep(tx, held.before)
    },
  })
}

/** Withdraws what was to be withdrawn at this moment. */
export async function withdrawClaimed(
  needs: Needs,
  actor: Actor,
  { claim, ...named }: Withdraw & Claiming,
): Promise<Outcome<Article, WithdrawRefusal | 'called-off'>> {
  return needs.database.write((tx) =>
    holdingIn<Claimed>(tx, named.articleId, async (_tx, before) => {
      if (!(await claim(tx))) return refused('called-off')
      const outcome = await withdrawHeld(needs, tx, { actor, before, named })
      return 'refused' in outcome ? new TakenBack(outcome) : outcome
    }),
  )
}

type Claimed = Outcome<Article, WithdrawRefusal | 'called-off'> | TakenBack<Outcome<Article, WithdrawRefusal>>

/** Whether withdrawing would be refused; if not, `keep` writes that it will be done. */
export async function planWithdrawal<Kept>(
  needs: Needs,
  actor: Actor,
  { named, keep }: { named: Withdraw; keep: (tx: Writing, article: Article) => Promise<Kept> },
): Promise<{ refused: WithdrawRefusal } | Kept> {
  return whileHeld<{ refused: WithdrawRefusal } | Kept>(needs, named.articleId, async (tx, before) => {
    const verdict = admitWithdrawal(actor, before, named)
    return 'refused' in verdict ? verdict : keep(tx, before)
  })
}
