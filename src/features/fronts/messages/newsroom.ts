// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

/** Fronts */
export const fronts = /* @__PURE__ */ words({
  'en-GB': 'Fronts',
})

/** Home page */
export const homePage = /* @__PURE__ */ words({
  'en-GB': 'Home page',
})

/** A section that is not there any more */
export const sectionGone = /* @__PURE__ */ words({
  'en-GB': 'A section that is not there any more',
})

/** The pages readers come in by. Each makes itself from the newest until you arrange it and launch that. */
export const whatFrontsAre = /* @__PURE__ */ words({
  'en-GB': 'The pages readers come in by. Each makes itself from the newest until you arrange it and launch that.',
})

/** Makes itself from the newest. */
export const makesItself = /* @__PURE__ */ words({
  'en-GB': 'Makes itself from the newest.',
})

/** Being arranged; readers see it as it makes itself. */
export const begunNotLaunched = /* @__PURE__ */ words({
  'en-GB': 'Being arranged; readers see it as it makes itself.',
})

/** Launched {when} by {by}. */
export const launchedBy = /* @__PURE__ */ message<{ when: string | number; by: string | number }>({
  'en-GB': (given) => `Launched ${given.when} by ${given.by}.`,
})

/** Changed since */
export const hasChanges = /* @__PURE__ */ words({
  'en-GB': 'Changed since',
})

/** Goes out {when} */
export const goesOutAt = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `Goes out ${given.when}`,
})

/** An arrangement goes out <when></when>, as {by} said. */
export const goesOutAtBy: <Part>(given: { when: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => ['An arrangement goes out ', given.when(''), ', as ', String(given.by), ' said.'],
})

/** What was changed since does not go out with it. */
export const scheduledIsOlder = /* @__PURE__ */ words({
  'en-GB': 'What was changed since does not go out with it.',
})

/** What was due {when} did not go out. {why} */
export const didNotGoOut = /* @__PURE__ */ message<{ when: string | number; why: string | number }>({
  'en-GB': (given) => `What was due ${given.when} did not go out. ${given.why}`,
})

/** Arrange it<span> ({name})</span> */
export const beginFront: <Part>(given: { span: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Arrange it', given.span(` (${given.name})`)],
})

/** What you put into a container comes first, in your order; its rule fills the rest. Nothing is on a front twice. */
export const whatDeskOfFrontIs = /* @__PURE__ */ words({
  'en-GB': 'What you put into a container comes first, in your order; its rule fills the rest. Nothing is on a front twice.',
})

/** Preview */
export const preview = /* @__PURE__ */ words({
  'en-GB': 'Preview',
})

/** History */
export const history = /* @__PURE__ */ words({
  'en-GB': 'History',
})

/** Nothing is on this front yet. Add the first container below. */
export const noContainerYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing is on this front yet. Add the first container below.',
})

/** Add a container */
export const addContainer = /* @__PURE__ */ words({
  'en-GB': 'Add a container',
})

/** Add it */
export const addContainerNow = /* @__PURE__ */ words({
  'en-GB': 'Add it',
})

/** What you typed: {words} */
export const youTyped = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `What you typed: ${given.words}`,
})

/** {layout} · {rule} · {count, plural, =0 {no cards} one {one card} other {# cards}} */
export const containerStands = /* @__PURE__ */ message<{ layout: string | number; rule: string | number; count: number }>({
  'en-GB': (given) => `${given.layout} · ${given.rule} · ${plural('en-GB', given.count, { '=0': () => `no cards`, 'one': () => `one card`, 'other': () => `${number('en-GB', given.count)} cards` })}`,
})

/** something that is not there any more */
export const somethingGone = /* @__PURE__ */ words({
  'en-GB': 'something that is not there any more',
})

/** Put into {name} by hand */
export const putByHand = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Put into ${given.name} by hand`,
})

/** Added to {name} by its rule */
export const addedByRule = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Added to ${given.name} by its rule`,
})

/** Put something here<span> (into {name})</span> */
export const putSomethingInto: <Part>(given: { span: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Put something here', given.span(` (into ${given.name})`)],
})

