// Made of newsroom.*.json by `npm run messages`: write there.
import { message, select, words } from '../../../base/messages.ts'

/** An earlier article */
export const earlierArticle = /* @__PURE__ */ words({
  'en-GB': 'An earlier article',
})

/** It said nothing. */
export const itSaidNothing = /* @__PURE__ */ words({
  'en-GB': 'It said nothing.',
})

/**      Suggested: {label}. */
export const suggestedLabel = /* @__PURE__ */ message<{ label: string | number }>({
  'en-GB': (given) => `
    Suggested: ${given.label}.`,
})

/** , {unreadable} could not be read */
export const unreadableCouldNotBeRead = /* @__PURE__ */ message<{ unreadable: string | number }>({
  'en-GB': (given) => `, ${given.unreadable} could not be read`,
})

/** {read}{unread}: nothing found. */
export const readUnreadNothingFound = /* @__PURE__ */ message<{ read: string | number; unread: string | number }>({
  'en-GB': (given) => `${given.read}${given.unread}: nothing found.`,
})

/** A quotation mark opens and never closes, closes and never opened, or faces the wrong way. */
export const quotationMarkOpensAndNever = /* @__PURE__ */ words({
  'en-GB': 'A quotation mark opens and never closes, closes and never opened, or faces the wrong way.',
})

/** A web page’s furniture was copied in with the words, or a placeholder was never filled. */
export const webPagesFurnitureWasCopied = /* @__PURE__ */ words({
  'en-GB': 'A web page’s furniture was copied in with the words, or a placeholder was never filled.',
})

/** Nobody is credited. */
export const nobodyIsCredited = /* @__PURE__ */ words({
  'en-GB': 'Nobody is credited.',
})

/** Nothing says where the article was reported. */
export const nothingSaysWhereArticleWas = /* @__PURE__ */ words({
  'en-GB': 'Nothing says where the article was reported.',
})

/** Nothing says on what date the article was reported. */
export const nothingSaysOnWhatDate = /* @__PURE__ */ words({
  'en-GB': 'Nothing says on what date the article was reported.',
})

/** Nothing says what the article was reported from. */
export const nothingSaysWhatArticleWas = /* @__PURE__ */ words({
  'en-GB': 'Nothing says what the article was reported from.',
})

/** A picture is credited to nobody. */
export const pictureIsCreditedToNobody = /* @__PURE__ */ words({
  'en-GB': 'A picture is credited to nobody.',
})

/** A time to go out at has no time zone. */
export const timeToGoOutAt = /* @__PURE__ */ words({
  'en-GB': 'A time to go out at has no time zone.',
})

/** A number, a name or a quotation that readers have seen is gone or different, and nothing tells them so. */
export const numberNameOrQuotationThat = /* @__PURE__ */ words({
  'en-GB': 'A number, a name or a quotation that readers have seen is gone or different, and nothing tells them so.',
})

/** A confirmed quote has no speaker. */
export const confirmedQuoteHasNoSpeaker = /* @__PURE__ */ words({
  'en-GB': 'A confirmed quote has no speaker.',
})

/** A confirmed quote is no longer in the text word for word. */
export const confirmedQuoteIsNoLonger = /* @__PURE__ */ words({
  'en-GB': 'A confirmed quote is no longer in the text word for word.',
})

/** The breaks between paragraphs seem to be lost. */
export const breaksBetweenParagraphsSeemTo = /* @__PURE__ */ words({
  'en-GB': 'The breaks between paragraphs seem to be lost.',
})

/** A sentence runs into the next with no space after its full stop. */
export const sentenceRunsIntoNextWith = /* @__PURE__ */ words({
  'en-GB': 'A sentence runs into the next with no space after its full stop.',
})

/** The same word stands twice running. */
export const sameWordStandsTwiceRunning = /* @__PURE__ */ words({
  'en-GB': 'The same word stands twice running.',
})

/** An “a” stands where “an” is said, or the other way round. */
export const standsWhereIsSaidOr = /* @__PURE__ */ words({
  'en-GB': 'An “a” stands where “an” is said, or the other way round.',
})

/** A weekday and a date never came together, or no month has such a day. */
export const weekdayAndDateNeverCame = /* @__PURE__ */ words({
  'en-GB': 'A weekday and a date never came together, or no month has such a day.',
})

/** A day, month or week is named with no date to count it from. */
export const dayMonthOrWeekIs = /* @__PURE__ */ words({
  'en-GB': 'A day, month or week is named with no date to count it from.',
})

/** The same description is used for two different people. */
export const sameDescriptionIsUsedFor = /* @__PURE__ */ words({
  'en-GB': 'The same description is used for two different people.',
})

/** A sum does not come out, or an age does not fit a year of birth. */
export const sumDoesNotComeOut = /* @__PURE__ */ words({
  'en-GB': 'A sum does not come out, or an age does not fit a year of birth.',
})

/** Somebody is quoted without a name, and nothing says why. */
export const somebodyIsQuotedWithoutName = /* @__PURE__ */ words({
  'en-GB': 'Somebody is quoted without a name, and nothing says why.',
})

/** A surname stands before the whole name. */
export const surnameStandsBeforeWholeName = /* @__PURE__ */ words({
  'en-GB': 'A surname stands before the whole name.',
})

/** A name is spelt otherwise than in the record. */
export const nameIsSpeltOtherwiseThan = /* @__PURE__ */ words({
  'en-GB': 'A name is spelt otherwise than in the record.',
})

/** Somebody is given a role that the record dates otherwise. */
export const somebodyIsGivenRoleThat = /* @__PURE__ */ words({
  'en-GB': 'Somebody is given a role that the record dates otherwise.',
})

/** An earlier article has these words otherwise, or from another. */
export const earlierArticleHasTheseWords = /* @__PURE__ */ words({
  'en-GB': 'An earlier article has these words otherwise, or from another.',
})

/** Words that the record points to are no longer there. */
export const wordsThatRecordPointsTo = /* @__PURE__ */ words({
  'en-GB': 'Words that the record points to are no longer there.',
})

/** The lead says the headline again, or a paragraph says the standfirst again. */
export const leadSaysHeadlineAgainOr = /* @__PURE__ */ words({
  'en-GB': 'The lead says the headline again, or a paragraph says the standfirst again.',
})

