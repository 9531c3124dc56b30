import type { ArticleId } from '../articles/index.ts'
import { doerOf, may, nameOfDoer } from '../staff/index.ts'
import type { Filled } from './filling.ts'
import { type Front, type FrontCard, type FrontSchedule, type Launch, targetOf } from './front.ts'
import * as say from './messages/newsroom.ts'
import { arrangeFronts, launchFronts } from './permissions.ts'
import { type Change, changesBetween } from './rules.ts'
import type { Named } from './store.ts'
import type { Warning } from './warnings.ts'
import { type C, placeName, type Web } from './web.ts'

/** A front with everything that its pages in the newsroom say of it. */
export type Seen = {
  front: Front
  name: string
  filled: Filled
  warnings: Warning[]
  names: ReadonlyMap<ArticleId, Named>
  launched: (Launch & { by: string }) | undefined
  /** What readers do not see yet. */
  changes: Change[]
  schedule: (FrontSchedule & { by: string }) | undefined
  isServedOlder: boolean
  mayArrange: boolean
  mayLaunch: boolean
}

export async function see(web: Web, c: C, front: Front): Promise<Seen> {
  const actor = c.get('actor')
  const { fronts, newsroom } = web
  const [name, filled, names, launch, scheduled, isServedOlder] = await Promise.all([
    placeName(web, front.place),
    fronts.fill(front.containers),
    fronts.names(actor, front.containers),
    fronts.launched(front),
    fronts.scheduled(front.id),
    fronts.isServedOlder(front),
  ])
  const by = (id: Front['changedBy']) => nameOfDoer(newsroom, doerOf({ id }))
  return {
    ...{ front, name, filled, names, isServedOlder },
    warnings: await fronts.warnings(front, filled),
    launched: launch && { ...launch, by: await by(launch.launchedBy) },
    changes: launch ? changesBetween(launch.containers, front.containers) : [],
    schedule: scheduled && { ...scheduled, by: await by(scheduled.setBy) },
    mayArrange: may(actor, arrangeFronts, targetOf(front)),
    mayLaunch: may(actor, launchFronts, targetOf(front)),
  }
}

/** What a card is called in the newsroom. */
export function cardCalled({ of, headline }: FrontCard, names: Seen['names']): string {
  if (headline) return headline
  return 'link' in of ? of.link : (names.get(of.article)?.headline ?? say.someArticle())
}
