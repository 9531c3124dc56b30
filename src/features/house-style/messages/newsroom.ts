// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

/** House style */
export const houseStyle = /* @__PURE__ */ words({
  'en-GB': 'House style',
})

/** The paper’s own rules: what it writes and what it does not. They are asked in the editor and at publication, beside the rules every paper has. */
export const houseStyleSays = /* @__PURE__ */ words({
  'en-GB': 'The paper’s own rules: what it writes and what it does not. They are asked in the editor and at publication, beside the rules every paper has.',
})

/** Read the rules of house style */
export const mayReadStyle = /* @__PURE__ */ words({
  'en-GB': 'Read the rules of house style',
})

/** Write the rules of house style, and say when they are asked */
export const mayChangeStyle = /* @__PURE__ */ words({
  'en-GB': 'Write the rules of house style, and say when they are asked',
})

/** Rules of house style */
export const styleRules = /* @__PURE__ */ words({
  'en-GB': 'Rules of house style',
})

/** New rule */
export const newRule = /* @__PURE__ */ words({
  'en-GB': 'New rule',
})

/** Starter set */
export const starterRules = /* @__PURE__ */ words({
  'en-GB': 'Starter set',
})

/** Names and terms */
export const namesAndTerms = /* @__PURE__ */ words({
  'en-GB': 'Names and terms',
})

/** Import and export */
export const importAndExport = /* @__PURE__ */ words({
  'en-GB': 'Import and export',
})

/** No rule is like that. A new rule is asked of nobody until it has been tried on the archive; the starter set has some to begin with. */
export const noRulesYet = /* @__PURE__ */ words({
  'en-GB': 'No rule is like that. A new rule is asked of nobody until it has been tried on the archive; the starter set has some to begin with.',
})

/** In the name */
export const searchRules = /* @__PURE__ */ words({
  'en-GB': 'In the name',
})

/** Any */
export const anyState = /* @__PURE__ */ words({
  'en-GB': 'Any',
})

/** Any */
export const anyGroup = /* @__PURE__ */ words({
  'en-GB': 'Any',
})

/** Rule */
export const rule = /* @__PURE__ */ words({
  'en-GB': 'Rule',
})

/** Name */
export const ruleName = /* @__PURE__ */ words({
  'en-GB': 'Name',
})

/** As people will know it: Adviser, not advisor. */
export const ruleNameHint = /* @__PURE__ */ words({
  'en-GB': 'As people will know it: Adviser, not advisor.',
})

/** Group */
export const ruleGroup = /* @__PURE__ */ words({
  'en-GB': 'Group',
})

/** Rules of one group can be found together. */
export const ruleGroupHint = /* @__PURE__ */ words({
  'en-GB': 'Rules of one group can be found together.',
})

/** Words */
export const ruleWords = /* @__PURE__ */ words({
  'en-GB': 'Words',
})

/** One wording a line. What to write for it may follow an arrow: advisor => adviser. They are found as whole words. */
export const ruleWordsHint = /* @__PURE__ */ words({
  'en-GB': 'One wording a line. What to write for it may follow an arrow: advisor => adviser. They are found as whole words.',
})

/** Or a pattern */
export const rulePattern = /* @__PURE__ */ words({
  'en-GB': 'Or a pattern',
})

/** A regular expression without looks ahead or behind and without groups that are asked for again; \d is a digit, \b the edge of a word. */
export const rulePatternHint = /* @__PURE__ */ words({
  'en-GB': 'A regular expression without looks ahead or behind and without groups that are asked for again; \\d is a digit, \\b the edge of a word.',
})

/** What to write */
export const ruleInstead = /* @__PURE__ */ words({
  'en-GB': 'What to write',
})

/** For every wording that has no arrow; in a pattern, $1 is its first group. Left empty, the rule only says. */
export const ruleInsteadHint = /* @__PURE__ */ words({
  'en-GB': 'For every wording that has no arrow; in a pattern, $1 is its first group. Left empty, the rule only says.',
})

/** Capitals count */
export const ruleIsCased = /* @__PURE__ */ words({
  'en-GB': 'Capitals count',
})