/** A passage stands in an earlier article, too. */
export const passageStandsInEarlierArticle = /* @__PURE__ */ words({
  'en-GB': 'A passage stands in an earlier article, too.',
})

/** No dictionary has a word. */
export const noDictionaryHasWord = /* @__PURE__ */ words({
  'en-GB': 'No dictionary has a word.',
})

/** Straight and curly marks are mixed in one article. */
export const straightAndCurlyMarksAre = /* @__PURE__ */ words({
  'en-GB': 'Straight and curly marks are mixed in one article.',
})

/** A sentence is longer than sixty words. */
export const sentenceIsLongerThanSixty = /* @__PURE__ */ words({
  'en-GB': 'A sentence is longer than sixty words.',
})

/** The text is not English, so most rules were not asked. */
export const textIsNotEnglishSo = /* @__PURE__ */ words({
  'en-GB': 'The text is not English, so most rules were not asked.',
})

/** A quotation mark opens and never closes, closes and never opened, or faces the wrong way. A running quotation follows the newspaper’s custom: each paragraph opens with a mark, and only the last closes. A picture, a heading or a list may stand inside it. A block quotation may do without marks, or open once and close once at its end. Papers that quote in single marks are read in single marks, and what stands inside in double ones is left alone; which of the two a paper uses is chosen in the newsroom’s settings or said with `--quotes`, and otherwise seen from each text. Apostrophes are never counted, whichever way they were turned (*’90s*, *rock ‘n’ roll*, *the bosses’ cars*); inches are told from marks; headlines may use either. A closing mark is suggested only when one place is possible, as before *said Ms Orr*. */
export const quotationMarkOpensAndNever2 = /* @__PURE__ */ words({
  'en-GB': 'A quotation mark opens and never closes, closes and never opened, or faces the wrong way. A running quotation follows the newspaper’s custom: each paragraph opens with a mark, and only the last closes. A picture, a heading or a list may stand inside it. A block quotation may do without marks, or open once and close once at its end. Papers that quote in single marks are read in single marks, and what stands inside in double ones is left alone; which of the two a paper uses is chosen in the newsroom’s settings or said with `--quotes`, and otherwise seen from each text. Apostrophes are never counted, whichever way they were turned (*’90s*, *rock ‘n’ roll*, *the bosses’ cars*); inches are told from marks; headlines may use either. A closing mark is suggested only when one place is possible, as before *said Ms Orr*.',
})

/** *“We shall sail at six, said Ms Orr.* */
export const weShallSailAtSix = /* @__PURE__ */ words({
  'en-GB': '*“We shall sail at six, said Ms Orr.*',
})

/** *“We shall sail at six,” said Ms Orr.* */
export const weShallSailAtSix2 = /* @__PURE__ */ words({
  'en-GB': '*“We shall sail at six,” said Ms Orr.*',
})

/** A web page’s furniture was copied in with the words (*Leave a Reply*, *Your email address will not be published*, *Share this*, *Related articles*), or a placeholder was never filled (*TK*, *XXX*, *[insert name]*, *lorem ipsum*, `'{''{' first_name '}''}'`). A whole comment form is one finding. Words that make furniture only when they stand alone are left in peace inside a sentence (*she wanted to share this*), as are placeholders spoken of in quotation marks (*editors write “TK”*) names (*TK Lines*, *the film XXX*, *Super Bowl XXX*), and brackets with words put into a quotation or removed from it (*[number of]*, *[number redacted]*). */
export const webPagesFurnitureWasCopied2 = /* @__PURE__ */ words({
  'en-GB': 'A web page’s furniture was copied in with the words (*Leave a Reply*, *Your email address will not be published*, *Share this*, *Related articles*), or a placeholder was never filled (*TK*, *XXX*, *[insert name]*, *lorem ipsum*, `{\'{ first_name }\'}`). A whole comment form is one finding. Words that make furniture only when they stand alone are left in peace inside a sentence (*she wanted to share this*), as are placeholders spoken of in quotation marks (*editors write “TK”*) names (*TK Lines*, *the film XXX*, *Super Bowl XXX*), and brackets with words put into a quotation or removed from it (*[number of]*, *[number redacted]*).',
})

/** *The pier cost TK pounds.* */
export const pierCostTkPounds = /* @__PURE__ */ words({
  'en-GB': '*The pier cost TK pounds.*',
})

/** *The pier cost two million pounds.* */
export const pierCostTwoMillionPounds = /* @__PURE__ */ words({
  'en-GB': '*The pier cost two million pounds.*',
})

/** no byline. */
export const noByline = /* @__PURE__ */ words({
  'en-GB': 'no byline.',
})

/** *Dana Reyes*, or *Packet staff*. */
export const danaReyesOrPacketStaff = /* @__PURE__ */ words({
  'en-GB': '*Dana Reyes*, or *Packet staff*.',
})

/** The dateline has no place, or there is none. */
export const datelineHasNoPlaceOr = /* @__PURE__ */ words({
  'en-GB': 'The dateline has no place, or there is none.',
})

/** no dateline. */
export const noDateline = /* @__PURE__ */ words({
  'en-GB': 'no dateline.',
})

/** The dateline has a place and no date, or a date that no calendar has. */
export const datelineHasPlaceAndNo = /* @__PURE__ */ words({
  'en-GB': 'The dateline has a place and no date, or a date that no calendar has.',
})

/** Nothing says what the article was reported from. A title or an address is enough. */
export const nothingSaysWhatArticleWas2 = /* @__PURE__ */ words({
  'en-GB': 'Nothing says what the article was reported from. A title or an address is enough.',
})

/** no sources. */
export const noSources = /* @__PURE__ */ words({
  'en-GB': 'no sources.',
})

/** *Harbour board, minutes of 16 June*, with its address if it has one. */
export const harbourBoardMinutesOf16 = /* @__PURE__ */ words({
  'en-GB': '*Harbour board, minutes of 16 June*, with its address if it has one.',
})

/** a picture with an empty credit. */
export const pictureWithEmptyCredit = /* @__PURE__ */ words({
  'en-GB': 'a picture with an empty credit.',
})

