// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, select, words } from '../../../base/messages.ts'

/** An earlier article */
export const earlierArticle = /* @__PURE__ */ words({
  'en-GB': 'An earlier article',
})

/** Suggested: {label}. */
export const suggested = /* @__PURE__ */ message<{ label: string | number }>({
  'en-GB': (given) => `Suggested: ${given.label}.`,
})

/** {files, plural, one {# file} other {# files}} checked{unreadable, plural, =0 {} other {, # could not be read}}{findings, plural, =0 {: nothing found.} one {: # finding ({levels}).} other {: # findings ({levels}).}} */
export const filesRead = /* @__PURE__ */ message<{ files: number; unreadable: number; findings: number; levels: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.files, { 'one': () => `${number('en-GB', given.files)} file`, 'other': () => `${number('en-GB', given.files)} files` })} checked${plural('en-GB', given.unreadable, { '=0': () => ``, 'other': () => `, ${number('en-GB', given.unreadable)} could not be read` })}${plural('en-GB', given.findings, { '=0': () => `: nothing found.`, 'one': () => `: ${number('en-GB', given.findings)} finding (${given.levels}).`, 'other': () => `: ${number('en-GB', given.findings)} findings (${given.levels}).` })}`,
})

/** A quotation mark opens and never closes, closes and never opened, or faces the wrong way. */
export const quotationMarksSays = /* @__PURE__ */ words({
  'en-GB': 'A quotation mark opens and never closes, closes and never opened, or faces the wrong way.',
})

/** A web page’s furniture was copied in with the words, or a placeholder was never filled. */
export const boilerplateSays = /* @__PURE__ */ words({
  'en-GB': 'A web page’s furniture was copied in with the words, or a placeholder was never filled.',
})

/** Nobody is credited. */
export const noBylineSays = /* @__PURE__ */ words({
  'en-GB': 'Nobody is credited.',
})

/** Nothing says where the article was reported. */
export const noDatelineSays = /* @__PURE__ */ words({
  'en-GB': 'Nothing says where the article was reported.',
})

/** Nothing says on what date the article was reported. */
export const noDateSays = /* @__PURE__ */ words({
  'en-GB': 'Nothing says on what date the article was reported.',
})

/** Nothing says what the article was reported from. */
export const noSourceSays = /* @__PURE__ */ words({
  'en-GB': 'Nothing says what the article was reported from.',
})

/** A picture is credited to nobody. */
export const noCreditSays = /* @__PURE__ */ words({
  'en-GB': 'A picture is credited to nobody.',
})

/** A time to go out at has no time zone. */
export const noTimeZoneSays = /* @__PURE__ */ words({
  'en-GB': 'A time to go out at has no time zone.',
})

/** A number, a name or a quotation that readers have seen is gone or different, and nothing tells them so. */
export const changedInSilenceSays = /* @__PURE__ */ words({
  'en-GB': 'A number, a name or a quotation that readers have seen is gone or different, and nothing tells them so.',
})

/** A confirmed quote has no speaker. */
export const noSpeakerSays = /* @__PURE__ */ words({
  'en-GB': 'A confirmed quote has no speaker.',
})

/** A confirmed quote is no longer in the text word for word. */
export const quoteChangedSays = /* @__PURE__ */ words({
  'en-GB': 'A confirmed quote is no longer in the text word for word.',
})

/** The breaks between paragraphs seem to be lost. */
export const lostBreaksSays = /* @__PURE__ */ words({
  'en-GB': 'The breaks between paragraphs seem to be lost.',
})

/** A sentence runs into the next with no space after its full stop. */
export const missingSpaceSays = /* @__PURE__ */ words({
  'en-GB': 'A sentence runs into the next with no space after its full stop.',
})

/** The same word stands twice running. */
export const doubledWordSays = /* @__PURE__ */ words({
  'en-GB': 'The same word stands twice running.',
})

/** An “a” stands where “an” is said, or the other way round. */
export const aOrAnSays = /* @__PURE__ */ words({
  'en-GB': 'An “a” stands where “an” is said, or the other way round.',
})

/** A weekday and a date never came together, or no month has such a day. */
export const weekdayDateSays = /* @__PURE__ */ words({
  'en-GB': 'A weekday and a date never came together, or no month has such a day.',
})

/** A day, month or week is named with no date to count it from. */
export const relativeDateSays = /* @__PURE__ */ words({
  'en-GB': 'A day, month or week is named with no date to count it from.',
})

/** The same description is used for two different people. */
export const sharedDescriptionSays = /* @__PURE__ */ words({
  'en-GB': 'The same description is used for two different people.',
})

/** A sum does not come out, or an age does not fit a year of birth. */
export const arithmeticSays = /* @__PURE__ */ words({
  'en-GB': 'A sum does not come out, or an age does not fit a year of birth.',
})

/** Somebody is quoted without a name, and nothing says why. */
export const anonymousSourceSays = /* @__PURE__ */ words({
  'en-GB': 'Somebody is quoted without a name, and nothing says why.',
})

/** A surname stands before the whole name. */
export const surnameFirstSays = /* @__PURE__ */ words({
  'en-GB': 'A surname stands before the whole name.',
})

/** A name is spelt otherwise than in the record. */
export const nameDiffersSays = /* @__PURE__ */ words({
  'en-GB': 'A name is spelt otherwise than in the record.',
})

/** Somebody is given a role that the record dates otherwise. */
export const roleDatesSays = /* @__PURE__ */ words({
  'en-GB': 'Somebody is given a role that the record dates otherwise.',
})

/** An earlier article has these words otherwise, or from another. */
export const quoteDiffersSays = /* @__PURE__ */ words({
  'en-GB': 'An earlier article has these words otherwise, or from another.',
})

/** Words that the record points to are no longer there. */
export const mentionLostSays = /* @__PURE__ */ words({
  'en-GB': 'Words that the record points to are no longer there.',
})

/** The lead says the headline again, or a paragraph says the standfirst again. */
export const restatementSays = /* @__PURE__ */ words({
  'en-GB': 'The lead says the headline again, or a paragraph says the standfirst again.',
})

/** A passage stands in an earlier article, too. */
export const archiveOverlapSays = /* @__PURE__ */ words({
  'en-GB': 'A passage stands in an earlier article, too.',
})

/** No dictionary has a word. */
export const spellingSays = /* @__PURE__ */ words({
  'en-GB': 'No dictionary has a word.',
})

/** Straight and curly marks are mixed in one article. */
export const mixedMarksSays = /* @__PURE__ */ words({
  'en-GB': 'Straight and curly marks are mixed in one article.',
})

/** A sentence is longer than sixty words. */
export const longSentenceSays = /* @__PURE__ */ words({
  'en-GB': 'A sentence is longer than sixty words.',
})

/** The text is not English, so most rules were not asked. */
export const languageSays = /* @__PURE__ */ words({
  'en-GB': 'The text is not English, so most rules were not asked.',
})

/** A quotation mark opens and never closes, closes and never opened, or faces the wrong way. A running quotation follows the newspaper’s custom: each paragraph opens with a mark, and only the last closes. A picture, a heading or a list may stand inside it. A block quotation may do without marks, or open once and close once at its end. Papers that quote in single marks are read in single marks, and what stands inside in double ones is left alone; which of the two a paper uses is chosen in the newsroom’s settings or said with `--quotes`, and otherwise seen from each text. Apostrophes are never counted, whichever way they were turned (*’90s*, *rock ‘n’ roll*, *the bosses’ cars*); inches are told from marks; headlines may use either. A closing mark is suggested only when one place is possible, as before *said Ms Orr*. */
export const quotationMarksAbout = /* @__PURE__ */ words({
  'en-GB': 'A quotation mark opens and never closes, closes and never opened, or faces the wrong way. A running quotation follows the newspaper’s custom: each paragraph opens with a mark, and only the last closes. A picture, a heading or a list may stand inside it. A block quotation may do without marks, or open once and close once at its end. Papers that quote in single marks are read in single marks, and what stands inside in double ones is left alone; which of the two a paper uses is chosen in the newsroom’s settings or said with `--quotes`, and otherwise seen from each text. Apostrophes are never counted, whichever way they were turned (*’90s*, *rock ‘n’ roll*, *the bosses’ cars*); inches are told from marks; headlines may use either. A closing mark is suggested only when one place is possible, as before *said Ms Orr*.',
})

/** *“We shall sail at six, said Ms Orr.* */
export const quotationMarksBad = /* @__PURE__ */ words({
  'en-GB': '*“We shall sail at six, said Ms Orr.*',
})

/** *“We shall sail at six,” said Ms Orr.* */
export const quotationMarksGood = /* @__PURE__ */ words({
  'en-GB': '*“We shall sail at six,” said Ms Orr.*',
})

/** A web page’s furniture was copied in with the words (*Leave a Reply*, *Your email address will not be published*, *Share this*, *Related articles*), or a placeholder was never filled (*TK*, *XXX*, *[insert name]*, *lorem ipsum*, `'{{' first_name '}}'`). A whole comment form is one finding. Words that make furniture only when they stand alone are left in peace inside a sentence (*she wanted to share this*), as are placeholders spoken of in quotation marks (*editors write “TK”*) names (*TK Lines*, *the film XXX*, *Super Bowl XXX*), and brackets with words put into a quotation or removed from it (*[number of]*, *[number redacted]*). */
export const boilerplateAbout = /* @__PURE__ */ words({
  'en-GB': 'A web page’s furniture was copied in with the words (*Leave a Reply*, *Your email address will not be published*, *Share this*, *Related articles*), or a placeholder was never filled (*TK*, *XXX*, *[insert name]*, *lorem ipsum*, `{{ first_name }}`). A whole comment form is one finding. Words that make furniture only when they stand alone are left in peace inside a sentence (*she wanted to share this*), as are placeholders spoken of in quotation marks (*editors write “TK”*) names (*TK Lines*, *the film XXX*, *Super Bowl XXX*), and brackets with words put into a quotation or removed from it (*[number of]*, *[number redacted]*).',
})

/** *The pier cost TK pounds.* */
export const boilerplateBad = /* @__PURE__ */ words({
  'en-GB': '*The pier cost TK pounds.*',
})

/** *The pier cost two million pounds.* */
export const boilerplateGood = /* @__PURE__ */ words({
  'en-GB': '*The pier cost two million pounds.*',
})

/** no byline. */
export const noBylineBad = /* @__PURE__ */ words({
  'en-GB': 'no byline.',
})

/** *Dana Reyes*, or *Packet staff*. */
export const noBylineGood = /* @__PURE__ */ words({
  'en-GB': '*Dana Reyes*, or *Packet staff*.',
})

/** The dateline has no place, or there is none. */
export const noDatelineAbout = /* @__PURE__ */ words({
  'en-GB': 'The dateline has no place, or there is none.',
})

/** no dateline. */
export const noDatelineBad = /* @__PURE__ */ words({
  'en-GB': 'no dateline.',
})

/** The dateline has a place and no date, or a date that no calendar has. */
export const noDateAbout = /* @__PURE__ */ words({
  'en-GB': 'The dateline has a place and no date, or a date that no calendar has.',
})

/** Nothing says what the article was reported from. A title or an address is enough. */
export const noSourceAbout = /* @__PURE__ */ words({
  'en-GB': 'Nothing says what the article was reported from. A title or an address is enough.',
})

/** no sources. */
export const noSourceBad = /* @__PURE__ */ words({
  'en-GB': 'no sources.',
})

/** *Harbour board, minutes of 16 June*, with its address if it has one. */
export const noSourceGood = /* @__PURE__ */ words({
  'en-GB': '*Harbour board, minutes of 16 June*, with its address if it has one.',
})

/** {count, plural, one {A suggested change is open: the text goes out without it.} other {# suggested changes are open: the text goes out without them.}} */
export const openSuggestion = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `A suggested change is open: the text goes out without it.`, 'other': () => `${number('en-GB', given.count)} suggested changes are open: the text goes out without them.` })}`,
})

