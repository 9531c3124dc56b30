import { said } from '../../base/messages.ts'
import * as say from './messages/newsroom.ts'
import type { ChangeKind, RuleState, TermChangeKind, TermFields } from './rule.ts'
import type { Unsound, UnsoundWhy } from './rules.ts'
import type { GroupName } from './starter/names.ts'

const unsound: Record<UnsoundWhy, (given: { about: string }) => string> = {
  'no-name': () => say.giveItName(),
  'no-why': () => say.sayWhy(),
  'no-link': () => say.linkIsNone(),
  'nothing-to-find': () => say.nothingToFind(),
  'both-words-and-pattern': () => say.bothWordsAndPattern(),
  'wording-empty': () => say.wordingEmpty(),
  'wording-too-long': say.wordingTooLong,
  'too-many-lines': say.tooManyLines,
  'writes-what-it-finds': say.writesWhatItFinds,
  'no-example': () => say.noExample(),
  'finds-nothing-in': say.findsNothingIn,
  'finds-in': say.findsIn,
  'pattern-backreference': say.patternBackreference,
  'pattern-lookaround': say.patternLookaround,
  'pattern-group': say.patternGroup,
  'pattern-class': say.patternClass,
  'pattern-escape': say.patternEscape,
  'pattern-nothing-to-repeat': say.patternNothingToRepeat,
  'pattern-too-often': say.patternTooOften,
  'pattern-parenthesis': say.patternParenthesis,
  'pattern-too-long': () => say.patternTooLong(),
}

/** What is wrong with a rule, for whoever wrote it. */
export function unsoundInWords({ why, about }: Unsound): string {
  return unsound[why]({ about })
}

export const styleRefusals = said({
  'not-allowed': say.styleNotAllowed,
  'no-such-rule': say.noSuchStyleRule,
  'too-many-rules': say.tooManyStyleRules,
  'not-tried': say.notTriedYet,
  'nobody-tries-it': say.nobodyTriesIt,
  'no-such-group': say.noSuchGroup,
  'no-words': say.writeWhatYouAsk,
  'no-such-request': say.noSuchRequest,
  'no-term': say.writeTerm,
  'term-exists': say.termExists,
  'no-such-term': say.noSuchTerm,
  'wrong-is-right': say.wrongIsRight,
})

export const stateNames = said({ off: say.stateOff, pilot: say.statePilot, live: say.stateLive }) satisfies Record<
  RuleState,
  string
>
export const levelNames = said({ note: say.levelNote, warn: say.levelWarn, block: say.levelBlock })
export const changeNames = said({
  made: say.didMake,
  changed: say.didChange,
  'tried-out': say.didPilot,
  'went-live': say.didGoLive,
  'switched-off': say.didSwitchOff,
  brought: say.didBring,
}) satisfies Record<ChangeKind, string>
export const termChangeNames = said({
  made: say.didMake,
  changed: say.didChange,
  brought: say.didBring,
  removed: say.didRemove,
  stood: say.didLast,
}) satisfies Record<TermChangeKind, string>
export const termLabels = said({
  term: say.term,
  wrong: say.termWrong,
  note: say.termNote,
}) satisfies Record<keyof TermFields, string>
export const groupLabels = said({
  hyphens: say.groupHyphens,
  'numbers-and-dates': say.groupNumbers,
  'place-names': say.groupPlaces,
  titles: say.groupTitles,
  'plain-words': say.groupPlain,
  'sensitive-language': say.groupSensitive,
}) satisfies Record<GroupName, string>

/** A group of the starter set by its label, one of the paper's own by what the paper calls it. */
export function groupInWords(group: string): string {
  return group in groupLabels ? groupLabels[group as GroupName] : group
}

export const ruleLabels = said({
  name: say.ruleName,
  group: say.ruleGroup,
  words: say.ruleWords,
  pattern: say.rulePattern,
  instead: say.ruleInstead,
  isCased: say.ruleIsCased,
  leavesQuotes: say.ruleLeavesQuotes,
  sections: say.ruleSections,
  level: say.ruleLevel,
  why: say.ruleWhy,
  link: say.ruleLink,
  matches: say.ruleMatches,
  misses: say.ruleMisses,
  ownerId: say.ruleOwner,
  state: say.ruleState,
  pilots: say.rulePilots,
})