/** *Dana Reyes*, or *Exham archive*. */
export const danaReyesOrExhamArchive = /* @__PURE__ */ words({
  'en-GB': '*Dana Reyes*, or *Exham archive*.',
})

/** A time to go out at has no time zone. Only where such a time is given. */
export const timeToGoOutAt2 = /* @__PURE__ */ words({
  'en-GB': 'A time to go out at has no time zone. Only where such a time is given.',
})

/** Readers have seen the article, and a number, a name of two words or more, or a quotation is gone from a paragraph that was changed, while nothing tells them so. Choosing a notice under *Tell readers what was put right* answers it. What is added, what moves elsewhere in the text, and a whole paragraph removed are no such changes. */
export const readersHaveSeenArticleAnd = /* @__PURE__ */ words({
  'en-GB': 'Readers have seen the article, and a number, a name of two words or more, or a quotation is gone from a paragraph that was changed, while nothing tells them so. Choosing a notice under *Tell readers what was put right* answers it. What is added, what moves elsewhere in the text, and a whole paragraph removed are no such changes.',
})

/** *40 cars crossed* becomes *45 cars crossed*, published without a word. */
export const n40CarsCrossedBecomes45 = /* @__PURE__ */ words({
  'en-GB': '*40 cars crossed* becomes *45 cars crossed*, published without a word.',
})

/** the same with the correction *Forty-five cars crossed. An earlier version said: forty.* */
export const sameWithCorrectionFortyFive = /* @__PURE__ */ words({
  'en-GB': 'the same with the correction *Forty-five cars crossed. An earlier version said: forty.*',
})

/** A quote was confirmed and nobody is kept as its speaker. */
export const quoteWasConfirmedAndNobody = /* @__PURE__ */ words({
  'en-GB': 'A quote was confirmed and nobody is kept as its speaker.',
})

/** “*It was dark,*” confirmed, with nobody as its speaker. */
export const itWasDarkConfirmedWith = /* @__PURE__ */ words({
  'en-GB': '“*It was dark,*” confirmed, with nobody as its speaker.',
})

/** the same with *Ada Orr*. */
export const sameWithAdaOrr = /* @__PURE__ */ words({
  'en-GB': 'the same with *Ada Orr*.',
})

/** The words of a confirmed quote do not stand in the text any more, or not as they were confirmed. Marks, capitals and the stop before *she said* are a matter of style. */
export const wordsOfConfirmedQuoteDo = /* @__PURE__ */ words({
  'en-GB': 'The words of a confirmed quote do not stand in the text any more, or not as they were confirmed. Marks, capitals and the stop before *she said* are a matter of style.',
})

/** a quote confirmed as *at six*, in a text that now says *at seven*. */
export const quoteConfirmedAsAtSix = /* @__PURE__ */ words({
  'en-GB': 'a quote confirmed as *at six*, in a text that now says *at seven*.',
})

/** *at six*, or confirmed again. */
export const atSixOrConfirmedAgain = /* @__PURE__ */ words({
  'en-GB': '*at six*, or confirmed again.',
})

/** Paragraphs ran together into one: a long paragraph opens a quotation again and again at the beginning of a sentence, as each paragraph of a running quotation does. It is said once for an article, and the marks of such a paragraph are not looked at until it is broken again. */
export const paragraphsRanTogetherIntoOne = /* @__PURE__ */ words({
  'en-GB': 'Paragraphs ran together into one: a long paragraph opens a quotation again and again at the beginning of a sentence, as each paragraph of a running quotation does. It is said once for an article, and the marks of such a paragraph are not looked at until it is broken again.',
})

/** five paragraphs pasted as one: *“The roof went first. … “Then the walls. …* */
export const fiveParagraphsPastedAsOne = /* @__PURE__ */ words({
  'en-GB': 'five paragraphs pasted as one: *“The roof went first. … “Then the walls. …*',
})

/** the same, each in a paragraph of its own. */
export const sameEachInParagraphOf = /* @__PURE__ */ words({
  'en-GB': 'the same, each in a paragraph of its own.',
})

/** A sentence runs into the next with no space after its stop. The space is suggested. Initials, abbreviations, numbers, web and mail addresses and file names are not sentences. */
export const sentenceRunsIntoNextWith2 = /* @__PURE__ */ words({
  'en-GB': 'A sentence runs into the next with no space after its stop. The space is suggested. Initials, abbreviations, numbers, web and mail addresses and file names are not sentences.',
})

/** *It was over.The crew went home.* */
export const itWasOverCrewWent = /* @__PURE__ */ words({
  'en-GB': '*It was over.The crew went home.*',
})

/** *It was over. The crew went home.* */
export const itWasOverCrewWent2 = /* @__PURE__ */ words({
  'en-GB': '*It was over. The crew went home.*',
})

/** The same word stands twice running. Keeping one is suggested. Pairs that are meant (*had had*, *very very*, *the first first lady*, *Duran Duran*) are left in peace. */
export const sameWordStandsTwiceRunning2 = /* @__PURE__ */ words({
  'en-GB': 'The same word stands twice running. Keeping one is suggested. Pairs that are meant (*had had*, *very very*, *the first first lady*, *Duran Duran*) are left in peace.',
})

/** *It was the the worst night.* */
export const itWasWorstNight = /* @__PURE__ */ words({
  'en-GB': '*It was the the worst night.*',
})

/** *It was the worst night.* */
export const itWasWorstNight2 = /* @__PURE__ */ words({
  'en-GB': '*It was the worst night.*',
})

/** *A* stands where *an* is said, or the other way round. It goes by the sound: *an hour*, *a unit*, *an MP*, *a U.S. ship*, *an 18-hole course*. Where people differ (*an historic vote*) or nobody can tell how letters are said, nothing is said. The right one is suggested. */
export const standsWhereIsSaidOr2 = /* @__PURE__ */ words({
  'en-GB': '*A* stands where *an* is said, or the other way round. It goes by the sound: *an hour*, *a unit*, *an MP*, *a U.S. ship*, *an 18-hole course*. Where people differ (*an historic vote*) or nobody can tell how letters are said, nothing is said. The right one is suggested.',
})

/** *She is a MP from an university town.* */
export const sheIsMpFromUniversity = /* @__PURE__ */ words({
  'en-GB': '*She is a MP from an university town.*',
})