/** A suggested change is open. */
export const openSuggestionSays = /* @__PURE__ */ words({
  'en-GB': 'A suggested change is open.',
})

/** Somebody suggested a change that nobody has accepted or refused. The text goes out as though it were refused. */
export const openSuggestionAbout = /* @__PURE__ */ words({
  'en-GB': 'Somebody suggested a change that nobody has accepted or refused. The text goes out as though it were refused.',
})

/** a paragraph in which a colleague would put *ten* for *nine*, undecided. */
export const openSuggestionBad = /* @__PURE__ */ words({
  'en-GB': 'a paragraph in which a colleague would put *ten* for *nine*, undecided.',
})

/** the same paragraph once somebody accepted or refused it. */
export const openSuggestionGood = /* @__PURE__ */ words({
  'en-GB': 'the same paragraph once somebody accepted or refused it.',
})

/** a picture with an empty credit. */
export const noCreditBad = /* @__PURE__ */ words({
  'en-GB': 'a picture with an empty credit.',
})

/** *Dana Reyes*, or *Exham archive*. */
export const noCreditGood = /* @__PURE__ */ words({
  'en-GB': '*Dana Reyes*, or *Exham archive*.',
})

/** A time to go out at has no time zone. Only where such a time is given. */
export const noTimeZoneAbout = /* @__PURE__ */ words({
  'en-GB': 'A time to go out at has no time zone. Only where such a time is given.',
})

