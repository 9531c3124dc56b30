import { said } from '../../base/messages.ts'
import type { RuleName } from './finding.ts'
import * as say from './messages/newsroom.ts'

/** What is written of a rule for people, in Markdown of one line: what it finds and leaves alone, and an example of each. */
export type RulePage = { about: string; bad: string; good: string }

/** The page of every rule. */
export const rulePages: Record<RuleName, RulePage> = said({
  'quotation-marks': {
    about: say.quotationMarkOpensAndNever2,
    bad: say.weShallSailAtSix,
    good: say.weShallSailAtSix2,
  },
  boilerplate: {
    about: say.webPagesFurnitureWasCopied2,
    bad: say.pierCostTkPounds,
    good: say.pierCostTwoMillionPounds,
  },
  'no-byline': {
    about: say.nobodyIsCredited,
    bad: say.noByline,
    good: say.danaReyesOrPacketStaff,
  },
  'no-dateline': {
    about: say.datelineHasNoPlaceOr,
    bad: say.noDateline,
    good: '*BRACKMOUTH, 18 June 2026*.', // not said: an example
  },
  'no-date': {
    about: say.datelineHasPlaceAndNo,
    bad: '*BRACKMOUTH*; `date: 2026-02-30`.',
    good: '*BRACKMOUTH, 18 June 2026*; `date: 2026-06-18`.', // not said: an example
  },
  'no-source': {
    about: say.nothingSaysWhatArticleWas2,
    bad: say.noSources,
    good: say.harbourBoardMinutesOf16,
  },
  'no-credit': {
    about: say.pictureIsCreditedToNobody,
    bad: say.pictureWithEmptyCredit,
    good: say.danaReyesOrExhamArchive,
  },
  'no-time-zone': {
    about: say.timeToGoOutAt2,
    bad: '`2026-06-18T09:00`.',
    good: '`2026-06-18T09:00+01:00`.',
  },
  'changed-in-silence': {
    about: say.readersHaveSeenArticleAnd,
    bad: say.n40CarsCrossedBecomes45,
    good: say.sameWithCorrectionFortyFive,
  },
  'no-speaker': {
    about: say.quoteWasConfirmedAndNobody,
    bad: say.itWasDarkConfirmedWith,
    good: say.sameWithAdaOrr,
  },
  'quote-changed': {
    about: say.wordsOfConfirmedQuoteDo,
    bad: say.quoteConfirmedAsAtSix,
    good: say.atSixOrConfirmedAgain,
  },
  'lost-breaks': {
    about: say.paragraphsRanTogetherIntoOne,
    bad: say.fiveParagraphsPastedAsOne,
    good: say.sameEachInParagraphOf,
  },
  'missing-space': {
    about: say.sentenceRunsIntoNextWith2,
    bad: say.itWasOverCrewWent,
    good: say.itWasOverCrewWent2,
  },
  'doubled-word': {
    about: say.sameWordStandsTwiceRunning2,
    bad: say.itWasWorstNight,
    good: say.itWasWorstNight2,
  },
  'a-or-an': {
    about: say.standsWhereIsSaidOr2,
    bad: say.sheIsMpFromUniversity,
    good: say.sheIsMpFromUniversity2,
  },
  'weekday-date': {
    about: say.weekdayAndDateNeverCame2,
    bad: say.onTuesday17June2026,
    good: say.onWednesday17June2026,
  },
  'relative-date': {
    about: say.dayWeekMonthOrSeason,
    bad: say.withNoDateWallFell,
    good: say.sameWithDatelineOrWall,
  },
  'shared-description': {
    about: say.sameDescriptionIsUsedFor2,
    bad: say.adaOrrChiefPlannerResigned,
    good: say.adaOrrChiefPlannerResigned2,
  },
  arithmetic: {
    about: say.sumThatStandsInOne,
    bad: say.from4000TonnesTo,
    good: say.from4000TonnesTo2,
  },
  'anonymous-source': {
    about: say.somebodyAskedNotToBe,
    bad: say.officialSaidOnConditionOf,
    good: say.officialSaidOnConditionOf2,
  },
  'surname-first': {
    about: say.textNamesConfirmedPersonBy,
    bad: say.orrResignedAdaOrrWas,
    good: say.adaOrrResignedOrrWas,
  },
  'name-differs': {
    about: say.wordIsSlipAwayFrom,
    bad: say.adaOorOfAdaOrr,
    good: say.adaOrr,
  },
  'role-dates': {
    about: say.textGivesSomebodyRoleThat,
    bad: say.harbourMasterAdaOrrYear,
    good: say.formerHarbourMaster,
  },
  'quote-differs': {
    about: say.earlierArticleOfSiteHas,
    bad: say.wordsThatEarlierArticleGives,
    good: say.wordsAsTheyWereSaid,
  },
  'mention-lost': {
    about: say.passageWasRewrittenAndWords,
    bad: say.passageRewrittenWithoutNameThat,
    good: say.mentionPlacedAgainOrRemoved,
  },
  restatement: {
    about: say.leadSaysHeadlineAgainOr2,
    bad: say.councilVotesToCloseMarram,
    good: say.sameHeadlineOverNineCouncillors,
  },
  'archive-overlap': {
    about: say.passageStandsInEarlierArticle2,
    bad: say.lastYearsBackgroundPastedAs,
    good: say.sameKnowingThatItIs,
  },
  spelling: {
    about: say.noDictionaryAmericanOrBritish,
    bad: say.harbuorWasFull,
    good: say.harbourWasFull,
  },
  'mixed-marks': {
    about: say.articleHasStraightQuotationMarks,
    bad: say.weSailSheSaidIts,
    good: say.weSailSheSaidIts2,
  },
  'long-sentence': {
    about: say.sentenceHasMoreThanSixty,
    bad: say.oneSentenceForWholeCouncil,
    good: say.threeSentences,
  },
  language: {
    about: say.textDoesNotSeemTo,
    bad: say.paragraphOfGermanThatSomebody,
    good: say.translation,
  },
})