/** *She is an MP from a university town.* */
export const sheIsMpFromUniversity2 = /* @__PURE__ */ words({
  'en-GB': '*She is an MP from a university town.*',
})

/** A weekday and a date never came together, or no month has such a day. A date without its year is the one nearest to the dateline. Old dates are right by either calendar that was in use: before 14 September 1752 today’s or the older one (*Sunday 2 September 1666*), and longer where the text speaks of Russia, Greece or another country that changed late. */
export const weekdayAndDateNeverCame2 = /* @__PURE__ */ words({
  'en-GB': 'A weekday and a date never came together, or no month has such a day. A date without its year is the one nearest to the dateline. Old dates are right by either calendar that was in use: before 14 September 1752 today’s or the older one (*Sunday 2 September 1666*), and longer where the text speaks of Russia, Greece or another country that changed late.',
})

/** *on Tuesday 17 June 2026*; *on 31 September*. */
export const onTuesday17June2026 = /* @__PURE__ */ words({
  'en-GB': '*on Tuesday 17 June 2026*; *on 31 September*.',
})

/** *on Wednesday 17 June 2026*; *on 30 September*. */
export const onWednesday17June2026 = /* @__PURE__ */ words({
  'en-GB': '*on Wednesday 17 June 2026*; *on 30 September*.',
})

/** A day, a week, a month or a season is named and nothing says which: *yesterday*, *this week*, *on Wednesday*, *in February*, *18 June*, *two weeks ago*. With a date in the dateline they all count from it, and nothing is said. Habits (*on Wednesdays*, *Monday to Friday*) and names (*Good Friday*, *Saturday Night Live*) are no dates, and a month with a year near it is resolved. */
export const dayWeekMonthOrSeason = /* @__PURE__ */ words({
  'en-GB': 'A day, a week, a month or a season is named and nothing says which: *yesterday*, *this week*, *on Wednesday*, *in February*, *18 June*, *two weeks ago*. With a date in the dateline they all count from it, and nothing is said. Habits (*on Wednesdays*, *Monday to Friday*) and names (*Good Friday*, *Saturday Night Live*) are no dates, and a month with a year near it is resolved.',
})

/** with no date: *The wall fell on Wednesday.* */
export const withNoDateWallFell = /* @__PURE__ */ words({
  'en-GB': 'with no date: *The wall fell on Wednesday.*',
})

/** the same with a dateline; or *The wall fell on Wednesday 17 June 2026.* */
export const sameWithDatelineOrWall = /* @__PURE__ */ words({
  'en-GB': 'the same with a dateline; or *The wall fell on Wednesday 17 June 2026.*',
})

/** The same description is used for two different people, so that readers cannot tell who is meant. Two cases are found. In one, both people are introduced in the same words. In the other, the bare words are the subject of a sentence about somebody already named, and later introduce another person with an addition: *Secretary Ada Orr will visit … The top envoy is preparing to land … Tom Bell, the top envoy for fish*. A description that differs only in its addition (*the member for Exham*, *the member for Ness*) is no fault, and neither is a person described first and named later. */
export const sameDescriptionIsUsedFor2 = /* @__PURE__ */ words({
  'en-GB': 'The same description is used for two different people, so that readers cannot tell who is meant. Two cases are found. In one, both people are introduced in the same words. In the other, the bare words are the subject of a sentence about somebody already named, and later introduce another person with an addition: *Secretary Ada Orr will visit … The top envoy is preparing to land … Tom Bell, the top envoy for fish*. A description that differs only in its addition (*the member for Exham*, *the member for Ness*) is no fault, and neither is a person described first and named later.',
})

/** *Ada Orr, the chief planner, resigned. Tom Bell, the chief planner, did not.* */
export const adaOrrChiefPlannerResigned = /* @__PURE__ */ words({
  'en-GB': '*Ada Orr, the chief planner, resigned. Tom Bell, the chief planner, did not.*',
})

/** *Ada Orr, the chief planner, resigned. Tom Bell, the deputy planner, did not.* */
export const adaOrrChiefPlannerResigned2 = /* @__PURE__ */ words({
  'en-GB': '*Ada Orr, the chief planner, resigned. Tom Bell, the deputy planner, did not.*',
})

/** A sum that stands in one sentence does not come out: a change from one number to another in per cent or in figures, a share, a majority; or an age does not fit a year of birth. Rounding is allowed for. */
export const sumThatStandsInOne = /* @__PURE__ */ words({
  'en-GB': 'A sum that stands in one sentence does not come out: a change from one number to another in per cent or in figures, a share, a majority; or an age does not fit a year of birth. Rounding is allowed for.',
})

/** *from 4,000 tonnes to 2,200, a cut of 55%*. */
export const from4000TonnesTo = /* @__PURE__ */ words({
  'en-GB': '*from 4,000 tonnes to 2,200, a cut of 55%*.',
})

/** *from 4,000 tonnes to 2,200, a cut of 45%*. */
export const from4000TonnesTo2 = /* @__PURE__ */ words({
  'en-GB': '*from 4,000 tonnes to 2,200, a cut of 45%*.',
})

/** Somebody asked not to be named, or is kept as an anonymous source, and nothing says why. */
export const somebodyAskedNotToBe = /* @__PURE__ */ words({
  'en-GB': 'Somebody asked not to be named, or is kept as an anonymous source, and nothing says why.',
})

/** *an official said, on condition of anonymity*. */
export const officialSaidOnConditionOf = /* @__PURE__ */ words({
  'en-GB': '*an official said, on condition of anonymity*.',
})

/** *an official said, on condition of anonymity because the talks are secret*. */
export const officialSaidOnConditionOf2 = /* @__PURE__ */ words({
  'en-GB': '*an official said, on condition of anonymity because the talks are secret*.',
})

/** The text names a confirmed person by the surname alone before it gives the whole name. A title (*President Orr*), the standfirst, and what somebody says in a quotation do not count. */
export const textNamesConfirmedPersonBy = /* @__PURE__ */ words({
  'en-GB': 'The text names a confirmed person by the surname alone before it gives the whole name. A title (*President Orr*), the standfirst, and what somebody says in a quotation do not count.',
})