/** Readers have seen the article, and a number, a name of two words or more, or a quotation is gone from a paragraph that was changed, while nothing tells them so. Choosing a notice under *Tell readers what was put right* answers it. What is added, what moves elsewhere in the text, and a whole paragraph removed are no such changes. */
export const changedInSilenceAbout = /* @__PURE__ */ words({
  'en-GB': 'Readers have seen the article, and a number, a name of two words or more, or a quotation is gone from a paragraph that was changed, while nothing tells them so. Choosing a notice under *Tell readers what was put right* answers it. What is added, what moves elsewhere in the text, and a whole paragraph removed are no such changes.',
})

/** *40 cars crossed* becomes *45 cars crossed*, published without a word. */
export const changedInSilenceBad = /* @__PURE__ */ words({
  'en-GB': '*40 cars crossed* becomes *45 cars crossed*, published without a word.',
})

/** the same with the correction *Forty-five cars crossed. An earlier version said: forty.* */
export const changedInSilenceGood = /* @__PURE__ */ words({
  'en-GB': 'the same with the correction *Forty-five cars crossed. An earlier version said: forty.*',
})

/** A quote was confirmed and nobody is kept as its speaker. */
export const noSpeakerAbout = /* @__PURE__ */ words({
  'en-GB': 'A quote was confirmed and nobody is kept as its speaker.',
})

/** “*It was dark,*” confirmed, with nobody as its speaker. */
export const noSpeakerBad = /* @__PURE__ */ words({
  'en-GB': '“*It was dark,*” confirmed, with nobody as its speaker.',
})

/** the same with *Ada Orr*. */
export const noSpeakerGood = /* @__PURE__ */ words({
  'en-GB': 'the same with *Ada Orr*.',
})

/** The words of a confirmed quote do not stand in the text any more, or not as they were confirmed. Marks, capitals and the stop before *she said* are a matter of style. */
export const quoteChangedAbout = /* @__PURE__ */ words({
  'en-GB': 'The words of a confirmed quote do not stand in the text any more, or not as they were confirmed. Marks, capitals and the stop before *she said* are a matter of style.',
})

/** a quote confirmed as *at six*, in a text that now says *at seven*. */
export const quoteChangedBad = /* @__PURE__ */ words({
  'en-GB': 'a quote confirmed as *at six*, in a text that now says *at seven*.',
})

/** *at six*, or confirmed again. */
export const quoteChangedGood = /* @__PURE__ */ words({
  'en-GB': '*at six*, or confirmed again.',
})

/** Paragraphs ran together into one: a long paragraph opens a quotation again and again at the beginning of a sentence, as each paragraph of a running quotation does. It is said once for an article, and the marks of such a paragraph are not looked at until it is broken again. */
export const lostBreaksAbout = /* @__PURE__ */ words({
  'en-GB': 'Paragraphs ran together into one: a long paragraph opens a quotation again and again at the beginning of a sentence, as each paragraph of a running quotation does. It is said once for an article, and the marks of such a paragraph are not looked at until it is broken again.',
})

/** five paragraphs pasted as one: *“The roof went first. … “Then the walls. …* */
export const lostBreaksBad = /* @__PURE__ */ words({
  'en-GB': 'five paragraphs pasted as one: *“The roof went first. … “Then the walls. …*',
})

/** the same, each in a paragraph of its own. */
export const lostBreaksGood = /* @__PURE__ */ words({
  'en-GB': 'the same, each in a paragraph of its own.',
})

/** A sentence runs into the next with no space after its stop. The space is suggested. Initials, abbreviations, numbers, web and mail addresses and file names are not sentences. */
export const missingSpaceAbout = /* @__PURE__ */ words({
  'en-GB': 'A sentence runs into the next with no space after its stop. The space is suggested. Initials, abbreviations, numbers, web and mail addresses and file names are not sentences.',
})

/** *It was over.The crew went home.* */
export const missingSpaceBad = /* @__PURE__ */ words({
  'en-GB': '*It was over.The crew went home.*',
})

/** *It was over. The crew went home.* */
export const missingSpaceGood = /* @__PURE__ */ words({
  'en-GB': '*It was over. The crew went home.*',
})

/** The same word stands twice running. Keeping one is suggested. Pairs that are meant (*had had*, *very very*, *the first first lady*, *Duran Duran*) are left in peace. */
export const doubledWordAbout = /* @__PURE__ */ words({
  'en-GB': 'The same word stands twice running. Keeping one is suggested. Pairs that are meant (*had had*, *very very*, *the first first lady*, *Duran Duran*) are left in peace.',
})

/** *It was the the worst night.* */
export const doubledWordBad = /* @__PURE__ */ words({
  'en-GB': '*It was the the worst night.*',
})

/** *It was the worst night.* */
export const doubledWordGood = /* @__PURE__ */ words({
  'en-GB': '*It was the worst night.*',
})

/** *A* stands where *an* is said, or the other way round. It goes by the sound: *an hour*, *a unit*, *an MP*, *a U.S. ship*, *an 18-hole course*. Where people differ (*an historic vote*) or nobody can tell how letters are said, nothing is said. The right one is suggested. */
export const aOrAnAbout = /* @__PURE__ */ words({
  'en-GB': '*A* stands where *an* is said, or the other way round. It goes by the sound: *an hour*, *a unit*, *an MP*, *a U.S. ship*, *an 18-hole course*. Where people differ (*an historic vote*) or nobody can tell how letters are said, nothing is said. The right one is suggested.',
})

/** *She is a MP from an university town.* */
export const aOrAnBad = /* @__PURE__ */ words({
  'en-GB': '*She is a MP from an university town.*',
})

/** *She is an MP from a university town.* */
export const aOrAnGood = /* @__PURE__ */ words({
  'en-GB': '*She is an MP from a university town.*',
})

/** A weekday and a date never came together, or no month has such a day. A date without its year is the one nearest to the dateline. Old dates are right by either calendar that was in use: before 14 September 1752 today’s or the older one (*Sunday 2 September 1666*), and longer where the text speaks of Russia, Greece or another country that changed late. */
export const weekdayDateAbout = /* @__PURE__ */ words({
  'en-GB': 'A weekday and a date never came together, or no month has such a day. A date without its year is the one nearest to the dateline. Old dates are right by either calendar that was in use: before 14 September 1752 today’s or the older one (*Sunday 2 September 1666*), and longer where the text speaks of Russia, Greece or another country that changed late.',
})

/** *on Tuesday 17 June 2026*; *on 31 September*. */
export const weekdayDateBad = /* @__PURE__ */ words({
  'en-GB': '*on Tuesday 17 June 2026*; *on 31 September*.',
})