/** ↑<span> Move {name} up</span> */
export const moveUp: <Part>(given: { span: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['↑', given.span(` Move ${given.name} up`)],
})

/** ↓<span> Move {name} down</span> */
export const moveDown: <Part>(given: { span: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['↓', given.span(` Move ${given.name} down`)],
})

/** Change<span> {name}</span> */
export const changeIt: <Part>(given: { span: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Change', given.span(` ${given.name}`)],
})

/** Remove<span> {name}</span> */
export const takeAway: <Part>(given: { span: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Remove', given.span(` ${given.name}`)],
})

/** Its article is called: {headline} */
export const ownHeadlineFor = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Its article is called: ${given.headline}`,
})

/** An article */
export const someArticle = /* @__PURE__ */ words({
  'en-GB': 'An article',
})

/** Find an article */
export const findArticle = /* @__PURE__ */ words({
  'en-GB': 'Find an article',
})

/** Words of its headline */
export const searchHeadlines = /* @__PURE__ */ words({
  'en-GB': 'Words of its headline',
})

/** Search */
export const search = /* @__PURE__ */ words({
  'en-GB': 'Search',
})

/** No article has these words in its headline. */
export const nothingFound = /* @__PURE__ */ words({
  'en-GB': 'No article has these words in its headline.',
})

/** Into which container */
export const putInto = /* @__PURE__ */ words({
  'en-GB': 'Into which container',
})

/** Where in it */
export const whichPlace = /* @__PURE__ */ words({
  'en-GB': 'Where in it',
})

/** First */
export const placeFirst = /* @__PURE__ */ words({
  'en-GB': 'First',
})

/** Last */
export const placeLast = /* @__PURE__ */ words({
  'en-GB': 'Last',
})

/** Articles that were found */
export const foundArticles = /* @__PURE__ */ words({
  'en-GB': 'Articles that were found',
})

/** Not public */
export const notPublicYet = /* @__PURE__ */ words({
  'en-GB': 'Not public',
})

/** Put there<span> {headline}</span> */
export const putThere: <Part>(given: { span: (inner: string) => Part; headline: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; headline: string | number }>({
  'en-GB': (given) => ['Put there', given.span(` ${given.headline}`)],
})

/** Add a link to something else */
export const addLink = /* @__PURE__ */ words({
  'en-GB': 'Add a link to something else',
})

/** Add the link */
export const addLinkNow = /* @__PURE__ */ words({
  'en-GB': 'Add the link',
})

/** Address */
export const linkAddress = /* @__PURE__ */ words({
  'en-GB': 'Address',
})

/** Of another site, with https:// or http://, or a path of this paper such as /archive. */
export const linkHint = /* @__PURE__ */ words({
  'en-GB': 'Of another site, with https:// or http://, or a path of this paper such as /archive.',
})

/** This leads nowhere. Write an address with https:// or http://, or a path of this paper that begins with a stroke. */
export const linkWrong = /* @__PURE__ */ words({
  'en-GB': 'This leads nowhere. Write an address with https:// or http://, or a path of this paper that begins with a stroke.',
})

/** A link needs its address, and a headline of its own. */
export const linkNeedsBoth = /* @__PURE__ */ words({
  'en-GB': 'A link needs its address, and a headline of its own.',
})

/** What readers see */
export const whatReadersSee = /* @__PURE__ */ words({
  'en-GB': 'What readers see',
})

/** Readers see this page as it makes itself. Launch it to show them this. */
export const readersSeeItself = /* @__PURE__ */ words({
  'en-GB': 'Readers see this page as it makes itself. Launch it to show them this.',
})

/** Nothing was changed since. */
export const nothingChangedSince = /* @__PURE__ */ words({
  'en-GB': 'Nothing was changed since.',
})

/** This was launched, and readers are still served an older page. Reload in a moment; if that stays, tell whoever runs the site. */
export const servedOlder = /* @__PURE__ */ words({
  'en-GB': 'This was launched, and readers are still served an older page. Reload in a moment; if that stays, tell whoever runs the site.',
})

/** {count, plural, one {One thing on it needs a look.} other {# things on it need a look.}} */
export const warningsCounted = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `One thing on it needs a look.`, 'other': () => `${number('en-GB', given.count)} things on it need a look.` })}`,
})