/** *Orr resigned. Ada Orr was …* */
export const orrResignedAdaOrrWas = /* @__PURE__ */ words({
  'en-GB': '*Orr resigned. Ada Orr was …*',
})

/** *Ada Orr resigned. Orr was …* */
export const adaOrrResignedOrrWas = /* @__PURE__ */ words({
  'en-GB': '*Ada Orr resigned. Orr was …*',
})

/** A word is a slip away from the name of a confirmed person: beside another part of the name, or alone and in no dictionary. The right spelling is suggested. *The Orrs*, and anybody who is confirmed too, are left alone. */
export const wordIsSlipAwayFrom = /* @__PURE__ */ words({
  'en-GB': 'A word is a slip away from the name of a confirmed person: beside another part of the name, or alone and in no dictionary. The right spelling is suggested. *The Orrs*, and anybody who is confirmed too, are left alone.',
})

/** *Ada Oor*, of Ada Orr. */
export const adaOorOfAdaOrr = /* @__PURE__ */ words({
  'en-GB': '*Ada Oor*, of Ada Orr.',
})

/** *Ada Orr*. */
export const adaOrr = /* @__PURE__ */ words({
  'en-GB': '*Ada Orr*.',
})

/** The text gives somebody a role that the record has ended, or not begun, on the day of the dateline. *The former harbour master*, and a sentence with a year of the role in it, are right. */
export const textGivesSomebodyRoleThat = /* @__PURE__ */ words({
  'en-GB': 'The text gives somebody a role that the record has ended, or not begun, on the day of the dateline. *The former harbour master*, and a sentence with a year of the role in it, are right.',
})

/** *the harbour master, Ada Orr*, a year after she left. */
export const harbourMasterAdaOrrYear = /* @__PURE__ */ words({
  'en-GB': '*the harbour master, Ada Orr*, a year after she left.',
})

/** *the former harbour master*. */
export const formerHarbourMaster = /* @__PURE__ */ words({
  'en-GB': '*the former harbour master*.',
})

/** An earlier article of the site has the same words otherwise, or gives them to another speaker. More or fewer of them is no difference. */
export const earlierArticleOfSiteHas = /* @__PURE__ */ words({
  'en-GB': 'An earlier article of the site has the same words otherwise, or gives them to another speaker. More or fewer of them is no difference.',
})

/** words that an earlier article gives otherwise, or to another. */
export const wordsThatEarlierArticleGives = /* @__PURE__ */ words({
  'en-GB': 'words that an earlier article gives otherwise, or to another.',
})

/** the words as they were said. */
export const wordsAsTheyWereSaid = /* @__PURE__ */ words({
  'en-GB': 'the words as they were said.',
})

/** A passage was rewritten, and the words that the record points to cannot be found again. */
export const passageWasRewrittenAndWords = /* @__PURE__ */ words({
  'en-GB': 'A passage was rewritten, and the words that the record points to cannot be found again.',
})

/** a passage rewritten without the name that the record points to. */
export const passageRewrittenWithoutNameThat = /* @__PURE__ */ words({
  'en-GB': 'a passage rewritten without the name that the record points to.',
})

/** the mention placed again, or removed. */
export const mentionPlacedAgainOrRemoved = /* @__PURE__ */ words({
  'en-GB': 'the mention placed again, or removed.',
})

/** The lead says the headline again, or a paragraph says the standfirst again: three quarters or more of the shorter one’s words of substance stand in both. Good articles do this too, so it is only a note. */
export const leadSaysHeadlineAgainOr2 = /* @__PURE__ */ words({
  'en-GB': 'The lead says the headline again, or a paragraph says the standfirst again: three quarters or more of the shorter one’s words of substance stand in both. Good articles do this too, so it is only a note.',
})

/** *Council votes to close Marram Lane school in spring*, over the lead *The council has voted to close Marram Lane school in the spring.* */
export const councilVotesToCloseMarram = /* @__PURE__ */ words({
  'en-GB': '*Council votes to close Marram Lane school in spring*, over the lead *The council has voted to close Marram Lane school in the spring.*',
})

/** the same headline over *Nine councillors out of eleven decided on Tuesday that 112 children must find a desk elsewhere.* */
export const sameHeadlineOverNineCouncillors = /* @__PURE__ */ words({
  'en-GB': 'the same headline over *Nine councillors out of eleven decided on Tuesday that 112 children must find a desk elsewhere.*',
})

/** A passage stands in an earlier article of the site too, even if some of its words were changed. The finding names the article. It looks through what readers can see, and never at the article itself. */
export const passageStandsInEarlierArticle2 = /* @__PURE__ */ words({
  'en-GB': 'A passage stands in an earlier article of the site too, even if some of its words were changed. The finding names the article. It looks through what readers can see, and never at the article itself.',
})

/** last year’s background, pasted as news. */
export const lastYearsBackgroundPastedAs = /* @__PURE__ */ words({
  'en-GB': 'last year’s background, pasted as news.',
})

/** the same, knowing that it is. */
export const sameKnowingThatItIs = /* @__PURE__ */ words({
  'en-GB': 'the same, knowing that it is.',
})

/** No dictionary, American or British, and no list of rare words has a word in small letters, nor is it put together of words (*townwide*, *rewilding*), and one slip of the fingers makes it of a word that a dictionary has; in words of up to four letters only two letters changed round count. Names, what stands in quotation marks, words with a hyphen, words of other languages, and whatever a text uses twice or has as a name are left alone. */
export const noDictionaryAmericanOrBritish = /* @__PURE__ */ words({
  'en-GB': 'No dictionary, American or British, and no list of rare words has a word in small letters, nor is it put together of words (*townwide*, *rewilding*), and one slip of the fingers makes it of a word that a dictionary has; in words of up to four letters only two letters changed round count. Names, what stands in quotation marks, words with a hyphen, words of other languages, and whatever a text uses twice or has as a name are left alone.',
})

/** *The harbuor was full.* */
export const harbuorWasFull = /* @__PURE__ */ words({
  'en-GB': '*The harbuor was full.*',
})

/** *The harbour was full.* */
export const harbourWasFull = /* @__PURE__ */ words({
  'en-GB': '*The harbour was full.*',
})