/** *on Wednesday 17 June 2026*; *on 30 September*. */
export const weekdayDateGood = /* @__PURE__ */ words({
  'en-GB': '*on Wednesday 17 June 2026*; *on 30 September*.',
})

/** A day, a week, a month or a season is named and nothing says which: *yesterday*, *this week*, *on Wednesday*, *in February*, *18 June*, *two weeks ago*. With a date in the dateline they all count from it, and nothing is said. Habits (*on Wednesdays*, *Monday to Friday*) and names (*Good Friday*, *Saturday Night Live*) are no dates, and a month with a year near it is resolved. */
export const relativeDateAbout = /* @__PURE__ */ words({
  'en-GB': 'A day, a week, a month or a season is named and nothing says which: *yesterday*, *this week*, *on Wednesday*, *in February*, *18 June*, *two weeks ago*. With a date in the dateline they all count from it, and nothing is said. Habits (*on Wednesdays*, *Monday to Friday*) and names (*Good Friday*, *Saturday Night Live*) are no dates, and a month with a year near it is resolved.',
})

/** with no date: *The wall fell on Wednesday.* */
export const relativeDateBad = /* @__PURE__ */ words({
  'en-GB': 'with no date: *The wall fell on Wednesday.*',
})

/** the same with a dateline; or *The wall fell on Wednesday 17 June 2026.* */
export const relativeDateGood = /* @__PURE__ */ words({
  'en-GB': 'the same with a dateline; or *The wall fell on Wednesday 17 June 2026.*',
})

/** The same description is used for two different people, so that readers cannot tell who is meant. Two cases are found. In one, both people are introduced in the same words. In the other, the bare words are the subject of a sentence about somebody already named, and later introduce another person with an addition: *Secretary Ada Orr will visit … The top envoy is preparing to land … Tom Bell, the top envoy for fish*. A description that differs only in its addition (*the member for Exham*, *the member for Ness*) is no fault, and neither is a person described first and named later. */
export const sharedDescriptionAbout = /* @__PURE__ */ words({
  'en-GB': 'The same description is used for two different people, so that readers cannot tell who is meant. Two cases are found. In one, both people are introduced in the same words. In the other, the bare words are the subject of a sentence about somebody already named, and later introduce another person with an addition: *Secretary Ada Orr will visit … The top envoy is preparing to land … Tom Bell, the top envoy for fish*. A description that differs only in its addition (*the member for Exham*, *the member for Ness*) is no fault, and neither is a person described first and named later.',
})

/** *Ada Orr, the chief planner, resigned. Tom Bell, the chief planner, did not.* */
export const sharedDescriptionBad = /* @__PURE__ */ words({
  'en-GB': '*Ada Orr, the chief planner, resigned. Tom Bell, the chief planner, did not.*',
})

/** *Ada Orr, the chief planner, resigned. Tom Bell, the deputy planner, did not.* */
export const sharedDescriptionGood = /* @__PURE__ */ words({
  'en-GB': '*Ada Orr, the chief planner, resigned. Tom Bell, the deputy planner, did not.*',
})

/** A sum that stands in one sentence does not come out: a change from one number to another in per cent or in figures, a share, a majority; or an age does not fit a year of birth. Rounding is allowed for. */
export const arithmeticAbout = /* @__PURE__ */ words({
  'en-GB': 'A sum that stands in one sentence does not come out: a change from one number to another in per cent or in figures, a share, a majority; or an age does not fit a year of birth. Rounding is allowed for.',
})

/** *from 4,000 tonnes to 2,200, a cut of 55%*. */
export const arithmeticBad = /* @__PURE__ */ words({
  'en-GB': '*from 4,000 tonnes to 2,200, a cut of 55%*.',
})

/** *from 4,000 tonnes to 2,200, a cut of 45%*. */
export const arithmeticGood = /* @__PURE__ */ words({
  'en-GB': '*from 4,000 tonnes to 2,200, a cut of 45%*.',
})

/** Somebody asked not to be named, or is kept as an anonymous source, and nothing says why. */
export const anonymousSourceAbout = /* @__PURE__ */ words({
  'en-GB': 'Somebody asked not to be named, or is kept as an anonymous source, and nothing says why.',
})

/** *an official said, on condition of anonymity*. */
export const anonymousSourceBad = /* @__PURE__ */ words({
  'en-GB': '*an official said, on condition of anonymity*.',
})

/** *an official said, on condition of anonymity because the talks are secret*. */
export const anonymousSourceGood = /* @__PURE__ */ words({
  'en-GB': '*an official said, on condition of anonymity because the talks are secret*.',
})

/** The text names a confirmed person by the surname alone before it gives the whole name. A title (*President Orr*), the standfirst, and what somebody says in a quotation do not count. */
export const surnameFirstAbout = /* @__PURE__ */ words({
  'en-GB': 'The text names a confirmed person by the surname alone before it gives the whole name. A title (*President Orr*), the standfirst, and what somebody says in a quotation do not count.',
})

/** *Orr resigned. Ada Orr was …* */
export const surnameFirstBad = /* @__PURE__ */ words({
  'en-GB': '*Orr resigned. Ada Orr was …*',
})

/** *Ada Orr resigned. Orr was …* */
export const surnameFirstGood = /* @__PURE__ */ words({
  'en-GB': '*Ada Orr resigned. Orr was …*',
})

/** A word is a slip away from the name of a confirmed person: beside another part of the name, or alone and in no dictionary. The right spelling is suggested. *The Orrs*, and anybody who is confirmed too, are left alone. */
export const nameDiffersAbout = /* @__PURE__ */ words({
  'en-GB': 'A word is a slip away from the name of a confirmed person: beside another part of the name, or alone and in no dictionary. The right spelling is suggested. *The Orrs*, and anybody who is confirmed too, are left alone.',
})

/** *Ada Oor*, of Ada Orr. */
export const nameDiffersBad = /* @__PURE__ */ words({
  'en-GB': '*Ada Oor*, of Ada Orr.',
})

/** *Ada Orr*. */
export const nameDiffersGood = /* @__PURE__ */ words({
  'en-GB': '*Ada Orr*.',
})

/** The text gives somebody a role that the record has ended, or not begun, on the day of the dateline. *The former harbour master*, and a sentence with a year of the role in it, are right. */
export const roleDatesAbout = /* @__PURE__ */ words({
  'en-GB': 'The text gives somebody a role that the record has ended, or not begun, on the day of the dateline. *The former harbour master*, and a sentence with a year of the role in it, are right.',
})

/** *the harbour master, Ada Orr*, a year after she left. */
export const roleDatesBad = /* @__PURE__ */ words({
  'en-GB': '*the harbour master, Ada Orr*, a year after she left.',
})

/** *the former harbour master*. */
export const roleDatesGood = /* @__PURE__ */ words({
  'en-GB': '*the former harbour master*.',
})

