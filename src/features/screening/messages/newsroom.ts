// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

/** Please give the days as a whole number from 1 to 3650. */
export const pleaseGiveDaysAsWhole = /* @__PURE__ */ words({
  'en-GB': 'Please give the days as a whole number from 1 to 3650.',
})

/** Please give the links as a whole number from 0 to 50. */
export const pleaseGiveLinksAsWhole = /* @__PURE__ */ words({
  'en-GB': 'Please give the links as a whole number from 0 to 50.',
})

/** Please give the replies as a whole number from 1 to 1000. */
export const mostRepliesADayOutOfRange = /* @__PURE__ */ words({
  'en-GB': 'Please give the replies as a whole number from 1 to 1000.',
})

/** Please give the replies as a whole number from 1 to 100000. */
export const mostRepliesAtOnceOutOfRange = /* @__PURE__ */ words({
  'en-GB': 'Please give the replies as a whole number from 1 to 100000.',
})

/** Please say after how many days. */
export const pleaseSayAfterHowMany = /* @__PURE__ */ words({
  'en-GB': 'Please say after how many days.',
})

/** Please tick at least one day. */
export const pleaseTickAtLeastOne = /* @__PURE__ */ words({
  'en-GB': 'Please tick at least one day.',
})

/** Please give a time as 08:30. */
export const beginningIsNoTime = /* @__PURE__ */ words({
  'en-GB': 'Please give a time as 08:30.',
})

/** Please give a time as 18:00. */
export const endIsNoTime = /* @__PURE__ */ words({
  'en-GB': 'Please give a time as 18:00.',
})

/** Please let the hours end at another time than they begin. */
export const pleaseLetHoursEndAt = /* @__PURE__ */ words({
  'en-GB': 'Please let the hours end at another time than they begin.',
})

/** Reply settings */
export const replySettings = /* @__PURE__ */ words({
  'en-GB': 'Reply settings',
})

/** Under every article of {name}, unless its section or the article itself says otherwise. */
export const underEveryArticleOfName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Under every article of ${given.name}, unless its section or the article itself says otherwise.`,
})

/** Replies in {name} */
export const repliesInName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Replies in ${given.name}`,
})

/** Under every article of this section, unless the article itself says otherwise. */
export const underEveryArticleOfThis = /* @__PURE__ */ words({
  'en-GB': 'Under every article of this section, unless the article itself says otherwise.',
})

/** Replies to this article */
export const repliesToThisArticle = /* @__PURE__ */ words({
  'en-GB': 'Replies to this article',
})

/** Not saved yet: this list had not been tried. Here is what it would have matched. */
export const notSavedYetThisList = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet: this list had not been tried. Here is what it would have matched.',
})

/** Lines that only one of the two lists has */
export const linesThatOnlyOneOf = /* @__PURE__ */ words({
  'en-GB': 'Lines that only one of the two lists has',
})

/** That list is far too long to take. */
export const thatListIsFarToo = /* @__PURE__ */ words({
  'en-GB': 'That list is far too long to take.',
})

/** Word lists */
export const wordLists = /* @__PURE__ */ words({
  'en-GB': 'Word lists',
})

/** Save */
export const savePolicy = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Days */
export const closingDays = /* @__PURE__ */ words({
  'en-GB': 'Days',
})

/** Sections */
export const sections = /* @__PURE__ */ words({
  'en-GB': 'Sections',
})

/** Saved. It holds for every reply from now on. */
export const savedItHoldsForEvery = /* @__PURE__ */ words({
  'en-GB': 'Saved. It holds for every reply from now on.',
})

/** Not saved yet. See below. */
export const notSavedYetSeeBelow = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet. See below.',
})

/** Hold replies with more links than */
export const holdRepliesWithMoreLinks = /* @__PURE__ */ words({
  'en-GB': 'Hold replies with more links than',
})

/** Replies a day from somebody without a published one */
export const repliesDayFromSomebodyWithout = /* @__PURE__ */ words({
  'en-GB': 'Replies a day from somebody without a published one',
})