/** An article has straight quotation marks or apostrophes beside curly ones, as a paste leaves them. It is said once, at the first straight one. Feet, inches and minutes are straight by right. Where no more than five are straight, and what stands round a mark says which way it faces, the curly one is suggested. */
export const articleHasStraightQuotationMarks = /* @__PURE__ */ words({
  'en-GB': 'An article has straight quotation marks or apostrophes beside curly ones, as a paste leaves them. It is said once, at the first straight one. Feet, inches and minutes are straight by right. Where no more than five are straight, and what stands round a mark says which way it faces, the curly one is suggested.',
})

/** *“We sail,” she said. It''s six.* */
export const weSailSheSaidIts = /* @__PURE__ */ words({
  'en-GB': '*“We sail,” she said. It\'s six.*',
})

/** *“We sail,” she said. It’s six.* */
export const weSailSheSaidIts2 = /* @__PURE__ */ words({
  'en-GB': '*“We sail,” she said. It’s six.*',
})

/** A sentence has more than sixty words, those inside quotation marks not counted. */
export const sentenceHasMoreThanSixty = /* @__PURE__ */ words({
  'en-GB': 'A sentence has more than sixty words, those inside quotation marks not counted.',
})

/** one sentence for the whole council meeting. */
export const oneSentenceForWholeCouncil = /* @__PURE__ */ words({
  'en-GB': 'one sentence for the whole council meeting.',
})

/** three sentences. */
export const threeSentences = /* @__PURE__ */ words({
  'en-GB': 'three sentences.',
})

/** The text does not seem to be English. Only the rules about what is missing, leftovers and confirmed facts were asked. */
export const textDoesNotSeemTo = /* @__PURE__ */ words({
  'en-GB': 'The text does not seem to be English. Only the rules about what is missing, leftovers and confirmed facts were asked.',
})

/** a paragraph of German that somebody meant to translate. */
export const paragraphOfGermanThatSomebody = /* @__PURE__ */ words({
  'en-GB': 'a paragraph of German that somebody meant to translate.',
})

/** the translation. */
export const translation = /* @__PURE__ */ words({
  'en-GB': 'the translation.',
})

/** “{right}” goes before “{excerpt}”. */
export const rightGoesBeforeExcerpt = /* @__PURE__ */ message<{ right: string | number; excerpt: string | number }>({
  'en-GB': (given) => `“${given.right}” goes before “${given.excerpt}”.`,
})

/** Make it “{right}” */
export const makeItRight = /* @__PURE__ */ message<{ right: string | number }>({
  'en-GB': (given) => `Make it “${given.right}”`,
})

/** Whoever was born in {born} is {value} or {most} in {year}, not {age}. */
export const whoeverWasBornInBorn = /* @__PURE__ */ message<{ born: string | number; value: string | number; most: string | number; year: string | number; age: string | number }>({
  'en-GB': (given) => `Whoever was born in ${given.born} is ${given.value} or ${given.most} in ${given.year}, not ${given.age}.`,
})

/** The dates of birth and death make an age of {years}, not {value}. */
export const datesOfBirthAndDeath = /* @__PURE__ */ message<{ years: string | number; value: string | number }>({
  'en-GB': (given) => `The dates of birth and death make an age of ${given.years}, not ${given.value}.`,
})

/** This source is anonymous, and no reason is kept: say why it may not be named. */
export const thisSourceIsAnonymousAnd = /* @__PURE__ */ words({
  'en-GB': 'This source is anonymous, and no reason is kept: say why it may not be named.',
})

/** Nobody is named here, and nothing says why: give readers the reason. */
export const nobodyIsNamedHereAnd = /* @__PURE__ */ words({
  'en-GB': 'Nobody is named here, and nothing says why: give readers the reason.',
})

/** From {from} to {to} is not a {way} of {by}. */
export const fromFromToToIs = /* @__PURE__ */ message<{ from: string | number; to: string | number; way: string | number; by: string | number }>({
  'en-GB': (given) => `From ${given.from} to ${given.to} is not a ${given.way} of ${given.by}.`,
})

/** {part} of {whole} is {shown}%, not {said}%. */
export const partOfWholeIsShown = /* @__PURE__ */ message<{ part: string | number; whole: string | number; shown: string | number; said: string | number }>({
  'en-GB': (given) => `${given.part} of ${given.whole} is ${given.shown}%, not ${given.said}%.`,
})

/** {yes} against {no} is a majority of {abs}, not {by}. */
export const yesAgainstNoIsMajority = /* @__PURE__ */ message<{ yes: string | number; no: string | number; abs: string | number; by: string | number }>({
  'en-GB': (given) => `${given.yes} against ${given.no} is a majority of ${given.abs}, not ${given.by}.`,
})

/** remove it, to “{ending}” */
export const removeItToEnding = /* @__PURE__ */ message<{ ending: string | number }>({
  'en-GB': (given) => `remove it, to “${given.ending}”`,
})

/** remove it */
export const removeIt = /* @__PURE__ */ words({
  'en-GB': 'remove it',
})

/** This is a web page’s furniture, not the article: {extent}. */
export const thisIsWebPagesFurniture = /* @__PURE__ */ message<{ extent: string | number }>({
  'en-GB': (given) => `This is a web page’s furniture, not the article: ${given.extent}.`,
})

/** This is a placeholder: write what it stands for. */
export const thisIsPlaceholderWriteWhat = /* @__PURE__ */ words({
  'en-GB': 'This is a placeholder: write what it stands for.',
})

/** Readers have seen {shown} here, and it is not there any more. Say under “Tell readers what was put right” what changed and why. */
export const readersHaveSeenShownHere = /* @__PURE__ */ message<{ shown: string | number }>({
  'en-GB': (given) => `Readers have seen ${given.shown} here, and it is not there any more. Say under “Tell readers what was put right” what changed and why.`,
})

/** Close the quotation after “{slice}” */
export const closeQuotationAfterSlice = /* @__PURE__ */ message<{ slice: string | number }>({
  'en-GB': (given) => `Close the quotation after “${given.slice}”`,
})

/** before the whole name */
export const beforeWholeName = /* @__PURE__ */ words({
  'en-GB': 'before the whole name',
})

