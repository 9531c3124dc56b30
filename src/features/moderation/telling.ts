import { dateAndTime } from '../../base/dates.ts'
import { said } from '../../base/messages.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Article, Articles } from '../articles/index.ts'
import type { Move, Reply, ReplyId } from '../replies/index.ts'
import { ownReplyRoutes } from '../replies/routes.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Appeal } from './appeals/appeal.ts'
import type { HouseRule, HouseRuleId } from './house-rules/rule.ts'
import { findHouseRule } from './house-rules/store.ts'
import * as say from './messages/readers.ts'
import { moderationRoutes } from './routes.ts'

/** What a writer is told about their reply: a notice, and a mail where they chose one. */
export type Told = { subject: string; text: string }
export type Tell = (tx: Writing, replyId: ReplyId, told: () => Told | Promise<Told>) => Promise<void>

type Needs = { articles: Articles; settings: SiteSettings; tell: Tell }
/** A reply, its article, and the move it is now where it is by. */
type Decided = { reply: Pick<Reply, 'id' | 'postedAt'>; article: Article; move: Move }
export type Explain = (tx: Writing, decided: Decided) => Promise<void>

/** Tells writers what became of their replies, and why: the statement of reasons. */
export function createExplaining({ articles, settings, tell }: Needs): Explain {
  async function statement(tx: Writing, { reply, article, move }: Decided): Promise<Told> {
    const { address, ...locale } = await settings.site()
    const revision = article.publicId === null ? undefined : await articles.revision(article.publicId, tx)
    const rule = move.houseRuleId === null ? undefined : await findHouseRule(tx, move.houseRuleId as HouseRuleId)
    const [posted, at] = [dateAndTime(reply.postedAt, locale), dateAndTime(move.at, locale)]
    const text = [
      revision
        ? say.yourReplyUnder({ headline: revision.content.headline, posted })
        : say.yourReplyUnderAnArticle({ posted }),
      say.nobodyReadsIt({ at }),
      say.youCanReadItHere({
        address: address + ownReplyRoutes.sent.to({ article: article.path ?? '', id: reply.id }),
      }),
      ...whyOf(move, rule),
      whoOf(move),
      say.youCanAppeal({ address: address + moderationRoutes.appeal.to({ id: reply.id }) }),
    ]
    return { subject: say.yourReplyIsNotShown(), text: text.join('\n\n') }
  }

  return async (tx, decided) => {
    const { from, to, replyId } = decided.move
    if (to === 'published') await tell(tx, replyId, () => ({ ...(from === 'pending' ? published : shownAgain) }))
    if (to === 'hidden' || to === 'spam') await tell(tx, replyId, () => statement(tx, decided))
  }
}

const published = said({
  subject: say.yourReplyIsPublished,
  text: say.readAndPublished,
})
const shownAgain = said({ subject: say.shownAgain, text: say.shownAgainSentence })

function whyOf({ to, because }: Move, rule: HouseRule | undefined): string[] {
  const facts = to === 'spam' ? say.itWasTakenForSpam() : say.reasonGiven({ because })
  const own = because !== rule?.title ? [facts] : []
  return rule ? [...own, say.ruleItRestsOn({ title: rule.title, words: rule.words })] : [facts]
}

function whoOf({ by }: Move): string {
  return by === 'program' ? say.programDecided() : say.personDecided()
}

export function appealAnswered({ outcome, answer }: NonNullable<Appeal['decided']>): Told {
  const what = outcome === 'reversed' ? say.reversedAndShown() : say.standsAndNotShown()
  return { subject: say.yourAppealIsDecided(), text: `${what}\n\n${answer}` }
}