/** Hold everything when an article has more replies in ten minutes than */
export const holdEverythingWhenArticleHas = /* @__PURE__ */ words({
  'en-GB': 'Hold everything when an article has more replies in ten minutes than',
})

/** Empty: {inherited}. Publishers are told, at most once an hour. */
export const mostInTenMinutesIfEmpty = /* @__PURE__ */ message<{ inherited: string | number }>({
  'en-GB': (given) => `Empty: ${given.inherited}. Publishers are told, at most once an hour.`,
})

/** Closed: no replies are taken */
export const closedNoRepliesAreTaken = /* @__PURE__ */ words({
  'en-GB': 'Closed: no replies are taken',
})

/** Hold every reply until somebody has read it */
export const holdEveryReplyUntilSomebody = /* @__PURE__ */ words({
  'en-GB': 'Hold every reply until somebody has read it',
})

/** Hold replies of writers without a published one */
export const holdRepliesOfWritersWithout = /* @__PURE__ */ words({
  'en-GB': 'Hold replies of writers without a published one',
})

/** Hold only what a rule speaks of */
export const holdOnlyWhatRuleSpeaks = /* @__PURE__ */ words({
  'en-GB': 'Hold only what a rule speaks of',
})

/** Open: publish at once, and show doubtful ones to moderators afterwards */
export const openPublishAtOnceAnd = /* @__PURE__ */ words({
  'en-GB': 'Open: publish at once, and show doubtful ones to moderators afterwards',
})

/** New replies */
export const newReplies = /* @__PURE__ */ words({
  'en-GB': 'New replies',
})

/** Replies close */
export const repliesClose = /* @__PURE__ */ words({
  'en-GB': 'Replies close',
})

/** Somebody reads replies */
export const somebodyReadsReplies = /* @__PURE__ */ words({
  'en-GB': 'Somebody reads replies',
})

/** At any time */
export const atAnyTime = /* @__PURE__ */ words({
  'en-GB': 'At any time',
})

/** Never by itself */
export const neverByItself = /* @__PURE__ */ words({
  'en-GB': 'Never by itself',
})

/** After {days} days */
export const closesAfterDays = /* @__PURE__ */ message<{ days: string | number }>({
  'en-GB': (given) => `After ${given.days} days`,
})

/** {of, select, site {As usual} other {As above it}}: {closes, select, never {never} other {after {days, plural, one {# day} other {# days}}}} */
export const closesAsInherited = /* @__PURE__ */ message<{ of: (string & {}) | 'site'; closes: 'never' | (string & {}); days: number }>({
  'en-GB': (given) => `${select({ 'site': () => `As usual`, 'other': () => `As above it` }, given.of)}: ${select({ 'never': () => `never`, 'other': () => `after ${plural('en-GB', given.days, { 'one': () => `${number('en-GB', given.days)} day`, 'other': () => `${number('en-GB', given.days)} days` })}` }, given.closes)}`,
})

/** After some days */
export const afterSomeDays = /* @__PURE__ */ words({
  'en-GB': 'After some days',
})

/** Days after publication */
export const daysAfterPublication = /* @__PURE__ */ words({
  'en-GB': 'Days after publication',
})

/** Only where replies close after some days. */
export const onlyWhereRepliesCloseAfter = /* @__PURE__ */ words({
  'en-GB': 'Only where replies close after some days.',
})

/** In these hours */
export const inTheseHours = /* @__PURE__ */ words({
  'en-GB': 'In these hours',
})

/** Outside these hours replies are taken and held, and the form says so. */
export const outsideTheseHoursRepliesAre = /* @__PURE__ */ words({
  'en-GB': 'Outside these hours replies are taken and held, and the form says so.',
})

/** From */
export const hoursFrom = /* @__PURE__ */ words({
  'en-GB': 'From',
})

/** Until */
export const hoursUntil = /* @__PURE__ */ words({
  'en-GB': 'Until',
})