/** {count, plural, one {One change readers do not see yet} other {# changes readers do not see yet}} */
export const changesCounted = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `One change readers do not see yet`, 'other': () => `${number('en-GB', given.count)} changes readers do not see yet` })}`,
})

/** {count, plural, one {and one more} other {and # more}} */
export const andMore = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `and one more`, 'other': () => `and ${number('en-GB', given.count)} more` })}`,
})

/** {name}: {did, select, added {added} removed {removed} moved {moved} other {changed}} */
export const containerDid = /* @__PURE__ */ message<{ name: string | number; did: 'added' | 'moved' | (string & {}) | 'removed' }>({
  'en-GB': (given) => `${given.name}: ${select({ 'added': () => `added`, 'removed': () => `removed`, 'moved': () => `moved`, 'other': () => `changed` }, given.did)}`,
})

/** {headline}: {did, select, added {put into} removed {removed from} moved {moved in} other {changed in}} {name} */
export const cardDid = /* @__PURE__ */ message<{ headline: string | number; did: 'added' | 'moved' | (string & {}) | 'removed'; name: string | number }>({
  'en-GB': (given) => `${given.headline}: ${select({ 'added': () => `put into`, 'removed': () => `removed from`, 'moved': () => `moved in`, 'other': () => `changed in` }, given.did)} ${given.name}`,
})

/** Launch */
export const launchIt = /* @__PURE__ */ words({
  'en-GB': 'Launch',
})

/** Call it off */
export const callOff = /* @__PURE__ */ words({
  'en-GB': 'Call it off',
})

/** Leave it */
export const leaveIt = /* @__PURE__ */ words({
  'en-GB': 'Leave it',
})

/** Layout */
export const layout = /* @__PURE__ */ words({
  'en-GB': 'Layout',
})

/** Title */
export const title = /* @__PURE__ */ words({
  'en-GB': 'Title',
})

/** Words of its own */
export const ownWords = /* @__PURE__ */ words({
  'en-GB': 'Words of its own',
})

/** Filled with */
export const filledWith = /* @__PURE__ */ words({
  'en-GB': 'Filled with',
})

/** How many cards */
export const howMany = /* @__PURE__ */ words({
  'en-GB': 'How many cards',
})

/** Lead with three */
export const layoutLead = /* @__PURE__ */ words({
  'en-GB': 'Lead with three',
})

/** Lead with live headlines */
export const layoutLeadList = /* @__PURE__ */ words({
  'en-GB': 'Lead with live headlines',
})

/** Big picture */
export const layoutBigPicture = /* @__PURE__ */ words({
  'en-GB': 'Big picture',
})

/** Four across */
export const layoutFour = /* @__PURE__ */ words({
  'en-GB': 'Four across',
})

/** Two side by side */
export const layoutPair = /* @__PURE__ */ words({
  'en-GB': 'Two side by side',
})

/** Opinion strip */
export const layoutOpinion = /* @__PURE__ */ words({
  'en-GB': 'Opinion strip',
})

/** List with times */
export const layoutTimes = /* @__PURE__ */ words({
  'en-GB': 'List with times',
})

/** Numbered list */
export const layoutNumbered = /* @__PURE__ */ words({
  'en-GB': 'Numbered list',
})

/** One quote */
export const layoutQuote = /* @__PURE__ */ words({
  'en-GB': 'One quote',
})

/** Breaking news line */
export const layoutBreaking = /* @__PURE__ */ words({
  'en-GB': 'Breaking news line',
})

/** A few words */
export const layoutText = /* @__PURE__ */ words({
  'en-GB': 'A few words',
})

/** Only what is put there */
export const ruleNothing = /* @__PURE__ */ words({
  'en-GB': 'Only what is put there',
})