/** and the whole name never does */
export const andWholeNameNeverDoes = /* @__PURE__ */ words({
  'en-GB': 'and the whole name never does',
})

/** “{words}” stands here {when}: “{name}”. */
export const wordsStandsHereWhenName = /* @__PURE__ */ message<{ words: string | number; when: string | number; name: string | number }>({
  'en-GB': (given) => `“${given.words}” stands here ${given.when}: “${given.name}”.`,
})

/** The record has {name} as {title} {spanOf}, not on {date}. */
export const recordHasNameAsTitle = /* @__PURE__ */ message<{ name: string | number; title: string | number; spanOf: string | number; date: string | number }>({
  'en-GB': (given) => `The record has ${given.name} as ${given.title} ${given.spanOf}, not on ${given.date}.`,
})

/** from {from} */
export const fromFrom = /* @__PURE__ */ message<{ from: string | number }>({
  'en-GB': (given) => `from ${given.from}`,
})

/** until {to} */
export const untilTo = /* @__PURE__ */ message<{ to: string | number }>({
  'en-GB': (given) => `until ${given.to}`,
})

/** “{excerpt}” is no longer where the record has it: name the place again, or take the mention out. */
export const excerptIsNoLongerWhere = /* @__PURE__ */ message<{ excerpt: string | number }>({
  'en-GB': (given) => `“${given.excerpt}” is no longer where the record has it: name the place again, or take the mention out.`,
})

/** This quote is confirmed, and nobody is named as its speaker. */
export const thisQuoteIsConfirmedAnd = /* @__PURE__ */ words({
  'en-GB': 'This quote is confirmed, and nobody is named as its speaker.',
})

/** The text no longer has this quote word for word: confirm it again, or put the words back. */
export const textNoLongerHasThis = /* @__PURE__ */ words({
  'en-GB': 'The text no longer has this quote word for word: confirm it again, or put the words back.',
})

/** “{excerpt}” gives these words to {speaker}. */
export const excerptGivesTheseWordsTo = /* @__PURE__ */ message<{ excerpt: string | number; speaker: string | number }>({
  'en-GB': (given) => `“${given.excerpt}” gives these words to ${given.speaker}.`,
})

/** “{excerpt}” has these words as “{excerpt2}”. */
export const excerptHasTheseWordsAs = /* @__PURE__ */ message<{ excerpt: string | number; excerpt2: string | number }>({
  'en-GB': (given) => `“${given.excerpt}” has these words as “${given.excerpt2}”.`,
})

/** “{excerpt}” stands here twice. */
export const excerptStandsHereTwice = /* @__PURE__ */ message<{ excerpt: string | number }>({
  'en-GB': (given) => `“${given.excerpt}” stands here twice.`,
})

/** Keep one “{excerpt}” */
export const keepOneExcerpt = /* @__PURE__ */ message<{ excerpt: string | number }>({
  'en-GB': (given) => `Keep one “${given.excerpt}”`,
})

/** This text does not seem to be English: only the rules that hold for any language have been asked. */
export const thisTextDoesNotSeem = /* @__PURE__ */ words({
  'en-GB': 'This text does not seem to be English: only the rules that hold for any language have been asked.',
})

/** required fields are marked(?: \*| with an asterisk)? */
export const requiredFieldsAreMarkedWith = /* @__PURE__ */ words({
  'en-GB': 'required fields are marked(?: \\*| with an asterisk)?',
})

/** save my name, e-?mail,? and website in this browser(?: for the next time I comment\.?)? */
export const saveMyNameEMail = /* @__PURE__ */ words({
  'en-GB': 'save my name, e-?mail,? and website in this browser(?: for the next time I comment\\.?)?',
})

/** click to share on [a-z]'{'1,20'}'(?: \(opens in new window\))? */
export const clickToShareOnZ = /* @__PURE__ */ words({
  'en-GB': 'click to share on [a-z]{1,20}(?: \\(opens in new window\\))?',
})

/** lorem ipsum(?: dolor sit amet)? */
export const loremIpsumDolorSitAmet = /* @__PURE__ */ words({
  'en-GB': 'lorem ipsum(?: dolor sit amet)?',
})

/** leave a (?:reply|comment)(?: to .'{'1,60'}')? */
export const leaveReplyCommentTo1 = /* @__PURE__ */ words({
  'en-GB': 'leave a (?:reply|comment)(?: to .{1,60})?',
})

/** (?:sign up|subscribe)(?: (?:now|here|today|to|for).'{'0,60'}')? */
export const signUpSubscribeNowHere = /* @__PURE__ */ words({
  'en-GB': '(?:sign up|subscribe)(?: (?:now|here|today|to|for).{0,60})?',
})

/** no comments(?: yet)? */
export const noCommentsYet = /* @__PURE__ */ words({
  'en-GB': 'no comments(?: yet)?',
})

/** This sentence has {count} words: would two be clearer? */
export const thisSentenceHasCountWords = /* @__PURE__ */ message<{ count: string | number }>({
  'en-GB': (given) => `This sentence has ${given.count} words: would two be clearer?`,
})

/** The breaks between paragraphs seem to be lost: a new one should begin here, and perhaps elsewhere. */
export const breaksBetweenParagraphsSeemTo2 = /* @__PURE__ */ words({
  'en-GB': 'The breaks between paragraphs seem to be lost: a new one should begin here, and perhaps elsewhere.',
})

/** Nobody is credited: add a byline. */
export const nobodyIsCreditedAddByline = /* @__PURE__ */ words({
  'en-GB': 'Nobody is credited: add a byline.',
})

/** No source is given: say what this was reported from. */
export const noSourceIsGivenSay = /* @__PURE__ */ words({
  'en-GB': 'No source is given: say what this was reported from.',
})

/** There is no dateline: say where and on what date this was reported. */
export const thereIsNoDatelineSay = /* @__PURE__ */ words({
  'en-GB': 'There is no dateline: say where and on what date this was reported.',
})

/** The dateline has no place: say where this was reported. */
export const datelineHasNoPlaceSay = /* @__PURE__ */ words({
  'en-GB': 'The dateline has no place: say where this was reported.',
})

/** “{slice}” is not a day of the calendar: write it as 2026-06-18. */
export const sliceIsNotDayOf = /* @__PURE__ */ message<{ slice: string | number }>({
  'en-GB': (given) => `“${given.slice}” is not a day of the calendar: write it as 2026-06-18.`,
})