/** Quotations are left alone */
export const ruleLeavesQuotes = /* @__PURE__ */ words({
  'en-GB': 'Quotations are left alone',
})

/** Sections */
export const ruleSections = /* @__PURE__ */ words({
  'en-GB': 'Sections',
})

/** Asked in every section when none is ticked. */
export const ruleSectionsHint = /* @__PURE__ */ words({
  'en-GB': 'Asked in every section when none is ticked.',
})

/** Level */
export const ruleLevel = /* @__PURE__ */ words({
  'en-GB': 'Level',
})

/** Why */
export const ruleWhy = /* @__PURE__ */ words({
  'en-GB': 'Why',
})

/** The writer reads it beside the finding, in a sentence or two. */
export const ruleWhyHint = /* @__PURE__ */ words({
  'en-GB': 'The writer reads it beside the finding, in a sentence or two.',
})

/** Link to more */
export const ruleLink = /* @__PURE__ */ words({
  'en-GB': 'Link to more',
})

/** It finds something in each of these */
export const ruleMatches = /* @__PURE__ */ words({
  'en-GB': 'It finds something in each of these',
})

/** One example a line. They are asked each time the rule is saved. */
export const ruleMatchesHint = /* @__PURE__ */ words({
  'en-GB': 'One example a line. They are asked each time the rule is saved.',
})

/** It finds nothing in any of these */
export const ruleMisses = /* @__PURE__ */ words({
  'en-GB': 'It finds nothing in any of these',
})

/** One example a line. */
export const ruleMissesHint = /* @__PURE__ */ words({
  'en-GB': 'One example a line.',
})

/** Owner */
export const ruleOwner = /* @__PURE__ */ words({
  'en-GB': 'Owner',
})

/** Nobody */
export const nobodyOwns = /* @__PURE__ */ words({
  'en-GB': 'Nobody',
})

/** Asked of */
export const ruleState = /* @__PURE__ */ words({
  'en-GB': 'Asked of',
})

/** Who tries it */
export const rulePilots = /* @__PURE__ */ words({
  'en-GB': 'Who tries it',
})

/** Nobody */
export const stateOff = /* @__PURE__ */ words({
  'en-GB': 'Nobody',
})

/** Those who try it */
export const statePilot = /* @__PURE__ */ words({
  'en-GB': 'Those who try it',
})

/** Everybody */
export const stateLive = /* @__PURE__ */ words({
  'en-GB': 'Everybody',
})

/** Note: it is only said */
export const levelNote = /* @__PURE__ */ words({
  'en-GB': 'Note: it is only said',
})

/** Warn: asks for a look */
export const levelWarn = /* @__PURE__ */ words({
  'en-GB': 'Warn: asks for a look',
})

/** Block: stops publication */
export const levelBlock = /* @__PURE__ */ words({
  'en-GB': 'Block: stops publication',
})

/** Note */
export const levelNoteShort = /* @__PURE__ */ words({
  'en-GB': 'Note',
})

/** Warn */
export const levelWarnShort = /* @__PURE__ */ words({
  'en-GB': 'Warn',
})

/** Block */
export const levelBlockShort = /* @__PURE__ */ words({
  'en-GB': 'Block',
})

/** only a note here: most of it was called no fault */
export const demotedShort = /* @__PURE__ */ words({
  'en-GB': 'only a note here: most of it was called no fault',
})

/** What came of it */
export const counts = /* @__PURE__ */ words({
  'en-GB': 'What came of it',
})

/** Said, taken, no fault */
export const countsInList = /* @__PURE__ */ words({
  'en-GB': 'Said, taken, no fault',
})

/** {said, number}, {accepted, number}, {dismissed, number} */
export const countsShort = /* @__PURE__ */ message<{ said: number; accepted: number; dismissed: number }>({
  'en-GB': (given) => `${number('en-GB', given.said)}, ${number('en-GB', given.accepted)}, ${number('en-GB', given.dismissed)}`,
})