/** The newest of all */
export const ruleAll = /* @__PURE__ */ words({
  'en-GB': 'The newest of all',
})

/** What readers answer most */
export const ruleReplies = /* @__PURE__ */ words({
  'en-GB': 'What readers answer most',
})

/** The newest in {name} */
export const ruleSection = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `The newest in ${given.name}`,
})

/** The newest on {name} */
export const ruleTopic = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `The newest on ${given.name}`,
})

/** The newest of the storyline {name} */
export const ruleStoryline = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `The newest of the storyline ${given.name}`,
})

/** The newest by {name} */
export const ruleAuthor = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `The newest by ${given.name}`,
})

/** The newest of a section */
export const ofSection = /* @__PURE__ */ words({
  'en-GB': 'The newest of a section',
})

/** The newest of a storyline */
export const ofStoryline = /* @__PURE__ */ words({
  'en-GB': 'The newest of a storyline',
})

/** The newest on a topic */
export const ofTopic = /* @__PURE__ */ words({
  'en-GB': 'The newest on a topic',
})

/** The newest by somebody */
export const byAuthor = /* @__PURE__ */ words({
  'en-GB': 'The newest by somebody',
})

/** Choose what fills it. */
export const ruleMissing = /* @__PURE__ */ words({
  'en-GB': 'Choose what fills it.',
})

/** What comes after the cards that are put there by hand. */
export const ruleHint = /* @__PURE__ */ words({
  'en-GB': 'What comes after the cards that are put there by hand.',
})

/** Readers see it above the cards. In a quote it is who said it; before breaking news it takes the place of the word Breaking. */
export const titleHint = /* @__PURE__ */ words({
  'en-GB': 'Readers see it above the cards. In a quote it is who said it; before breaking news it takes the place of the word Breaking.',
})

/** For a quote, a few words and breaking news; other layouts show none. */
export const ownWordsHint = /* @__PURE__ */ words({
  'en-GB': 'For a quote, a few words and breaking news; other layouts show none.',
})

/** From none to 20, those put there by hand among them. */
export const howManyHint = /* @__PURE__ */ words({
  'en-GB': 'From none to 20, those put there by hand among them.',
})

/** Save */
export const saveContainer = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** {container}, on {front} */
export const containerOf = /* @__PURE__ */ message<{ container: string | number; front: string | number }>({
  'en-GB': (given) => `${given.container}, on ${given.front}`,
})

/** Back to the front */
export const backToFront = /* @__PURE__ */ words({
  'en-GB': 'Back to the front',
})

/** Not saved yet. What is wrong is said beside the field. */
export const notSavedYet = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet. What is wrong is said beside the field.',
})

/** Headline here */
export const ownHeadline = /* @__PURE__ */ words({
  'en-GB': 'Headline here',
})

/** Leave it empty for the headline of the article. */
export const ownHeadlineHint = /* @__PURE__ */ words({
  'en-GB': 'Leave it empty for the headline of the article.',
})

/** What you say here holds on this front only. The article stays as it is. */
export const onThisFrontOnly = /* @__PURE__ */ words({
  'en-GB': 'What you say here holds on this front only. The article stays as it is.',
})

/** Kicker */
export const kicker = /* @__PURE__ */ words({
  'en-GB': 'Kicker',
})

/** A word or two above the headline, such as Exclusive. */
export const kickerHint = /* @__PURE__ */ words({
  'en-GB': 'A word or two above the headline, such as Exclusive.',
})

/** Standfirst */
export const standfirst = /* @__PURE__ */ words({
  'en-GB': 'Standfirst',
})

/** Show the standfirst, where the layout has room for one */
export const showStandfirst = /* @__PURE__ */ words({
  'en-GB': 'Show the standfirst, where the layout has room for one',
})

/** Shown */
export const shown = /* @__PURE__ */ words({
  'en-GB': 'Shown',
})

/** Not shown */
export const notShown = /* @__PURE__ */ words({
  'en-GB': 'Not shown',
})