/** An earlier article of the site has the same words otherwise, or gives them to another speaker. More or fewer of them is no difference. */
export const quoteDiffersAbout = /* @__PURE__ */ words({
  'en-GB': 'An earlier article of the site has the same words otherwise, or gives them to another speaker. More or fewer of them is no difference.',
})

/** words that an earlier article gives otherwise, or to another. */
export const quoteDiffersBad = /* @__PURE__ */ words({
  'en-GB': 'words that an earlier article gives otherwise, or to another.',
})

/** the words as they were said. */
export const quoteDiffersGood = /* @__PURE__ */ words({
  'en-GB': 'the words as they were said.',
})

/** A passage was rewritten, and the words that the record points to cannot be found again. */
export const mentionLostAbout = /* @__PURE__ */ words({
  'en-GB': 'A passage was rewritten, and the words that the record points to cannot be found again.',
})

/** a passage rewritten without the name that the record points to. */
export const mentionLostBad = /* @__PURE__ */ words({
  'en-GB': 'a passage rewritten without the name that the record points to.',
})

/** the mention placed again, or removed. */
export const mentionLostGood = /* @__PURE__ */ words({
  'en-GB': 'the mention placed again, or removed.',
})

/** The lead says the headline again, or a paragraph says the standfirst again: three quarters or more of the shorter one’s words of substance stand in both. Good articles do this too, so it is only a note. */
export const restatementAbout = /* @__PURE__ */ words({
  'en-GB': 'The lead says the headline again, or a paragraph says the standfirst again: three quarters or more of the shorter one’s words of substance stand in both. Good articles do this too, so it is only a note.',
})

/** *Council votes to close Marram Lane school in spring*, over the lead *The council has voted to close Marram Lane school in the spring.* */
export const restatementBad = /* @__PURE__ */ words({
  'en-GB': '*Council votes to close Marram Lane school in spring*, over the lead *The council has voted to close Marram Lane school in the spring.*',
})

/** the same headline over *Nine councillors out of eleven decided on Tuesday that 112 children must find a desk elsewhere.* */
export const restatementGood = /* @__PURE__ */ words({
  'en-GB': 'the same headline over *Nine councillors out of eleven decided on Tuesday that 112 children must find a desk elsewhere.*',
})

/** A passage stands in an earlier article of the site too, even if some of its words were changed. The finding names the article. It looks through what readers can see, and never at the article itself. */
export const archiveOverlapAbout = /* @__PURE__ */ words({
  'en-GB': 'A passage stands in an earlier article of the site too, even if some of its words were changed. The finding names the article. It looks through what readers can see, and never at the article itself.',
})

/** last year’s background, pasted as news. */
export const archiveOverlapBad = /* @__PURE__ */ words({
  'en-GB': 'last year’s background, pasted as news.',
})

/** the same, knowing that it is. */
export const archiveOverlapGood = /* @__PURE__ */ words({
  'en-GB': 'the same, knowing that it is.',
})

/** No dictionary, American or British, and no list of rare words has a word in small letters, nor is it put together of words (*townwide*, *rewilding*), and one slip of the fingers makes it of a word that a dictionary has; in words of up to four letters only two letters changed round count. Names, what stands in quotation marks, words with a hyphen, words of other languages, and whatever a text uses twice or has as a name are left alone. */
export const spellingAbout = /* @__PURE__ */ words({
  'en-GB': 'No dictionary, American or British, and no list of rare words has a word in small letters, nor is it put together of words (*townwide*, *rewilding*), and one slip of the fingers makes it of a word that a dictionary has; in words of up to four letters only two letters changed round count. Names, what stands in quotation marks, words with a hyphen, words of other languages, and whatever a text uses twice or has as a name are left alone.',
})

/** *The harbuor was full.* */
export const spellingBad = /* @__PURE__ */ words({
  'en-GB': '*The harbuor was full.*',
})

/** *The harbour was full.* */
export const spellingGood = /* @__PURE__ */ words({
  'en-GB': '*The harbour was full.*',
})

/** An article has straight quotation marks or apostrophes beside curly ones, as a paste leaves them. It is said once, at the first straight one. Feet, inches and minutes are straight by right. Where no more than five are straight, and what stands round a mark says which way it faces, the curly one is suggested. */
export const mixedMarksAbout = /* @__PURE__ */ words({
  'en-GB': 'An article has straight quotation marks or apostrophes beside curly ones, as a paste leaves them. It is said once, at the first straight one. Feet, inches and minutes are straight by right. Where no more than five are straight, and what stands round a mark says which way it faces, the curly one is suggested.',
})

/** *“We sail,” she said. It''s six.* */
export const mixedMarksBad = /* @__PURE__ */ words({
  'en-GB': '*“We sail,” she said. It\'s six.*',
})

/** *“We sail,” she said. It’s six.* */
export const mixedMarksGood = /* @__PURE__ */ words({
  'en-GB': '*“We sail,” she said. It’s six.*',
})

/** A sentence has more than sixty words, those inside quotation marks not counted. */
export const longSentenceAbout = /* @__PURE__ */ words({
  'en-GB': 'A sentence has more than sixty words, those inside quotation marks not counted.',
})

/** one sentence for the whole council meeting. */
export const longSentenceBad = /* @__PURE__ */ words({
  'en-GB': 'one sentence for the whole council meeting.',
})

/** three sentences. */
export const longSentenceGood = /* @__PURE__ */ words({
  'en-GB': 'three sentences.',
})

/** The text does not seem to be English. Only the rules about what is missing, leftovers and confirmed facts were asked. */
export const languageAbout = /* @__PURE__ */ words({
  'en-GB': 'The text does not seem to be English. Only the rules about what is missing, leftovers and confirmed facts were asked.',
})

/** a paragraph of German that somebody meant to translate. */
export const languageBad = /* @__PURE__ */ words({
  'en-GB': 'a paragraph of German that somebody meant to translate.',
})

/** the translation. */
export const languageGood = /* @__PURE__ */ words({
  'en-GB': 'the translation.',
})

/** “{article}” goes before “{word}”. */
export const goesBefore = /* @__PURE__ */ message<{ article: string | number; word: string | number }>({
  'en-GB': (given) => `“${given.article}” goes before “${given.word}”.`,
})

/** Make it “{text}” */
export const makeIt = /* @__PURE__ */ message<{ text: string | number }>({
  'en-GB': (given) => `Make it “${given.text}”`,
})

/** Whoever was born in {born} is {younger} or {older} in {year}, not {age}. */
export const agesOfBirthYear = /* @__PURE__ */ message<{ born: string | number; younger: string | number; older: string | number; year: string | number; age: string | number }>({
  'en-GB': (given) => `Whoever was born in ${given.born} is ${given.younger} or ${given.older} in ${given.year}, not ${given.age}.`,
})

