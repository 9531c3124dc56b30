import type { Instant } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Path } from '../../base/path.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Actor, may } from '../staff/index.ts'
import type { Article, Content, Numbered } from './article.ts'
import { at } from './at.ts'
import type { Needs } from './changing.ts'
import { checked, type Findings } from './checking.ts'
import { createIn } from './creating.ts'
import { draftFrom } from './draft.ts'
import { overrideFindings, publishArticles, writeArticles } from './permissions.ts'
import { publishHeld } from './publishing.ts'
import { insertRedirect } from './redirects/store.ts'
import { canBeAddress, type SaveRefusal } from './rules.ts'

/**
 * An article that was public elsewhere. `from` is its address there, as a path; it stays its address if an article can
 * have it, and otherwise leads to the one it gets. `override` says why what blocks may be overridden.
 */
export type BroughtArticle = {
  content: Content
  since: Instant
  from: Path | Numbered
  repliesOpen: boolean
  override: string
}
export type BringRefusal = Exclude<SaveRefusal, 'stale-save' | 'no-such-article'> | 'address-taken'

/** Saves and publishes in one transaction, so that an import which is cut off leaves no article half here. */
export async function bring(
  needs: Needs,
  actor: Actor,
  brought: BroughtArticle,
): Promise<Outcome<Article, BringRefusal>> {
  const section = brought.content.sectionId
  const actions = [writeArticles, publishArticles, overrideFindings] as const
  if (!actions.every((action) => may(actor, action, { section, madeBy: actor.id }))) return refused('not-allowed')
  const { read } = needs.database
  // An import that is run again comes by here with everything it brought.
  if ((await at(read, brought.from)).found !== 'nothing') return refused('address-taken')
  return checked(needs, {
    foreseen: [{ draft: await draftFrom(needs, { content: brought.content }, read), articleId: null }],
    change: async (tx, findings) => {
      await oneAtATime(tx, 'addresses')
      const there = await at(tx, brought.from)
      return there.found === 'nothing' ? bringIn(needs, tx, { actor, brought, findings }) : refused('address-taken')
    },
  })
}

type Bringing = { actor: Actor; brought: BroughtArticle; findings: Findings }

async function bringIn(
  needs: Needs,
  tx: Writing,
  { actor, brought: { content, from, since, override, repliesOpen }, findings }: Bringing,
): Promise<Outcome<Article, BringRefusal>> {
  const path = canBeAddress(needs.addresses, from) ? from : null
  const created = await createIn(needs, tx, { actor, content, facts: { path, repliesOpen } })
  if ('refused' in created) return created
  const { article: before, revision } = created.done
  const named = { articleId: before.id, revisionId: revision.id, override, since }
  const published = await publishHeld(needs, tx, { actor, before, named, findings })
  if ('refused' in published) throw new Error(`An article from elsewhere was not published: ${published.refused}.`)
  const { article } = published.done
  if (path === null) await insertRedirect(tx, { path: from, articleId: article.id, at: needs.clock.now() })
  return done(article)
}