/** Said of {count, plural, one {# wording} other {# different wordings}} in saved drafts. */
export const countSaid = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `Said of ${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} wording`, 'other': () => `${number('en-GB', given.count)} different wordings` })} in saved drafts.`,
})

/** Its fix was taken {count, plural, =0 {never} one {once} other {# times}}. */
export const countAccepted = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `Its fix was taken ${plural('en-GB', given.count, { '=0': () => `never`, 'one': () => `once`, 'other': () => `${number('en-GB', given.count)} times` })}.`,
})

/** Called no fault {count, plural, =0 {never} one {once} other {# times}}. */
export const countDismissed = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `Called no fault ${plural('en-GB', given.count, { '=0': () => `never`, 'one': () => `once`, 'other': () => `${number('en-GB', given.count)} times` })}.`,
})

/** People here called more than half of what it says no fault, so it only notes, whatever its level. */
export const demotedFully = /* @__PURE__ */ words({
  'en-GB': 'People here called more than half of what it says no fault, so it only notes, whatever its level.',
})

/** Changed */
export const changedColumn = /* @__PURE__ */ words({
  'en-GB': 'Changed',
})

/** Make the rule */
export const makeRule = /* @__PURE__ */ words({
  'en-GB': 'Make the rule',
})

/** Save */
export const saveRule = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Saved. */
export const savedNotLive = /* @__PURE__ */ words({
  'en-GB': 'Saved.',
})

/** Saved. It finds something else now, so it is asked of nobody until it has been tried on the archive again. */
export const savedSwitchedOff = /* @__PURE__ */ words({
  'en-GB': 'Saved. It finds something else now, so it is asked of nobody until it has been tried on the archive again.',
})

/** Not saved yet: something below needs a look. Everything you typed is still here. */
export const notSavedSee = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet: something below needs a look. Everything you typed is still here.',
})

/** Please give it a name. */
export const giveItName = /* @__PURE__ */ words({
  'en-GB': 'Please give it a name.',
})

/** Please say why, for whoever reads the finding. */
export const sayWhy = /* @__PURE__ */ words({
  'en-GB': 'Please say why, for whoever reads the finding.',
})

/** Please give a whole address, with https://. */
export const linkIsNone = /* @__PURE__ */ words({
  'en-GB': 'Please give a whole address, with https://.',
})

/** Please write the words it finds, or a pattern. */
export const nothingToFind = /* @__PURE__ */ words({
  'en-GB': 'Please write the words it finds, or a pattern.',
})

/** A rule has words or a pattern. Please leave one of them empty. */
export const bothWordsAndPattern = /* @__PURE__ */ words({
  'en-GB': 'A rule has words or a pattern. Please leave one of them empty.',
})

/** A line has an arrow and nothing before it. */
export const wordingEmpty = /* @__PURE__ */ words({
  'en-GB': 'A line has an arrow and nothing before it.',
})

/** “{about}” is too long: a wording has at most twelve words. */
export const wordingTooLong = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `“${given.about}” is too long: a wording has at most twelve words.`,
})

/** Please give at most {about} lines. */
export const tooManyLines = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `Please give at most ${given.about} lines.`,
})

/** “{about}” is what it finds and what it would write. */
export const writesWhatItFinds = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `“${given.about}” is what it finds and what it would write.`,
})

/** Please give at least one example that it finds something in. */
export const noExample = /* @__PURE__ */ words({
  'en-GB': 'Please give at least one example that it finds something in.',
})

/** It finds nothing in “{about}”. */
export const findsNothingIn = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `It finds nothing in “${given.about}”.`,
})

/** It finds something in “{about}”. */
export const findsIn = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `It finds something in “${given.about}”.`,
})

/** Near “{about}”: a group cannot be asked for again. */
export const patternBackreference = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `Near “${given.about}”: a group cannot be asked for again.`,
})

/** Near “{about}”: a pattern cannot look ahead or behind. */
export const patternLookaround = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `Near “${given.about}”: a pattern cannot look ahead or behind.`,
})

/** Near “{about}”: a group begins with ( or (?: and with nothing else. */
export const patternGroup = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `Near “${given.about}”: a group begins with ( or (?: and with nothing else.`,
})

/** Near “{about}”: these brackets hold nothing that can be read. */
export const patternClass = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `Near “${given.about}”: these brackets hold nothing that can be read.`,
})

/** Near “{about}”: after a backslash this stands for nothing. */
export const patternEscape = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `Near “${given.about}”: after a backslash this stands for nothing.`,
})

/** Near “{about}”: there is nothing to repeat. */
export const patternNothingToRepeat = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `Near “${given.about}”: there is nothing to repeat.`,
})

/** Near “{about}”: it repeats too often. */
export const patternTooOften = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `Near “${given.about}”: it repeats too often.`,
})

/** Near “{about}”: a parenthesis has no other half. */
export const patternParenthesis = /* @__PURE__ */ message<{ about: string | number }>({
  'en-GB': (given) => `Near “${given.about}”: a parenthesis has no other half.`,
})

/** A pattern has at most 500 characters. */
export const patternTooLong = /* @__PURE__ */ words({
  'en-GB': 'A pattern has at most 500 characters.',
})

/** Your role here does not reach to the rules of house style. */
export const styleNotAllowed = /* @__PURE__ */ words({
  'en-GB': 'Your role here does not reach to the rules of house style.',
})

/** That rule is not there. */
export const noSuchStyleRule = /* @__PURE__ */ words({
  'en-GB': 'That rule is not there.',
})

/** There are 5,000 rules, which is as many as there can be. */
export const tooManyStyleRules = /* @__PURE__ */ words({
  'en-GB': 'There are 5,000 rules, which is as many as there can be.',
})

/** It has to be tried on the archive, as it is now, before everybody is asked it. */
export const notTriedYet = /* @__PURE__ */ words({
  'en-GB': 'It has to be tried on the archive, as it is now, before everybody is asked it.',
})

/** Please say who tries it. */
export const nobodyTriesIt = /* @__PURE__ */ words({
  'en-GB': 'Please say who tries it.',
})

/** There is no such group. */
export const noSuchGroup = /* @__PURE__ */ words({
  'en-GB': 'There is no such group.',
})

/** Please write what should be different. */
export const writeWhatYouAsk = /* @__PURE__ */ words({
  'en-GB': 'Please write what should be different.',
})

/** That was settled meanwhile. */
export const noSuchRequest = /* @__PURE__ */ words({
  'en-GB': 'That was settled meanwhile.',
})

/** Please write the name or the word. */
export const writeTerm = /* @__PURE__ */ words({
  'en-GB': 'Please write the name or the word.',
})

/** There is an entry for it already. */
export const termExists = /* @__PURE__ */ words({
  'en-GB': 'There is an entry for it already.',
})

/** That entry is not there any more. */
export const noSuchTerm = /* @__PURE__ */ words({
  'en-GB': 'That entry is not there any more.',
})

/** It cannot be right and wrong at once. */
export const wrongIsRight = /* @__PURE__ */ words({
  'en-GB': 'It cannot be right and wrong at once.',
})

/** What it finds */
export const whatItFinds = /* @__PURE__ */ words({
  'en-GB': 'What it finds',
})

/** Who is asked */
export const whoIsAsked = /* @__PURE__ */ words({
  'en-GB': 'Who is asked',
})

/** Save who is asked */
export const saveStanding = /* @__PURE__ */ words({
  'en-GB': 'Save who is asked',
})

/** Not tried on the archive as it is now. Try it, and it can be asked of everybody. */
export const notYetTried = /* @__PURE__ */ words({
  'en-GB': 'Not tried on the archive as it is now. Try it, and it can be asked of everybody.',
})

/** Try it on the archive */
export const tryOnArchive = /* @__PURE__ */ words({
  'en-GB': 'Try it on the archive',
})

/** Try it again */
export const tryAgain = /* @__PURE__ */ words({
  'en-GB': 'Try it again',
})

/** On the archive */
export const trialHead = /* @__PURE__ */ words({
  'en-GB': 'On the archive',
})

/** Found in {found, plural, =0 {none} one {# article} other {# articles}} of the newest {articles, plural, one {# article} other {# articles}}. */
export const triedSummary = /* @__PURE__ */ message<{ found: number; articles: number }>({
  'en-GB': (given) => `Found in ${plural('en-GB', given.found, { '=0': () => `none`, 'one': () => `${number('en-GB', given.found)} article`, 'other': () => `${number('en-GB', given.found)} articles` })} of the newest ${plural('en-GB', given.articles, { 'one': () => `${number('en-GB', given.articles)} article`, 'other': () => `${number('en-GB', given.articles)} articles` })}.`,
})

/** It found something else then: the rule was changed since. */
export const trialStale = /* @__PURE__ */ words({
  'en-GB': 'It found something else then: the rule was changed since.',
})

/** See each article */
export const seeTrial = /* @__PURE__ */ words({
  'en-GB': 'See each article',
})

/** {name} on the archive */
export const trialOfRule = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name} on the archive`,
})