/** The dates of birth and death make an age of {years}, not {age}. */
export const ageOfDates = /* @__PURE__ */ message<{ years: string | number; age: string | number }>({
  'en-GB': (given) => `The dates of birth and death make an age of ${given.years}, not ${given.age}.`,
})

/** This source is anonymous, and no reason is kept: say why it may not be named. */
export const sourceAnonymousUnexplained = /* @__PURE__ */ words({
  'en-GB': 'This source is anonymous, and no reason is kept: say why it may not be named.',
})

/** Nobody is named here, and nothing says why: give readers the reason. */
export const nobodyNamedUnexplained = /* @__PURE__ */ words({
  'en-GB': 'Nobody is named here, and nothing says why: give readers the reason.',
})

/** From {before} to {after} is not a {change} of {amount}. */
export const changeByIsNot = /* @__PURE__ */ message<{ before: string | number; after: string | number; change: string | number; amount: string | number }>({
  'en-GB': (given) => `From ${given.before} to ${given.after} is not a ${given.change} of ${given.amount}.`,
})

/** {part} of {whole} is {percent}%, not {written}%. */
export const shareIsNot = /* @__PURE__ */ message<{ part: string | number; whole: string | number; percent: string | number; written: string | number }>({
  'en-GB': (given) => `${given.part} of ${given.whole} is ${given.percent}%, not ${given.written}%.`,
})

/** {yes} against {no} is a majority of {majority}, not {written}. */
export const majorityIsNot = /* @__PURE__ */ message<{ yes: string | number; no: string | number; majority: string | number; written: string | number }>({
  'en-GB': (given) => `${given.yes} against ${given.no} is a majority of ${given.majority}, not ${given.written}.`,
})

/** This is a web page’s furniture, not the article: {lines, plural, one {remove it} other {remove it, to “{ending}”}}. */
export const furniture = /* @__PURE__ */ message<{ lines: number; ending: string | number }>({
  'en-GB': (given) => `This is a web page’s furniture, not the article: ${plural('en-GB', given.lines, { 'one': () => `remove it`, 'other': () => `remove it, to “${given.ending}”` })}.`,
})

/** This is a placeholder: write what it stands for. */
export const placeholder = /* @__PURE__ */ words({
  'en-GB': 'This is a placeholder: write what it stands for.',
})

/** Readers have seen {words} here, and it is not there any more. Say under “Tell readers what was put right” what changed and why. */
export const goneInSilence = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `Readers have seen ${given.words} here, and it is not there any more. Say under “Tell readers what was put right” what changed and why.`,
})

/** Close the quotation after “{words}” */
export const closeQuotationAfter = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `Close the quotation after “${given.words}”`,
})

/** “{surname}” stands here {named, select, later {before the whole name} other {and the whole name never does}}: “{name}”. */
export const surnameBeforeName = /* @__PURE__ */ message<{ surname: string | number; named: 'later' | (string & {}); name: string | number }>({
  'en-GB': (given) => `“${given.surname}” stands here ${select({ 'later': () => `before the whole name`, 'other': () => `and the whole name never does` }, given.named)}: “${given.name}”.`,
})

/** The record has {name} as {title} {held, select, from {from {start}} until {until {end}} other {from {start} until {end}}}, not on {date}. */
export const roleNotOnDay = /* @__PURE__ */ message<{ name: string | number; title: string | number; held: 'from' | (string & {}) | 'until'; start: string | number; end: string | number; date: string | number }>({
  'en-GB': (given) => `The record has ${given.name} as ${given.title} ${select({ 'from': () => `from ${given.start}`, 'until': () => `until ${given.end}`, 'other': () => `from ${given.start} until ${given.end}` }, given.held)}, not on ${given.date}.`,
})

/** “{words}” is no longer where the record has it: name the place again, or take the mention out. */
export const mentionNotWhereItWas = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `“${given.words}” is no longer where the record has it: name the place again, or take the mention out.`,
})

/** This quote is confirmed, and nobody is named as its speaker. */
export const quoteWithoutSpeaker = /* @__PURE__ */ words({
  'en-GB': 'This quote is confirmed, and nobody is named as its speaker.',
})

/** The text no longer has this quote word for word: confirm it again, or put the words back. */
export const quoteNotInText = /* @__PURE__ */ words({
  'en-GB': 'The text no longer has this quote word for word: confirm it again, or put the words back.',
})

/** “{headline}” gives these words to {speaker}. */
export const earlierGivesTo = /* @__PURE__ */ message<{ headline: string | number; speaker: string | number }>({
  'en-GB': (given) => `“${given.headline}” gives these words to ${given.speaker}.`,
})

/** “{headline}” has these words as “{words}”. */
export const earlierHasAs = /* @__PURE__ */ message<{ headline: string | number; words: string | number }>({
  'en-GB': (given) => `“${given.headline}” has these words as “${given.words}”.`,
})

/** “{word}” stands here twice. */
export const standsTwice = /* @__PURE__ */ message<{ word: string | number }>({
  'en-GB': (given) => `“${given.word}” stands here twice.`,
})

/** Keep one “{word}” */
export const keepOne = /* @__PURE__ */ message<{ word: string | number }>({
  'en-GB': (given) => `Keep one “${given.word}”`,
})

/** This text does not seem to be English: only the rules that hold for any language have been asked. */
export const notEnglish = /* @__PURE__ */ words({
  'en-GB': 'This text does not seem to be English: only the rules that hold for any language have been asked.',
})