/** Headlines under it */
export const relatedHeadlines = /* @__PURE__ */ words({
  'en-GB': 'Headlines under it',
})

/** Up to six articles, one address a line, as readers or the newsroom see it. */
export const relatedHint = /* @__PURE__ */ words({
  'en-GB': 'Up to six articles, one address a line, as readers or the newsroom see it.',
})

/** One of these leads to no article, or there are more than six. Copy each address from its page. */
export const relatedWrong = /* @__PURE__ */ words({
  'en-GB': 'One of these leads to no article, or there are more than six. Copy each address from its page.',
})

/** Picture */
export const picture = /* @__PURE__ */ words({
  'en-GB': 'Picture',
})

/** That of the article */
export const pictureOwn = /* @__PURE__ */ words({
  'en-GB': 'That of the article',
})

/** None */
export const pictureNone = /* @__PURE__ */ words({
  'en-GB': 'None',
})

/** This picture is not in the library any more. */
export const pictureGone = /* @__PURE__ */ words({
  'en-GB': 'This picture is not in the library any more.',
})

/** Find another picture */
export const findPicture = /* @__PURE__ */ words({
  'en-GB': 'Find another picture',
})

/** Save first what you have typed: a search opens this page anew. */
export const saveFirst = /* @__PURE__ */ words({
  'en-GB': 'Save first what you have typed: a search opens this page anew.',
})

/** Words, a credit or a place */
export const searchPictures = /* @__PURE__ */ words({
  'en-GB': 'Words, a credit or a place',
})

/** Save */
export const saveCard = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Move it to another container */
export const moveElsewhere = /* @__PURE__ */ words({
  'en-GB': 'Move it to another container',
})

/** Move it */
export const moveIt = /* @__PURE__ */ words({
  'en-GB': 'Move it',
})

/** {name}: what readers saw */
export const historyOf = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name}: what readers saw`,
})

/** Everything that was launched, the newest first. Going back to one launches it again; nothing is lost by it. */
export const whatHistoryIs = /* @__PURE__ */ words({
  'en-GB': 'Everything that was launched, the newest first. Going back to one launches it again; nothing is lost by it.',
})

/** Nothing has been launched yet. */
export const neverLaunched = /* @__PURE__ */ words({
  'en-GB': 'Nothing has been launched yet.',
})

/** {number}. {when} */
export const launchNumber = /* @__PURE__ */ message<{ number: string | number; when: string | number }>({
  'en-GB': (given) => `${given.number}. ${given.when}`,
})

/** {how}, by {by}. */
export const launchedHow = /* @__PURE__ */ message<{ how: string | number; by: string | number }>({
  'en-GB': (given) => `${given.how}, by ${given.by}.`,
})

/** Launched by hand */
export const launchedByHand = /* @__PURE__ */ words({
  'en-GB': 'Launched by hand',
})

/** Launched at its moment */
export const launchedAtItsMoment = /* @__PURE__ */ words({
  'en-GB': 'Launched at its moment',
})

/** Gone back to */
export const launchedBack = /* @__PURE__ */ words({
  'en-GB': 'Gone back to',
})

/** {count, plural, =0 {Nothing is otherwise than in the one before.} one {One change from the one before.} other {# changes from the one before.}} */
export const changesFromBefore = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `Nothing is otherwise than in the one before.`, 'one': () => `One change from the one before.`, 'other': () => `${number('en-GB', given.count)} changes from the one before.` })}`,
})

/** Readers see this */
export const readersSeeThis = /* @__PURE__ */ words({
  'en-GB': 'Readers see this',
})

/** Earlier ones */
export const earlierLaunches = /* @__PURE__ */ words({
  'en-GB': 'Earlier ones',
})