/** The dateline has no date. */
export const datelineHasNoDate = /* @__PURE__ */ words({
  'en-GB': 'The dateline has no date.',
})

/** A space is missing before “{excerpt}”. */
export const spaceIsMissingBeforeExcerpt = /* @__PURE__ */ message<{ excerpt: string | number }>({
  'en-GB': (given) => `A space is missing before “${given.excerpt}”.`,
})

/** Insert the space */
export const insertSpace = /* @__PURE__ */ words({
  'en-GB': 'Insert the space',
})

/** The record spells this name “{name}”. */
export const recordSpellsThisNameName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `The record spells this name “${given.name}”.`,
})

/** Make it “{part}” */
export const makeItPart = /* @__PURE__ */ message<{ part: string | number }>({
  'en-GB': (given) => `Make it “${given.part}”`,
})

/** Straight and curly quotation marks or apostrophes are mixed in this article: the first straight one is here. */
export const straightAndCurlyQuotationMarks = /* @__PURE__ */ words({
  'en-GB': 'Straight and curly quotation marks or apostrophes are mixed in this article: the first straight one is here.',
})

/** Make it curly: {text} */
export const makeItCurlyText = /* @__PURE__ */ message<{ text: string | number }>({
  'en-GB': (given) => `Make it curly: ${given.text}`,
})

/** This picture has no credit: say who took it or whose it is. */
export const thisPictureHasNoCredit = /* @__PURE__ */ words({
  'en-GB': 'This picture has no credit: say who took it or whose it is.',
})

/** “{slice}” says no time zone: write it as 2026-06-18T09:00+01:00. */
export const sliceSaysNoTimeZone = /* @__PURE__ */ message<{ slice: string | number }>({
  'en-GB': (given) => `“${given.slice}” says no time zone: write it as 2026-06-18T09:00+01:00.`,
})

/** The quotation that opens here is never closed. */
export const quotationThatOpensHereIs = /* @__PURE__ */ words({
  'en-GB': 'The quotation that opens here is never closed.',
})

/** This mark closes a quotation that never opened. */
export const thisMarkClosesQuotationThat = /* @__PURE__ */ words({
  'en-GB': 'This mark closes a quotation that never opened.',
})

/** This quotation mark faces the wrong way. */
export const thisQuotationMarkFacesWrong = /* @__PURE__ */ words({
  'en-GB': 'This quotation mark faces the wrong way.',
})

/** Turn the mark round */
export const turnMarkRound = /* @__PURE__ */ words({
  'en-GB': 'Turn the mark round',
})

/** The quotation runs on from the paragraph before: this paragraph must open with a mark too. */
export const quotationRunsOnFromParagraph = /* @__PURE__ */ words({
  'en-GB': 'The quotation runs on from the paragraph before: this paragraph must open with a mark too.',
})

/** Open the paragraph with a mark */
export const openParagraphWithMark = /* @__PURE__ */ words({
  'en-GB': 'Open the paragraph with a mark',
})

/** “{excerpt}” has no date to count from: give the dateline a date, or say which day. */
export const excerptHasNoDateTo = /* @__PURE__ */ message<{ excerpt: string | number }>({
  'en-GB': (given) => `“${given.excerpt}” has no date to count from: give the dateline a date, or say which day.`,
})

/** The lead repeats the headline */
export const leadRepeatsHeadline = /* @__PURE__ */ words({
  'en-GB': 'The lead repeats the headline',
})

/** This paragraph repeats the standfirst */
export const thisParagraphRepeatsStandfirst = /* @__PURE__ */ words({
  'en-GB': 'This paragraph repeats the standfirst',
})

/** {what}: of the {shorter} words that carry the shorter one, {shared} are in both. */
export const whatOfShorterWordsThat = /* @__PURE__ */ message<{ what: string | number; shorter: string | number; shared: string | number }>({
  'en-GB': (given) => `${given.what}: of the ${given.shorter} words that carry the shorter one, ${given.shared} are in both.`,
})

/** “{said}” introduces {name} here, and stands for {other} elsewhere: tell them apart. */
export const saidIntroducesNameHereAnd = /* @__PURE__ */ message<{ said: string | number; name: string | number; other: string | number }>({
  'en-GB': (given) => `“${given.said}” introduces ${given.name} here, and stands for ${given.other} elsewhere: tell them apart.`,
})

/** No dictionary has “{text}”. */
export const noDictionaryHasText = /* @__PURE__ */ message<{ text: string | number }>({
  'en-GB': (given) => `No dictionary has “${given.text}”.`,
})

/** Make it “{only}” */
export const makeItOnly = /* @__PURE__ */ message<{ only: string | number }>({
  'en-GB': (given) => `Make it “${given.only}”`,
})

/** “{excerpt}” was never: that day is a {days}. Check the weekday and the date. */
export const excerptWasNeverThatDay = /* @__PURE__ */ message<{ excerpt: string | number; days: string | number }>({
  'en-GB': (given) => `“${given.excerpt}” was never: that day is a ${given.days}. Check the weekday and the date.`,
})

/** “{excerpt}” is in no calendar. */
export const excerptIsInNoCalendar = /* @__PURE__ */ message<{ excerpt: string | number }>({
  'en-GB': (given) => `“${given.excerpt}” is in no calendar.`,
})

/** “{title}” has these words too. */
export const hasTheseWordsToo = /* @__PURE__ */ message<{ title: string | number }>({
  'en-GB': (given) => `“${given.title}” has these words too.`,
})

/** From {from} to {to} is {change, select, down {down} other {up}} {percent}%, not {way, select, down {down} other {up}} {said}%. */
export const changeIsNot = /* @__PURE__ */ message<{ from: string | number; to: string | number; change: 'down' | (string & {}); percent: string | number; way: 'down' | (string & {}); said: string | number }>({
  'en-GB': (given) => `From ${given.from} to ${given.to} is ${select({ 'down': () => `down`, 'other': () => `up` }, given.change)} ${given.percent}%, not ${select({ 'down': () => `down`, 'other': () => `up` }, given.way)} ${given.said}%.`,
})