/** {count, plural, one {once} other {# times}} */
export const hitCount = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `once`, 'other': () => `${number('en-GB', given.count)} times` })}`,
})

/** It finds nothing in them. */
export const trialFoundNone = /* @__PURE__ */ words({
  'en-GB': 'It finds nothing in them.',
})

/** Back to the rule */
export const backToRule = /* @__PURE__ */ words({
  'en-GB': 'Back to the rule',
})

/** History */
export const history = /* @__PURE__ */ words({
  'en-GB': 'History',
})

/** {by} {did} */
export const historyLine = /* @__PURE__ */ message<{ by: string | number; did: string | number }>({
  'en-GB': (given) => `${given.by} ${given.did}`,
})

/** made it */
export const didMake = /* @__PURE__ */ words({
  'en-GB': 'made it',
})

/** changed it */
export const didChange = /* @__PURE__ */ words({
  'en-GB': 'changed it',
})

/** gave it to some to try */
export const didPilot = /* @__PURE__ */ words({
  'en-GB': 'gave it to some to try',
})

/** had everybody asked it */
export const didGoLive = /* @__PURE__ */ words({
  'en-GB': 'had everybody asked it',
})

/** switched it off */
export const didSwitchOff = /* @__PURE__ */ words({
  'en-GB': 'switched it off',
})

/** brought it from a file */
export const didBring = /* @__PURE__ */ words({
  'en-GB': 'brought it from a file',
})

/** removed it */
export const didRemove = /* @__PURE__ */ words({
  'en-GB': 'removed it',
})

/** wrote it so (what was done before is not known) */
export const didLast = /* @__PURE__ */ words({
  'en-GB': 'wrote it so (what was done before is not known)',
})

/** empty */
export const empty = /* @__PURE__ */ words({
  'en-GB': 'empty',
})

/** Asked for */
export const requests = /* @__PURE__ */ words({
  'en-GB': 'Asked for',
})

/** Nobody has asked for a change. */
export const noRequests = /* @__PURE__ */ words({
  'en-GB': 'Nobody has asked for a change.',
})

/** Ask for a change */
export const askForChange = /* @__PURE__ */ words({
  'en-GB': 'Ask for a change',
})

/** What should be different, and why. Whoever owns the rule sees it here. */
export const askForChangeHint = /* @__PURE__ */ words({
  'en-GB': 'What should be different, and why. Whoever owns the rule sees it here.',
})

/** Ask */
export const ask = /* @__PURE__ */ words({
  'en-GB': 'Ask',
})

/** Settled by {by}{answer, select, yes {:} other {.}} */
export const settledBy = /* @__PURE__ */ message<{ by: string | number; answer: (string & {}) | 'yes' }>({
  'en-GB': (given) => `Settled by ${given.by}${select({ 'yes': () => `:`, 'other': () => `.` }, given.answer)}`,
})

/** Settle it */
export const settle = /* @__PURE__ */ words({
  'en-GB': 'Settle it',
})

/** What was decided */
export const answer = /* @__PURE__ */ words({
  'en-GB': 'What was decided',
})

/** {count, plural, one {# asks for a change} other {# ask for a change}} */
export const waitingRequests = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} asks for a change`, 'other': () => `${number('en-GB', given.count)} ask for a change` })}`,
})

/** Your wish is noted below. */
export const askedThanks = /* @__PURE__ */ words({
  'en-GB': 'Your wish is noted below.',
})

/** Settled. */
export const settledDone = /* @__PURE__ */ words({
  'en-GB': 'Settled.',
})

/** Tried on the archive. */
export const triedDone = /* @__PURE__ */ words({
  'en-GB': 'Tried on the archive.',
})

/** somebody who left */
export const somebody = /* @__PURE__ */ words({
  'en-GB': 'somebody who left',
})

/** Change the rule */
export const changeRule = /* @__PURE__ */ words({
  'en-GB': 'Change the rule',
})

/** Some 150 rules to begin with, British in their spelling, in groups. Off until you switch a group on; then its rules are the paper’s own, as Notes, and can be changed one by one. */
export const starterSays = /* @__PURE__ */ words({
  'en-GB': 'Some 150 rules to begin with, British in their spelling, in groups. Off until you switch a group on; then its rules are the paper’s own, as Notes, and can be changed one by one.',
})

/** {on, number} of {count, number} asked */
export const starterOn = /* @__PURE__ */ message<{ on: number; count: number }>({
  'en-GB': (given) => `${number('en-GB', given.on)} of ${number('en-GB', given.count)} asked`,
})

/** Switch on */
export const switchOn = /* @__PURE__ */ words({
  'en-GB': 'Switch on',
})

/** Switch off */
export const switchOff = /* @__PURE__ */ words({
  'en-GB': 'Switch off',
})

/** {rules, plural, one {# rule is} other {# rules are}} asked from now on. On the newest {articles, plural, one {# article} other {# articles}} they found something {found, plural, one {# time} other {# times}}. */
export const switchedOn = /* @__PURE__ */ message<{ rules: number; articles: number; found: number }>({
  'en-GB': (given) => `${plural('en-GB', given.rules, { 'one': () => `${number('en-GB', given.rules)} rule is`, 'other': () => `${number('en-GB', given.rules)} rules are` })} asked from now on. On the newest ${plural('en-GB', given.articles, { 'one': () => `${number('en-GB', given.articles)} article`, 'other': () => `${number('en-GB', given.articles)} articles` })} they found something ${plural('en-GB', given.found, { 'one': () => `${number('en-GB', given.found)} time`, 'other': () => `${number('en-GB', given.found)} times` })}.`,
})

/** {rules, plural, one {# rule is} other {# rules are}} asked of nobody now. */
export const switchedOff = /* @__PURE__ */ message<{ rules: number }>({
  'en-GB': (given) => `${plural('en-GB', given.rules, { 'one': () => `${number('en-GB', given.rules)} rule is`, 'other': () => `${number('en-GB', given.rules)} rules are` })} asked of nobody now.`,
})

/** See its rules */
export const seeRules = /* @__PURE__ */ words({
  'en-GB': 'See its rules',
})

/** Hyphens and spelling */
export const groupHyphens = /* @__PURE__ */ words({
  'en-GB': 'Hyphens and spelling',
})

/** Numbers and dates */
export const groupNumbers = /* @__PURE__ */ words({
  'en-GB': 'Numbers and dates',
})

/** Place names */
export const groupPlaces = /* @__PURE__ */ words({
  'en-GB': 'Place names',
})

/** Titles */
export const groupTitles = /* @__PURE__ */ words({
  'en-GB': 'Titles',
})

/** Plain words */
export const groupPlain = /* @__PURE__ */ words({
  'en-GB': 'Plain words',
})

/** Sensitive language */
export const groupSensitive = /* @__PURE__ */ words({
  'en-GB': 'Sensitive language',
})

/** One word, two, or with a hyphen, and one spelling of each. */
export const groupHyphensSays = /* @__PURE__ */ words({
  'en-GB': 'One word, two, or with a hyphen, and one spelling of each.',
})

/** How figures, sums, times and dates are written. */
export const groupNumbersSays = /* @__PURE__ */ words({
  'en-GB': 'How figures, sums, times and dates are written.',
})

/** Places by the names they have. */
export const groupPlacesSays = /* @__PURE__ */ words({
  'en-GB': 'Places by the names they have.',
})

/** Offices, ranks and organisations. */
export const groupTitlesSays = /* @__PURE__ */ words({
  'en-GB': 'Offices, ranks and organisations.',
})

/** The short word for the long one. */
export const groupPlainSays = /* @__PURE__ */ words({
  'en-GB': 'The short word for the long one.',
})

/** Words that hurt or judge where a plain one does neither. */
export const groupSensitiveSays = /* @__PURE__ */ words({
  'en-GB': 'Words that hurt or judge where a plain one does neither.',
})

/** How names and words are written here. They are spelt rightly wherever they stand, and each wrong way is found with its fix. */
export const termsSay = /* @__PURE__ */ words({
  'en-GB': 'How names and words are written here. They are spelt rightly wherever they stand, and each wrong way is found with its fix.',
})

/** As it is written */
export const term = /* @__PURE__ */ words({
  'en-GB': 'As it is written',
})

/** Not so */
export const termWrong = /* @__PURE__ */ words({
  'en-GB': 'Not so',
})

/** One a line, such as a name that is often misspelt. */
export const termWrongHint = /* @__PURE__ */ words({
  'en-GB': 'One a line, such as a name that is often misspelt.',
})

/** What it is */
export const termNote = /* @__PURE__ */ words({
  'en-GB': 'What it is',
})

/** Add it */
export const addTerm = /* @__PURE__ */ words({
  'en-GB': 'Add it',
})

/** Change <span>{term}</span> */
export const changeTerm: <Part>(given: { span: (inner: string) => Part; term: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; term: string | number }>({
  'en-GB': (given) => ['Change ', given.span(`${given.term}`)],
})

/** Save */
export const saveTerm = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Remove <span>{term}</span> */
export const removeTerm: <Part>(given: { span: (inner: string) => Part; term: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; term: string | number }>({
  'en-GB': (given) => ['Remove ', given.span(`${given.term}`)],
})

/** There is none yet. Begin with the names your paper writes most. */
export const noTerms = /* @__PURE__ */ words({
  'en-GB': 'There is none yet. Begin with the names your paper writes most.',
})

/** Another name or term */
export const anotherTerm = /* @__PURE__ */ words({
  'en-GB': 'Another name or term',
})

/** Saved. */
export const termSaved = /* @__PURE__ */ words({
  'en-GB': 'Saved.',
})

/** Removed. */
export const termRemoved = /* @__PURE__ */ words({
  'en-GB': 'Removed.',
})

/** History<span> of {term}</span> */
export const historyOfTerm: <Part>(given: { span: (inner: string) => Part; term: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; term: string | number }>({
  'en-GB': (given) => ['History', given.span(` of ${given.term}`)],
})

/** It is not among the names and terms any more. */
export const termIsGone = /* @__PURE__ */ words({
  'en-GB': 'It is not among the names and terms any more.',
})

/** Changed lately */
export const changedLately = /* @__PURE__ */ words({
  'en-GB': 'Changed lately',
})

/** <term></term>: {by} {did} */
export const historyLineOf: <Part>(given: { term: (inner: string) => Part; by: string | number; did: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ term: (inner: string) => unknown; by: string | number; did: string | number }>({
  'en-GB': (given) => [given.term(''), ': ', String(given.by), ' ', String(given.did)],
})

/** The whole house style as a file: another paper can take it, and stet check --style asks it in a git hook. */
export const filesSay = /* @__PURE__ */ words({
  'en-GB': 'The whole house style as a file: another paper can take it, and stet check --style asks it in a git hook.',
})

/** Export as YAML */
export const exportYaml = /* @__PURE__ */ words({
  'en-GB': 'Export as YAML',
})

/** Export the rules as CSV */
export const exportCsv = /* @__PURE__ */ words({
  'en-GB': 'Export the rules as CSV',
})

/** Bring a file */
export const bringFile = /* @__PURE__ */ words({
  'en-GB': 'Bring a file',
})

/** YAML or CSV */
export const fileField = /* @__PURE__ */ words({
  'en-GB': 'YAML or CSV',
})

/** Rules that are known by their keys become as the file has them; new ones wait to be tried. Nothing is taken of a file in which anything is wrong. */
export const fileHint = /* @__PURE__ */ words({
  'en-GB': 'Rules that are known by their keys become as the file has them; new ones wait to be tried. Nothing is taken of a file in which anything is wrong.',
})

/** Bring it */
export const bring = /* @__PURE__ */ words({
  'en-GB': 'Bring it',
})

/** {added, plural, one {# rule is} other {# rules are}} new, {changed, plural, one {# was} other {# were}} changed, {same, plural, one {# was} other {# were}} as in the file; {terms, plural, one {# name or term} other {# names and terms}}. */
export const broughtDone = /* @__PURE__ */ message<{ added: number; changed: number; same: number; terms: number }>({
  'en-GB': (given) => `${plural('en-GB', given.added, { 'one': () => `${number('en-GB', given.added)} rule is`, 'other': () => `${number('en-GB', given.added)} rules are` })} new, ${plural('en-GB', given.changed, { 'one': () => `${number('en-GB', given.changed)} was`, 'other': () => `${number('en-GB', given.changed)} were` })} changed, ${plural('en-GB', given.same, { 'one': () => `${number('en-GB', given.same)} was`, 'other': () => `${number('en-GB', given.same)} were` })} as in the file; ${plural('en-GB', given.terms, { 'one': () => `${number('en-GB', given.terms)} name or term`, 'other': () => `${number('en-GB', given.terms)} names and terms` })}.`,
})

/** Please choose a file. */
export const chooseFile = /* @__PURE__ */ words({
  'en-GB': 'Please choose a file.',
})

/** The file is longer than a house style may be: two million characters, 5,000 rules. */
export const fileTooLong = /* @__PURE__ */ words({
  'en-GB': 'The file is longer than a house style may be: two million characters, 5,000 rules.',
})

/** The file is no YAML: {says} */
export const fileIsNoYaml = /* @__PURE__ */ message<{ says: string | number }>({
  'en-GB': (given) => `The file is no YAML: ${given.says}`,
})

/** The file names a part of itself again with *. Please write it out. */
export const fileHasAliases = /* @__PURE__ */ words({
  'en-GB': 'The file names a part of itself again with *. Please write it out.',
})

/** The file has no list of rules. It has to begin with “rules:”. */
export const fileHasNoRules = /* @__PURE__ */ words({
  'en-GB': 'The file has no list of rules. It has to begin with “rules:”.',
})

/** A name or term in the file cannot be read: each has a term, a list of what is wrong, and a note. */
export const fileHasBadTerm = /* @__PURE__ */ words({
  'en-GB': 'A name or term in the file cannot be read: each has a term, a list of what is wrong, and a note.',
})

/** The file has a column “{column}”, which no rule has. */
export const fileHasUnknownColumn = /* @__PURE__ */ message<{ column: string | number }>({
  'en-GB': (given) => `The file has a column “${given.column}”, which no rule has.`,
})

/** Rule {number, number} of the file cannot be read: see its “{field}”. */
export const fileHasBadRule = /* @__PURE__ */ message<{ number: number; field: string | number }>({
  'en-GB': (given) => `Rule ${number('en-GB', given.number)} of the file cannot be read: see its “${given.field}”.`,
})

/** Two rules of the file have the key “{key}”. */
export const fileHasKeyTwice = /* @__PURE__ */ message<{ key: string | number }>({
  'en-GB': (given) => `Two rules of the file have the key “${given.key}”.`,
})

/** The rule “{key}”: {why} */
export const fileRuleUnsound = /* @__PURE__ */ message<{ key: string | number; why: string | number }>({
  'en-GB': (given) => `The rule “${given.key}”: ${given.why}`,
})

/** {name} asks for a change of the rule “{rule}” */
export const changeWasAsked = /* @__PURE__ */ message<{ name: string | number; rule: string | number }>({
  'en-GB': (given) => `${given.name} asks for a change of the rule “${given.rule}”`,
})

/** {name} settled what you asked of the rule “{rule}” */
export const requestWasSettled = /* @__PURE__ */ message<{ name: string | number; rule: string | number }>({
  'en-GB': (given) => `${given.name} settled what you asked of the rule “${given.rule}”`,
})

/** Somebody */
export const somebodyAsked = /* @__PURE__ */ words({
  'en-GB': 'Somebody',
})