/** Go back to this<span> (number {number})</span> */
export const backToThis: <Part>(given: { span: (inner: string) => Part; number: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; number: string | number }>({
  'en-GB': (given) => ['Go back to this', given.span(` (number ${given.number})`)],
})

/** Let the page make itself */
export const letItMakeItself = /* @__PURE__ */ words({
  'en-GB': 'Let the page make itself',
})

/** Readers see the newest again, as before anybody arranged it. What is arranged stays here, and so does its history. */
export const whatLeavingDoes = /* @__PURE__ */ words({
  'en-GB': 'Readers see the newest again, as before anybody arranged it. What is arranged stays here, and so does its history.',
})

/** Let it make itself */
export const letItMakeItselfNow = /* @__PURE__ */ words({
  'en-GB': 'Let it make itself',
})

/** Preview: {name} */
export const previewOf = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Preview: ${given.name}`,
})

/** As readers would see it if it went out now. What they may not see yet is left out. */
export const whatPreviewIs = /* @__PURE__ */ words({
  'en-GB': 'As readers would see it if it went out now. What they may not see yet is left out.',
})

/** By itself */
export const previewAlone = /* @__PURE__ */ words({
  'en-GB': 'By itself',
})

/** How wide */
export const howWide = /* @__PURE__ */ words({
  'en-GB': 'How wide',
})

/** On a phone */
export const onPhone = /* @__PURE__ */ words({
  'en-GB': 'On a phone',
})

/** On a tablet */
export const onTablet = /* @__PURE__ */ words({
  'en-GB': 'On a tablet',
})

/** On a desk */
export const onDesktop = /* @__PURE__ */ words({
  'en-GB': 'On a desk',
})

/** Done. Readers see it once you launch it. */
export const arrangedDone = /* @__PURE__ */ words({
  'en-GB': 'Done. Readers see it once you launch it.',
})

/** Launched. Readers see it now. */
export const launchedDone = /* @__PURE__ */ words({
  'en-GB': 'Launched. Readers see it now.',
})

/** It goes out then, as it is now. */
export const scheduledDone = /* @__PURE__ */ words({
  'en-GB': 'It goes out then, as it is now.',
})

/** Called off. */
export const calledOffDone = /* @__PURE__ */ words({
  'en-GB': 'Called off.',
})

/** Readers see what was launched then. */
export const backDone = /* @__PURE__ */ words({
  'en-GB': 'Readers see what was launched then.',
})

/** The page makes itself again. */
export const leftDone = /* @__PURE__ */ words({
  'en-GB': 'The page makes itself again.',
})

/** Somebody else changed this meanwhile, so nothing was moved. This is how it stands now. */
export const movedMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else changed this meanwhile, so nothing was moved. This is how it stands now.',
})

/** Somebody else changed this front after you opened it, so nothing was launched. Look at it as it stands now, and launch it if it is right. */
export const changedMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else changed this front after you opened it, so nothing was launched. Look at it as it stands now, and launch it if it is right.',
})

/** Somebody else launched this front meanwhile, so nothing was done. This is how it stands now. */
export const launchedMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else launched this front meanwhile, so nothing was done. This is how it stands now.',
})

/** Somebody else named a time meanwhile, or called one off. Look at what is set now. */
export const setMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else named a time meanwhile, or called one off. Look at what is set now.',
})

/** Your role does not arrange this front. */
export const mayNotArrange = /* @__PURE__ */ words({
  'en-GB': 'Your role does not arrange this front.',
})

/** Your role does not launch this front. */
export const mayNotLaunch = /* @__PURE__ */ words({
  'en-GB': 'Your role does not launch this front.',
})

/** This front is not there any more. */
export const frontIsGone = /* @__PURE__ */ words({
  'en-GB': 'This front is not there any more.',
})

/** Somebody else removed this meanwhile, so nothing was changed. */
export const isGoneMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else removed this meanwhile, so nothing was changed.',
})

/** There is no room for more: a front has at most 60 containers, and a container at most 20 cards. */
export const tooManyThere = /* @__PURE__ */ words({
  'en-GB': 'There is no room for more: a front has at most 60 containers, and a container at most 20 cards.',
})

/** This article is not there any more. */
export const noSuchArticle = /* @__PURE__ */ words({
  'en-GB': 'This article is not there any more.',
})

/** This was never launched here. */
export const noSuchLaunch = /* @__PURE__ */ words({
  'en-GB': 'This was never launched here.',
})

/** This moment is past. Name one that is to come. */
export const momentIsPast = /* @__PURE__ */ words({
  'en-GB': 'This moment is past. Name one that is to come.',
})

/** That is more than a year away. */
export const momentIsTooFar = /* @__PURE__ */ words({
  'en-GB': 'That is more than a year away.',
})

/** Readers would see an empty page: nothing on it is public yet. Put something there first. */
export const nothingToShow = /* @__PURE__ */ words({
  'en-GB': 'Readers would see an empty page: nothing on it is public yet. Put something there first.',
})

/** Nothing was launched: a picture chosen for a card may not be used today. Choose another for: */
export const pictureDeniedAtLaunch = /* @__PURE__ */ words({
  'en-GB': 'Nothing was launched: a picture chosen for a card may not be used today. Choose another for:',
})

/** Nothing ran at its moment, and too much time had passed since. */
export const wasOverdue = /* @__PURE__ */ words({
  'en-GB': 'Nothing ran at its moment, and too much time had passed since.',
})

/** Whoever had set it does not work here any more. */
export const setterHasLeft = /* @__PURE__ */ words({
  'en-GB': 'Whoever had set it does not work here any more.',
})

/** Readers do not see this container: what fills it is not there any more */
export const warnRuleGone = /* @__PURE__ */ words({
  'en-GB': 'Readers do not see this container: what fills it is not there any more',
})

/** Not public yet: readers do not see it */
export const warnNotPublic = /* @__PURE__ */ words({
  'en-GB': 'Not public yet: readers do not see it',
})

/** Withdrawn: readers do not see it */
export const warnWithdrawn = /* @__PURE__ */ words({
  'en-GB': 'Withdrawn: readers do not see it',
})

/** Not there any more: readers do not see it */
export const warnGone = /* @__PURE__ */ words({
  'en-GB': 'Not there any more: readers do not see it',
})

/** On this front already: readers see it once */
export const warnTwice = /* @__PURE__ */ words({
  'en-GB': 'On this front already: readers see it once',
})

/** More than the container shows: readers do not see it */
export const warnOver = /* @__PURE__ */ words({
  'en-GB': 'More than the container shows: readers do not see it',
})

/** Nothing new in it for {hours, plural, one {# hour} other {# hours}} */
export const warnStale = /* @__PURE__ */ message<{ hours: number }>({
  'en-GB': (given) => `Nothing new in it for ${plural('en-GB', given.hours, { 'one': () => `${number('en-GB', given.hours)} hour`, 'other': () => `${number('en-GB', given.hours)} hours` })}`,
})

/** Nothing new in it for {days, plural, one {# day} other {# days}} */
export const warnStaleDays = /* @__PURE__ */ message<{ days: number }>({
  'en-GB': (given) => `Nothing new in it for ${plural('en-GB', given.days, { 'one': () => `${number('en-GB', given.days)} day`, 'other': () => `${number('en-GB', given.days)} days` })}`,
})

/** A headline under it is not public */
export const warnRelated = /* @__PURE__ */ words({
  'en-GB': 'A headline under it is not public',
})

/** Its picture may not be used today: nothing can be launched */
export const warnPictureDenied = /* @__PURE__ */ words({
  'en-GB': 'Its picture may not be used today: nothing can be launched',
})

/** Its picture is for other sections, or for one use only */
export const warnPictureRestricted = /* @__PURE__ */ words({
  'en-GB': 'Its picture is for other sections, or for one use only',
})

/** See how fronts are arranged, also what readers do not see yet */
export const mayReadFronts = /* @__PURE__ */ words({
  'en-GB': 'See how fronts are arranged, also what readers do not see yet',
})

/** Arrange fronts */
export const mayArrangeFronts = /* @__PURE__ */ words({
  'en-GB': 'Arrange fronts',
})

/** Launch fronts, now or at a time, and take them back */
export const mayLaunchFronts = /* @__PURE__ */ words({
  'en-GB': 'Launch fronts, now or at a time, and take them back',
})