/** Time in {zone}, such as 08:30. */
export const timeInZoneSuchAs = /* @__PURE__ */ message<{ zone: string | number }>({
  'en-GB': (given) => `Time in ${given.zone}, such as 08:30.`,
})

/** {of, select, site {As usual} other {As above it}}: at any time */
export const alwaysReadAsInherited = /* @__PURE__ */ message<{ of: (string & {}) | 'site' }>({
  'en-GB': (given) => `${select({ 'site': () => `As usual`, 'other': () => `As above it` }, given.of)}: at any time`,
})

/** {of, select, site {As usual} other {As above it}}: {inherited} */
export const asInherited = /* @__PURE__ */ message<{ of: (string & {}) | 'site'; inherited: string | number }>({
  'en-GB': (given) => `${select({ 'site': () => `As usual`, 'other': () => `As above it` }, given.of)}: ${given.inherited}`,
})

/** Every reply waits here until somebody has read it. */
export const everyReplyWaitsHereUntil = /* @__PURE__ */ words({
  'en-GB': 'Every reply waits here until somebody has read it.',
})

/** Its writer has no published reply under a proven address yet. */
export const itsWriterHasNoPublished = /* @__PURE__ */ words({
  'en-GB': 'Its writer has no published reply under a proven address yet.',
})

/** It came outside the opening hours. */
export const itCameOutsideOpeningHours = /* @__PURE__ */ words({
  'en-GB': 'It came outside the opening hours.',
})

/** It names the address of a reader who may not reply, and nobody proved that it is theirs. */
export const itNamesAddressOfReader = /* @__PURE__ */ words({
  'en-GB': 'It names the address of a reader who may not reply, and nobody proved that it is theirs.',
})

/** More replies came to this article than its policy lets through at once. */
export const moreRepliesCameToThis = /* @__PURE__ */ words({
  'en-GB': 'More replies came to this article than its policy lets through at once.',
})

/** It has more links than its policy allows: {match} */
export const hasManyLinks = /* @__PURE__ */ message<{ match: string | number }>({
  'en-GB': (given) => `It has more links than its policy allows: ${given.match}`,
})

/** It has words on the banned list: {match} */
export const hasBannedWords = /* @__PURE__ */ message<{ match: string | number }>({
  'en-GB': (given) => `It has words on the banned list: ${given.match}`,
})

/** It has words on the suspect list: {match} */
export const hasSuspectWords = /* @__PURE__ */ message<{ match: string | number }>({
  'en-GB': (given) => `It has words on the suspect list: ${given.match}`,
})

/** It says nearly the same as another new reply. {match} */
export const saysNearlyTheSame = /* @__PURE__ */ message<{ match: string | number }>({
  'en-GB': (given) => `It says nearly the same as another new reply. ${given.match}`,
})

/** It looks like replies that were marked as spam here: {match} */
export const looksLikeSpam = /* @__PURE__ */ message<{ match: string | number }>({
  'en-GB': (given) => `It looks like replies that were marked as spam here: ${given.match}`,
})

/** A service outside is being asked about it. */
export const serviceOutsideIsBeingAsked = /* @__PURE__ */ words({
  'en-GB': 'A service outside is being asked about it.',
})

/** A service outside was asked about it and gave no answer. */
export const serviceOutsideWasAskedAbout = /* @__PURE__ */ words({
  'en-GB': 'A service outside was asked about it and gave no answer.',
})

/** A rule failed when it was asked, so a person decides: {match} */
export const ruleCouldNotBeAsked = /* @__PURE__ */ message<{ match: string | number }>({
  'en-GB': (given) => `A rule failed when it was asked, so a person decides: ${given.match}`,
})

/** A service outside takes it for spam. */
export const serviceOutsideTakesItFor = /* @__PURE__ */ words({
  'en-GB': 'A service outside takes it for spam.',
})

/** Line {line}: {why}. */
export const lineCannotBeSaved = /* @__PURE__ */ message<{ line: string | number; why: string | number }>({
  'en-GB': (given) => `Line ${given.line}: ${given.why}.`,
})

