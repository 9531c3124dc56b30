import { said } from '../../base/messages.ts'
import type { RuleName } from './finding.ts'
import * as say from './messages/newsroom.ts'

/** What is written of a rule for people, in Markdown of one line: what it finds and leaves alone, and an example of each. */
export type RulePage = { about: string; bad: string; good: string }

/** The page of every rule. */
export const rulePages: Record<RuleName, RulePage> = said({
  'quotation-marks': {
    about: say.quotationMarksAbout,
    bad: say.quotationMarksBad,
    good: say.quotationMarksGood,
  },
  boilerplate: {
    about: say.boilerplateAbout,
    bad: say.boilerplateBad,
    good: say.boilerplateGood,
  },
  'no-byline': {
    about: say.noBylineSays,
    bad: say.noBylineBad,
    good: say.noBylineGood,
  },
  'no-dateline': {
    about: say.noDatelineAbout,
    bad: say.noDatelineBad,
    good: '*BRACKMOUTH, 18 June 2026*.', // not said: an example
  },
  'no-date': {
    about: say.noDateAbout,
    bad: '*BRACKMOUTH*; `date: 2026-02-30`.',
    good: '*BRACKMOUTH, 18 June 2026*; `date: 2026-06-18`.', // not said: an example
  },
  'no-source': {
    about: say.noSourceAbout,
    bad: say.noSourceBad,
    good: say.noSourceGood,
  },
  'no-credit': {
    about: say.noCreditSays,
    bad: say.noCreditBad,
    good: say.noCreditGood,
  },
  'no-alt': {
    about: say.noAltAbout,
    bad: say.noAltBad,
    good: say.noAltGood,
  },
  'picture-denied': {
    about: say.pictureDeniedAbout,
    bad: say.pictureDeniedBad,
    good: say.pictureDeniedGood,
  },
  'picture-restricted': {
    about: say.pictureRestrictedAbout,
    bad: say.pictureRestrictedBad,
    good: say.pictureRestrictedGood,
  },
  'no-time-zone': {
    about: say.noTimeZoneAbout,
    bad: '`2026-06-18T09:00`.',
    good: '`2026-06-18T09:00+01:00`.',
  },
  'open-suggestion': {
    about: say.openSuggestionAbout,
    bad: say.openSuggestionBad,
    good: say.openSuggestionGood,
  },
  'changed-in-silence': {
    about: say.changedInSilenceAbout,
    bad: say.changedInSilenceBad,
    good: say.changedInSilenceGood,
  },
  'no-speaker': {
    about: say.noSpeakerAbout,
    bad: say.noSpeakerBad,
    good: say.noSpeakerGood,
  },
  'quote-changed': {
    about: say.quoteChangedAbout,
    bad: say.quoteChangedBad,
    good: say.quoteChangedGood,
  },
  'lost-breaks': {
    about: say.lostBreaksAbout,
    bad: say.lostBreaksBad,
    good: say.lostBreaksGood,
  },
  'missing-space': {
    about: say.missingSpaceAbout,
    bad: say.missingSpaceBad,
    good: say.missingSpaceGood,
  },
  'doubled-word': {
    about: say.doubledWordAbout,
    bad: say.doubledWordBad,
    good: say.doubledWordGood,
  },
  'a-or-an': {
    about: say.aOrAnAbout,
    bad: say.aOrAnBad,
    good: say.aOrAnGood,
  },
  'weekday-date': {
    about: say.weekdayDateAbout,
    bad: say.weekdayDateBad,
    good: say.weekdayDateGood,
  },
  'relative-date': {
    about: say.relativeDateAbout,
    bad: say.relativeDateBad,
    good: say.relativeDateGood,
  },
  'shared-description': {
    about: say.sharedDescriptionAbout,
    bad: say.sharedDescriptionBad,
    good: say.sharedDescriptionGood,
  },
  arithmetic: {
    about: say.arithmeticAbout,
    bad: say.arithmeticBad,
    good: say.arithmeticGood,
  },
  'anonymous-source': {
    about: say.anonymousSourceAbout,
    bad: say.anonymousSourceBad,
    good: say.anonymousSourceGood,
  },
  'surname-first': {
    about: say.surnameFirstAbout,
    bad: say.surnameFirstBad,
    good: say.surnameFirstGood,
  },
  'name-differs': {
    about: say.nameDiffersAbout,
    bad: say.nameDiffersBad,
    good: say.nameDiffersGood,
  },
  'role-dates': {
    about: say.roleDatesAbout,
    bad: say.roleDatesBad,
    good: say.roleDatesGood,
  },
  'quote-differs': {
    about: say.quoteDiffersAbout,
    bad: say.quoteDiffersBad,
    good: say.quoteDiffersGood,
  },
  'mention-lost': {
    about: say.mentionLostAbout,
    bad: say.mentionLostBad,
    good: say.mentionLostGood,
  },
  restatement: {
    about: say.restatementAbout,
    bad: say.restatementBad,
    good: say.restatementGood,
  },
  'archive-overlap': {
    about: say.archiveOverlapAbout,
    bad: say.archiveOverlapBad,
    good: say.archiveOverlapGood,
  },
  spelling: {
    about: say.spellingAbout,
    bad: say.spellingBad,
    good: say.spellingGood,
  },
  'mixed-marks': {
    about: say.mixedMarksAbout,
    bad: say.mixedMarksBad,
    good: say.mixedMarksGood,
  },
  'long-sentence': {
    about: say.longSentenceAbout,
    bad: say.longSentenceBad,
    good: say.longSentenceGood,
  },
  language: {
    about: say.languageAbout,
    bad: say.languageBad,
    good: say.languageGood,
  },
})
