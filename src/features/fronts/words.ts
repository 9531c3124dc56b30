import { said } from '../../base/messages.ts'
import type { ArrangeRefusal } from './changing.ts'
import type { ContainerFields, FrontSchedule, Launch, Rule } from './front.ts'
import type { LaunchRefusal } from './going-out.ts'
import type { LayoutName } from './layouts.ts'
import * as say from './messages/newsroom.ts'
import type { Warning } from './warnings.ts'

export const layoutWords = said({
  lead: say.layoutLead,
  'lead-list': say.layoutLeadList,
  'big-picture': say.layoutBigPicture,
  four: say.layoutFour,
  pair: say.layoutPair,
  opinion: say.layoutOpinion,
  times: say.layoutTimes,
  numbered: say.layoutNumbered,
  quote: say.layoutQuote,
  breaking: say.layoutBreaking,
  text: say.layoutText,
}) satisfies Record<LayoutName, string>

/** What fills a container after what was put into it; `of` is the name of what it is of. */
export function ruleInWords({ by }: Rule, of: string): string {
  if (by === 'nothing') return say.ruleNothing()
  if (by === 'all') return say.ruleAll()
  if (by === 'replies') return say.ruleReplies()
  if (by === 'section') return say.ruleSection({ name: of })
  if (by === 'topic') return say.ruleTopic({ name: of })
  return by === 'storyline' ? say.ruleStoryline({ name: of }) : say.ruleAuthor({ name: of })
}

/** What a container is called: by its title, or by how it looks. */
export function containerCalled({ title, layout }: Pick<ContainerFields, 'title' | 'layout'>): string {
  return title || layoutWords[layout]
}

export const containerLabels = said({
  layout: say.layout,
  title: say.title,
  text: say.ownWords,
  rule: say.filledWith,
  shows: say.howMany,
})

export const cardLabels = said({
  headline: say.ownHeadline,
  kicker: say.kicker,
  hasStandfirst: say.standfirst,
  picture: say.picture,
  related: say.relatedHeadlines,
})

export const arrangeRefusals = said({
  'not-allowed': say.mayNotArrange,
  'no-such-front': say.frontIsGone,
  'gone-meanwhile': say.isGoneMeanwhile,
  'too-many': say.tooManyThere,
  'no-such-article': say.noSuchArticle,
}) satisfies Record<ArrangeRefusal, string>

type Launching = LaunchRefusal | 'not-to-come' | 'too-far' | 'nothing-to-show' | 'picture-denied' | 'changed-meanwhile'

export const launchRefusals = said({
  'not-allowed': say.mayNotLaunch,
  'no-such-front': say.frontIsGone,
  'no-such-launch': say.noSuchLaunch,
  'set-meanwhile': say.setMeanwhile,
  'not-to-come': say.momentIsPast,
  'too-far': say.momentIsTooFar,
  'nothing-to-show': say.nothingToShow,
  'picture-denied': say.pictureDeniedAtLaunch,
  'changed-meanwhile': say.changedMeanwhile,
}) satisfies Record<Launching, string>

const warnings = said({
  'rule-gone': say.warnRuleGone,
  'not-public': say.warnNotPublic,
  withdrawn: say.warnWithdrawn,
  gone: say.warnGone,
  twice: say.warnTwice,
  over: say.warnOver,
  'related-missing': say.warnRelated,
  'picture-denied': say.warnPictureDenied,
  'picture-restricted': say.warnPictureRestricted,
})

export function warningInWords({ why, hours }: Pick<Warning, 'why' | 'hours'>): string {
  if (why !== 'stale') return warnings[why]
  const age = hours ?? 0
  return age < 48 ? say.warnStale({ hours: age }) : say.warnStaleDays({ days: Math.floor(age / 24) })
}

/** Why what was due did not go out. */
export function whyNotOut({ state, refusal }: Pick<FrontSchedule, 'state' | 'refusal'>): string {
  if (state === 'overdue') return say.wasOverdue()
  if (refusal === 'has-left') return say.setterHasLeft()
  const table: Readonly<Record<string, string>> = launchRefusals
  return (refusal !== null && Object.hasOwn(table, refusal) ? table[refusal] : undefined) ?? ''
}

export const howWords = said({
  now: say.launchedByHand,
  'at-its-moment': say.launchedAtItsMoment,
  back: say.launchedBack,
}) satisfies Record<Launch['how'], string>