/** Try it on the newest replies */
export const tryItOnNewestReplies = /* @__PURE__ */ words({
  'en-GB': 'Try it on the newest replies',
})

/** It would have matched {matched, number} of the newest {tried, number} replies */
export const wouldHaveMatched = /* @__PURE__ */ message<{ matched: number; tried: number }>({
  'en-GB': (given) => `It would have matched ${number('en-GB', given.matched)} of the newest ${number('en-GB', given.tried)} replies`,
})

/** <b>{phrases}</b> in a {status} reply from <bdi>{name}</bdi>: <span>{beginning}</span> */
export const matchedInReply: <Part>(given: { b: (inner: string) => Part; phrases: string | number; status: string | number; bdi: (inner: string) => Part; name: string | number; span: (inner: string) => Part; beginning: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; phrases: string | number; status: string | number; bdi: (inner: string) => unknown; name: string | number; span: (inner: string) => unknown; beginning: string | number }>({
  'en-GB': (given) => [given.b(`${given.phrases}`), ' in a ', String(given.status), ' reply from ', given.bdi(`${given.name}`), ': ', given.span(`${given.beginning}`)],
})

/** Save this list */
export const saveThisList = /* @__PURE__ */ words({
  'en-GB': 'Save this list',
})

/** Banned words */
export const bannedWords = /* @__PURE__ */ words({
  'en-GB': 'Banned words',
})

/** Suspect words */
export const suspectWords = /* @__PURE__ */ words({
  'en-GB': 'Suspect words',
})

/** A reply with one of these is hidden at once. Its writer is told why and can appeal. */
export const bannedWordsHide = /* @__PURE__ */ words({
  'en-GB': 'A reply with one of these is hidden at once. Its writer is told why and can appeal.',
})

/** A reply with one of these is held until somebody has read it. */
export const suspectWordsHold = /* @__PURE__ */ words({
  'en-GB': 'A reply with one of these is held until somebody has read it.',
})

/** Some lines cannot be saved as they are. */
export const someLinesCannotBeSaved = /* @__PURE__ */ words({
  'en-GB': 'Some lines cannot be saved as they are.',
})

/** One word or phrase a line */
export const oneWordOrPhraseLine = /* @__PURE__ */ words({
  'en-GB': 'One word or phrase a line',
})

/** Whole words are matched, without regard to capitals, accents, look-alike letters or invisible characters. A star at the end lets a word go on: casino* matches casinos. Lines that begin with # are notes. */
export const wholeWordsAreMatchedWithout = /* @__PURE__ */ words({
  'en-GB': 'Whole words are matched, without regard to capitals, accents, look-alike letters or invisible characters. A star at the end lets a word go on: casino* matches casinos. Lines that begin with # are notes.',
})

/** a list has at most {most, number} phrases */
export const tooManyPhrases = /* @__PURE__ */ message<{ most: number }>({
  'en-GB': (given) => `a list has at most ${number('en-GB', given.most)} phrases`,
})

/** a phrase has at most {longest} characters */
export const phraseTooLong = /* @__PURE__ */ message<{ longest: string | number }>({
  'en-GB': (given) => `a phrase has at most ${given.longest} characters`,
})

/** a phrase needs at least two letters or digits */
export const phraseTooShort = /* @__PURE__ */ words({
  'en-GB': 'a phrase needs at least two letters or digits',
})

/** Say how a section or an article takes replies */
export const mayChangePolicies = /* @__PURE__ */ words({
  'en-GB': 'Say how a section or an article takes replies',
})

/** Change the lists of words */
export const mayChangeWordLists = /* @__PURE__ */ words({
  'en-GB': 'Change the lists of words',
})

/** {days}, {from} to {until} */
export const hoursOnDays = /* @__PURE__ */ message<{ days: string | number; from: string | number; until: string | number }>({
  'en-GB': (given) => `${given.days}, ${given.from} to ${given.until}`,
})

/** Empty: {inherited}. */
export const ifEmpty = /* @__PURE__ */ message<{ inherited: string | number }>({
  'en-GB': (given) => `Empty: ${given.inherited}.`,
})