/** This sentence has {count, plural, one {# word} other {# words}}: would two be clearer? */
export const wordsInSentence = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `This sentence has ${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} word`, 'other': () => `${number('en-GB', given.count)} words` })}: would two be clearer?`,
})

/** The breaks between paragraphs seem to be lost: a new one should begin here, and perhaps elsewhere. */
export const breaksLost = /* @__PURE__ */ words({
  'en-GB': 'The breaks between paragraphs seem to be lost: a new one should begin here, and perhaps elsewhere.',
})

/** Nobody is credited: add a byline. */
export const addByline = /* @__PURE__ */ words({
  'en-GB': 'Nobody is credited: add a byline.',
})

/** No source is given: say what this was reported from. */
export const addSource = /* @__PURE__ */ words({
  'en-GB': 'No source is given: say what this was reported from.',
})

/** There is no dateline: say where and on what date this was reported. */
export const addDateline = /* @__PURE__ */ words({
  'en-GB': 'There is no dateline: say where and on what date this was reported.',
})

/** The dateline has no place: say where this was reported. */
export const addDatelinePlace = /* @__PURE__ */ words({
  'en-GB': 'The dateline has no place: say where this was reported.',
})

/** “{written}” is not a day of the calendar: write it as 2026-06-18. */
export const datelineDateIsNoDay = /* @__PURE__ */ message<{ written: string | number }>({
  'en-GB': (given) => `“${given.written}” is not a day of the calendar: write it as 2026-06-18.`,
})

/** The dateline has no date. */
export const addDatelineDate = /* @__PURE__ */ words({
  'en-GB': 'The dateline has no date.',
})

/** A space is missing before “{word}”. */
export const spaceMissingBefore = /* @__PURE__ */ message<{ word: string | number }>({
  'en-GB': (given) => `A space is missing before “${given.word}”.`,
})

/** Insert the space */
export const insertSpace = /* @__PURE__ */ words({
  'en-GB': 'Insert the space',
})

/** The record spells this name “{name}”. */
export const recordSpellsName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `The record spells this name “${given.name}”.`,
})

/** Straight and curly quotation marks or apostrophes are mixed in this article: the first straight one is here. */
export const marksMixed = /* @__PURE__ */ words({
  'en-GB': 'Straight and curly quotation marks or apostrophes are mixed in this article: the first straight one is here.',
})

/** Make it curly: {mark} */
export const makeItCurly = /* @__PURE__ */ message<{ mark: string | number }>({
  'en-GB': (given) => `Make it curly: ${given.mark}`,
})

/** This picture has no credit: say who took it or whose it is. */
export const pictureWithoutCredit = /* @__PURE__ */ words({
  'en-GB': 'This picture has no credit: say who took it or whose it is.',
})

/** “{written}” says no time zone: write it as 2026-06-18T09:00+01:00. */
export const timeWithoutZone = /* @__PURE__ */ message<{ written: string | number }>({
  'en-GB': (given) => `“${given.written}” says no time zone: write it as 2026-06-18T09:00+01:00.`,
})

/** The quotation that opens here is never closed. */
export const quotationNeverClosed = /* @__PURE__ */ words({
  'en-GB': 'The quotation that opens here is never closed.',
})

/** This mark closes a quotation that never opened. */
export const quotationNeverOpened = /* @__PURE__ */ words({
  'en-GB': 'This mark closes a quotation that never opened.',
})

/** This quotation mark faces the wrong way. */
export const markFacesWrongWay = /* @__PURE__ */ words({
  'en-GB': 'This quotation mark faces the wrong way.',
})

/** Turn the mark round */
export const turnMarkRound = /* @__PURE__ */ words({
  'en-GB': 'Turn the mark round',
})

/** The quotation runs on from the paragraph before: this paragraph must open with a mark too. */
export const paragraphWithoutMark = /* @__PURE__ */ words({
  'en-GB': 'The quotation runs on from the paragraph before: this paragraph must open with a mark too.',
})

/** Open the paragraph with a mark */
export const openWithMark = /* @__PURE__ */ words({
  'en-GB': 'Open the paragraph with a mark',
})

/** “{words}” has no date to count from: give the dateline a date, or say which day. */
export const noDateToCountFrom = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `“${given.words}” has no date to count from: give the dateline a date, or say which day.`,
})

/** {what, select, headline {The lead repeats the headline} other {This paragraph repeats the standfirst}}: of the {words} words that carry the shorter one, {shared} are in both. */
export const repeats = /* @__PURE__ */ message<{ what: 'headline' | (string & {}); words: string | number; shared: string | number }>({
  'en-GB': (given) => `${select({ 'headline': () => `The lead repeats the headline`, 'other': () => `This paragraph repeats the standfirst` }, given.what)}: of the ${given.words} words that carry the shorter one, ${given.shared} are in both.`,
})

/** “{description}” introduces {name} here, and stands for {other} elsewhere: tell them apart. */
export const descriptionStandsForTwo = /* @__PURE__ */ message<{ description: string | number; name: string | number; other: string | number }>({
  'en-GB': (given) => `“${given.description}” introduces ${given.name} here, and stands for ${given.other} elsewhere: tell them apart.`,
})

/** No dictionary has “{word}”. */
export const inNoDictionary = /* @__PURE__ */ message<{ word: string | number }>({
  'en-GB': (given) => `No dictionary has “${given.word}”.`,
})

/** “{date}” was never: that day is a {calendars, select, both {{weekday}, by the older calendar, or a {newer}} other {{weekday}}}. Check the weekday and the date. */
export const weekdayWrong = /* @__PURE__ */ message<{ date: string | number; calendars: 'both' | (string & {}); weekday: string | number; newer: string | number }>({
  'en-GB': (given) => `“${given.date}” was never: that day is a ${select({ 'both': () => `${given.weekday}, by the older calendar, or a ${given.newer}`, 'other': () => `${given.weekday}` }, given.calendars)}. Check the weekday and the date.`,
})

/** “{date}” is in no calendar. */
export const inNoCalendar = /* @__PURE__ */ message<{ date: string | number }>({
  'en-GB': (given) => `“${given.date}” is in no calendar.`,
})

/** “{headline}” has these words too. */
export const earlierHasToo = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `“${given.headline}” has these words too.`,
})

/** From {before} to {after} is {change, select, down {down} other {up}} {percent}%, not {way, select, down {down} other {up}} {written}%. */
export const changeIsNot = /* @__PURE__ */ message<{ before: string | number; after: string | number; change: 'down' | (string & {}); percent: string | number; way: 'down' | (string & {}); written: string | number }>({
  'en-GB': (given) => `From ${given.before} to ${given.after} is ${select({ 'down': () => `down`, 'other': () => `up` }, given.change)} ${given.percent}%, not ${select({ 'down': () => `down`, 'other': () => `up` }, given.way)} ${given.written}%.`,
})

/** 0 files checked{unreadable, plural, =0 {} other {, # could not be read}}. */
export const noFileRead = /* @__PURE__ */ message<{ unreadable: number }>({
  'en-GB': (given) => `0 files checked${plural('en-GB', given.unreadable, { '=0': () => ``, 'other': () => `, ${number('en-GB', given.unreadable)} could not be read` })}.`,
})

/** Quotation marks */
export const quotationMarks = /* @__PURE__ */ words({
  'en-GB': 'Quotation marks',
})

/** Double, as in American papers: “yes” */
export const doubleAsInAmericanPapers = /* @__PURE__ */ words({
  'en-GB': 'Double, as in American papers: “yes”',
})

/** Single, as in British papers: ‘yes’ */
export const singleAsInBritishPapers = /* @__PURE__ */ words({
  'en-GB': 'Single, as in British papers: ‘yes’',
})

/** As each article has them */
export const asEachArticleHasThem = /* @__PURE__ */ words({
  'en-GB': 'As each article has them',
})

/** The desk check reads quotations in these. */
export const deskCheckReadsQuotationsIn = /* @__PURE__ */ words({
  'en-GB': 'The desk check reads quotations in these.',
})

/** Dashes */
export const dashes = /* @__PURE__ */ words({
  'en-GB': 'Dashes',
})

/** As papers of its language have them */
export const asPapersOfItsLanguageDo = /* @__PURE__ */ words({
  'en-GB': 'As papers of its language have them',
})

/** En dash between blanks: the ferry – at last – ran */
export const enDashApart = /* @__PURE__ */ words({
  'en-GB': 'En dash between blanks: the ferry – at last – ran',
})

/** Em dash without blanks: the ferry—at last—ran */
export const emDashJoined = /* @__PURE__ */ words({
  'en-GB': 'Em dash without blanks: the ferry—at last—ran',
})

/** Em dash between blanks: the ferry — at last — ran */
export const emDashApart = /* @__PURE__ */ words({
  'en-GB': 'Em dash between blanks: the ferry — at last — ran',
})

/** En dash without blanks: the ferry–at last–ran */
export const enDashJoined = /* @__PURE__ */ words({
  'en-GB': 'En dash without blanks: the ferry–at last–ran',
})

/** What the editor makes of two hyphens. Between figures they are always an en dash, and three are an em dash. */
export const whatEditorMakesOfHyphens = /* @__PURE__ */ words({
  'en-GB': 'What the editor makes of two hyphens. Between figures they are always an en dash, and three are an em dash.',
})

/** House style, {name}: {why} */
export const houseStyleSays = /* @__PURE__ */ message<{ name: string | number; why: string | number }>({
  'en-GB': (given) => `House style, ${given.name}: ${given.why}`,
})

/** House style: write “{words}” here. {why} */
export const houseStyleWrites = /* @__PURE__ */ message<{ words: string | number; why: string | number }>({
  'en-GB': (given) => `House style: write “${given.words}” here. ${given.why}`,
})

/** Write “{words}” */
export const writeInstead = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `Write “${given.words}”`,
})

/** A picture may not be used at this moment: its rights are denied or over, have not begun, or it was withdrawn. */
export const pictureDeniedSays = /* @__PURE__ */ words({
  'en-GB': 'A picture may not be used at this moment: its rights are denied or over, have not begun, or it was withdrawn.',
})

/** A picture whose rights are denied or over, have not begun, or that was withdrawn. Only a picture editor lets it stand, by name and with a reason; to override the desk check is not enough. */
export const pictureDeniedAbout = /* @__PURE__ */ words({
  'en-GB': 'A picture whose rights are denied or over, have not begun, or that was withdrawn. Only a picture editor lets it stand, by name and with a reason; to override the desk check is not enough.',
})

/** A picture that may be used until 20 November 2026, on the day after. */
export const pictureDeniedBad = /* @__PURE__ */ words({
  'en-GB': 'A picture that may be used until 20 November 2026, on the day after.',
})

/** The same picture on 20 November 2026; or later, where a picture editor allowed it in this article. */
export const pictureDeniedGood = /* @__PURE__ */ words({
  'en-GB': 'The same picture on 20 November 2026; or later, where a picture editor allowed it in this article.',
})

/** A picture is not for this section, or was to be used once and was. */
export const pictureRestrictedSays = /* @__PURE__ */ words({
  'en-GB': 'A picture is not for this section, or was to be used once and was.',
})

/** A picture that is only for other sections, or was to be used once and readers have seen it in another article. */
export const pictureRestrictedAbout = /* @__PURE__ */ words({
  'en-GB': 'A picture that is only for other sections, or was to be used once and readers have seen it in another article.',
})

/** A picture for *Sport* alone, in an article of *City*. */
export const pictureRestrictedBad = /* @__PURE__ */ words({
  'en-GB': 'A picture for *Sport* alone, in an article of *City*.',
})

/** A picture that may be used once, in the article that used it. */
export const pictureRestrictedGood = /* @__PURE__ */ words({
  'en-GB': 'A picture that may be used once, in the article that used it.',
})

/** The picture “{picture}” was withdrawn, and nobody sees it any more. Remove it. */
export const pictureWithdrawnFound = /* @__PURE__ */ message<{ picture: string | number }>({
  'en-GB': (given) => `The picture “${given.picture}” was withdrawn, and nobody sees it any more. Remove it.`,
})

/** The picture “{picture}” may not be used. */
export const pictureDeniedFound = /* @__PURE__ */ message<{ picture: string | number }>({
  'en-GB': (given) => `The picture “${given.picture}” may not be used.`,
})

/** The picture “{picture}” could be used until {day}, and no longer. */
export const pictureEndedFound = /* @__PURE__ */ message<{ picture: string | number; day: string | number }>({
  'en-GB': (given) => `The picture “${given.picture}” could be used until ${given.day}, and no longer.`,
})

/** The picture “{picture}” may not be used before {day}. */
export const pictureNotYetFound = /* @__PURE__ */ message<{ picture: string | number; day: string | number }>({
  'en-GB': (given) => `The picture “${given.picture}” may not be used before ${given.day}.`,
})

/** The picture “{picture}” is not for this section. */
export const pictureSectionFound = /* @__PURE__ */ message<{ picture: string | number }>({
  'en-GB': (given) => `The picture “${given.picture}” is not for this section.`,
})

/** The picture “{picture}” was to be used once, and readers have seen it in another article. */
export const pictureOnceFound = /* @__PURE__ */ message<{ picture: string | number }>({
  'en-GB': (given) => `The picture “${given.picture}” was to be used once, and readers have seen it in another article.`,
})

/** {by} allowed it here: {because} */
export const pictureAllowedBy = /* @__PURE__ */ message<{ by: string | number; because: string | number }>({
  'en-GB': (given) => `${given.by} allowed it here: ${given.because}`,
})

/** A picture has no alternative text. */
export const noAltSays = /* @__PURE__ */ words({
  'en-GB': 'A picture has no alternative text.',
})

/** Those who cannot see a picture are told nothing of it, and nobody has said that it only decorates. */
export const noAltAbout = /* @__PURE__ */ words({
  'en-GB': 'Those who cannot see a picture are told nothing of it, and nobody has said that it only decorates.',
})

/** a picture with an empty alternative text. */
export const noAltBad = /* @__PURE__ */ words({
  'en-GB': 'a picture with an empty alternative text.',
})

/** *The ferry at the quay*, or a picture that is marked as decoration. */
export const noAltGood = /* @__PURE__ */ words({
  'en-GB': '*The ferry at the quay*, or a picture that is marked as decoration.',
})

/** This picture has no alternative text: say on its page what it shows, or that it only decorates. */
export const pictureWithoutAlt = /* @__PURE__ */ words({
  'en-GB': 'This picture has no alternative text: say on its page what it shows, or that it only decorates.',
})
