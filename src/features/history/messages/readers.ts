// Made of readers.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Text */
export const text = /* @__PURE__ */ words({
  'en-GB': 'Text',
})

/** Web address */
export const webAddress = /* @__PURE__ */ words({
  'en-GB': 'Web address',
})

/** Headings, links and pictures */
export const headingsLinksAndPictures = /* @__PURE__ */ words({
  'en-GB': 'Headings, links and pictures',
})

/** Restore the database from a backup: what was published never changes. */
export const restoreDatabaseFromBackupWhat = /* @__PURE__ */ words({
  'en-GB': 'Restore the database from a backup: what was published never changes.',
})

/** The log counts {size} versions and holds {count}. */
export const logCountsSizeVersionsAnd = /* @__PURE__ */ message<{ size: string | number; count: string | number }>({
  'en-GB': (given) => `The log counts ${given.size} versions and holds ${given.count}.`,
})

/** The log’s inner hashes do not fit its versions. */
export const logsInnerHashesDoNot = /* @__PURE__ */ words({
  'en-GB': 'The log’s inner hashes do not fit its versions.',
})

/** Version {number} of article {articleId} (entry {position}) is not what was published. */
export const versionNumberOfArticleArticleid = /* @__PURE__ */ message<{ number: string | number; articleId: string | number; position: string | number }>({
  'en-GB': (given) => `Version ${given.number} of article ${given.articleId} (entry ${given.position}) is not what was published.`,
})

/** The head over {size} versions does not fit them. */
export const headOverSizeVersionsDoes = /* @__PURE__ */ message<{ size: string | number }>({
  'en-GB': (given) => `The head over ${given.size} versions does not fit them.`,
})

/** The head over {size} versions is signed by no key kept here. */
export const headOverSizeVersionsIs = /* @__PURE__ */ message<{ size: string | number }>({
  'en-GB': (given) => `The head over ${given.size} versions is signed by no key kept here.`,
})

/** Check a version */
export const checkVersion = /* @__PURE__ */ words({
  'en-GB': 'Check a version',
})

/** Your browser does the sums itself. It takes from us only what it then checks. <link>What this proves, and what it does not</link> */
export const yourBrowserDoesSumsItself: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Your browser does the sums itself. It takes from us only what it then checks. ', given.link(`What this proves, and what it does not`)],
})

/** The sums need a script. Without one, fetch the version’s file and check it with any tool for RFC 6962 and C2SP’s checkpoints. */
export const sumsNeedScriptWithoutOne = /* @__PURE__ */ words({
  'en-GB': 'The sums need a script. Without one, fetch the version’s file and check it with any tool for RFC 6962 and C2SP’s checkpoints.',
})

/** “Versions”, beside an article’s date, lists everything it ever said. <b>Check this</b>, beside a version there, leads here. */
export const versionsBesideArticlesDateLists: <Part>(given: { b: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown }>({
  'en-GB': (given) => ['“Versions”, beside an article’s date, lists everything it ever said. ', given.b(`Check this`), ', beside a version there, leads here.'],
})

/** Checking… */
export const checking = /* @__PURE__ */ words({
  'en-GB': 'Checking…',
})

/** A head of this log that you kept earlier, or had from somebody else */
export const headOfThisLogThat = /* @__PURE__ */ words({
  'en-GB': 'A head of this log that you kept earlier, or had from somebody else',
})

/** Compare */
export const compare = /* @__PURE__ */ words({
  'en-GB': 'Compare',
})

/** What this version says */
export const whatThisVersionSays = /* @__PURE__ */ words({
  'en-GB': 'What this version says',
})

/** Versions */
export const versions = /* @__PURE__ */ words({
  'en-GB': 'Versions',
})

/** Everything that was ever shown as this article, the newest first. Each version stands in a signed log, so that anybody can <link>check</link> that it has not been changed since. */
export const everythingThatWasEverShown: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Everything that was ever shown as this article, the newest first. Each version stands in a signed log, so that anybody can ', given.link(`check`), ' that it has not been changed since.'],
})

/** This article was withdrawn. Its versions stay. */
export const thisArticleWasWithdrawnIts = /* @__PURE__ */ words({
  'en-GB': 'This article was withdrawn. Its versions stay.',
})

/** Earlier versions */
export const earlierVersions = /* @__PURE__ */ words({
  'en-GB': 'Earlier versions',
})

/** Version {number} */
export const versionNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Version ${given.number}`,
})

/** – shown now */
export const shownNow = /* @__PURE__ */ words({
  'en-GB': '– shown now',
})

/** Check this */
export const checkThis = /* @__PURE__ */ words({
  'en-GB': 'Check this',
})

/** The text of this version was removed on <when></when>: */
export const textOfThisVersionWas: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['The text of this version was removed on ', given.when(''), ':'],
})

/** Its place in the log stays. */
export const itsPlaceInLogStays = /* @__PURE__ */ words({
  'en-GB': 'Its place in the log stays.',
})

/** Published <when></when>, in the log since <when2></when2> */
export const publishedInLogSinceWhen2: <Part>(given: { when: (inner: string) => Part; when2: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown; when2: (inner: string) => unknown }>({
  'en-GB': (given) => ['Published ', given.when(''), ', in the log since ', given.when2('')],
})

/** Published again with nothing changed. */
export const publishedAgainWithNothingChanged = /* @__PURE__ */ words({
  'en-GB': 'Published again with nothing changed.',
})

/** an article */
export const article = /* @__PURE__ */ words({
  'en-GB': 'an article',
})

/** Versions of “{headline}” */
export const versionsOfHeadline = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Versions of “${given.headline}”`,
})

/** First published as */
export const firstPublishedAs = /* @__PURE__ */ words({
  'en-GB': 'First published as',
})

/** Published as */
export const publishedAs = /* @__PURE__ */ words({
  'en-GB': 'Published as',
})

/** The log of versions */
export const logOfVersions = /* @__PURE__ */ words({
  'en-GB': 'The log of versions',
})

/** Every version of every article stands in one log that only grows. Its newest head is signed, and stands in the <link>feed</link> too. */
export const everyVersionOfEveryArticle: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Every version of every article stands in one log that only grows. Its newest head is signed, and stands in the ', given.link(`feed`), ' too.'],
})

/** Newest head */
export const newestHead = /* @__PURE__ */ words({
  'en-GB': 'Newest head',
})

/** , signed on <when></when>. As a file: <link>checkpoint</link>. */
export const signedOnAsFileCheckpoint: <Part>(given: { when: (inner: string) => Part; link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown; link: (inner: string) => unknown }>({
  'en-GB': (given) => [', signed on ', given.when(''), '. As a file: ', given.link(`checkpoint`), '.'],
})

/** Nothing has been published yet. */
export const nothingHasBeenPublishedYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing has been published yet.',
})

/** What this proves */
export const whatThisProves = /* @__PURE__ */ words({
  'en-GB': 'What this proves',
})

/** That a version you are shown is the one that was entered in the log, word for word. */
export const thatVersionYouAreShown = /* @__PURE__ */ words({
  'en-GB': 'That a version you are shown is the one that was entered in the log, word for word.',
})

/** That the log you see now goes on from one you have seen, with nothing removed or changed in between. */
export const thatLogYouSeeNow = /* @__PURE__ */ words({
  'en-GB': 'That the log you see now goes on from one you have seen, with nothing removed or changed in between.',
})

/** What it does not */
export const whatItDoesNot = /* @__PURE__ */ words({
  'en-GB': 'What it does not',
})

/** That what an article says is true. The log is about what was said, not about the world. */
export const thatWhatArticleSaysIs = /* @__PURE__ */ words({
  'en-GB': 'That what an article says is true. The log is about what was said, not about the world.',
})

/** That everybody is shown the same log. */
export const thatEverybodyIsShownSame = /* @__PURE__ */ words({
  'en-GB': 'That everybody is shown the same log.',
})

/** alone holds the key, and could show you another log than it shows others. Keep a head you have seen, or compare it with one that somebody else has kept. */
export const aloneHoldsKeyAndCould = /* @__PURE__ */ words({
  'en-GB': 'alone holds the key, and could show you another log than it shows others. Keep a head you have seen, or compare it with one that somebody else has kept.',
})

/** When something was published, more exactly than the heads that were kept elsewhere say. */
export const whenSomethingWasPublishedMore = /* @__PURE__ */ words({
  'en-GB': 'When something was published, more exactly than the heads that were kept elsewhere say.',
})

/** Since <when></when> */
export const since: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Since ', given.when('')],
})

/** , until <when></when> */
export const until: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => [', until ', given.when('')],
})

/** As a file: <link>keys</link>. The forms are open: RFC 8785, RFC 6962, and C2SP’s signed-note and tlog-checkpoint. */
export const asFileKeysFormsAre: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['As a file: ', given.link(`keys`), '. The forms are open: RFC 8785, RFC 6962, and C2SP’s signed-note and tlog-checkpoint.'],
})

/** How anybody can check what {name} published. */
export const howAnybodyCanCheckWhat = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `How anybody can check what ${given.name} published.`,
})

/** Keys */
export const keys = /* @__PURE__ */ words({
  'en-GB': 'Keys',
})

/** Key */
export const key = /* @__PURE__ */ words({
  'en-GB': 'Key',
})

/** Revisions */
export const revisions = /* @__PURE__ */ words({
  'en-GB': 'Revisions',
})

/** Remove its text */
export const removeItsText = /* @__PURE__ */ words({
  'en-GB': 'Remove its text',
})

/** Why, in words for readers */
export const whyInWordsForReaders = /* @__PURE__ */ words({
  'en-GB': 'Why, in words for readers',
})

/** Remove for good */
export const removeForGood = /* @__PURE__ */ words({
  'en-GB': 'Remove for good',
})

/** Your role here does not include it. */
export const yourRoleHereDoesNot = /* @__PURE__ */ words({
  'en-GB': 'Your role here does not include it.',
})

/** There is no such version. */
export const thereIsNoSuchVersion = /* @__PURE__ */ words({
  'en-GB': 'There is no such version.',
})

/** Readers see this version now. Publish another first, or withdraw the article. */
export const readersSeeThisVersionNow = /* @__PURE__ */ words({
  'en-GB': 'Readers see this version now. Publish another first, or withdraw the article.',
})

/** Say why it is removed: readers see the reason in its place. */
export const sayWhyItIsRemoved = /* @__PURE__ */ words({
  'en-GB': 'Say why it is removed: readers see the reason in its place.',
})

/** Its text was removed before. */
export const itsTextWasRemovedBefore = /* @__PURE__ */ words({
  'en-GB': 'Its text was removed before.',
})

/** Published versions */
export const publishedVersions = /* @__PURE__ */ words({
  'en-GB': 'Published versions',
})

/** Every version stays for readers to see and to check. Removing one is for what the law demands: its text goes for good, its place in the log and your reason stay. */
export const everyVersionStaysForReaders = /* @__PURE__ */ words({
  'en-GB': 'Every version stays for readers to see and to check. Removing one is for what the law demands: its text goes for good, its place in the log and your reason stay.',
})

/** Its text was removed. */
export const itsTextWasRemoved = /* @__PURE__ */ words({
  'en-GB': 'Its text was removed.',
})

/** Published versions, newest first */
export const publishedVersionsNewestFirst = /* @__PURE__ */ words({
  'en-GB': 'Published versions, newest first',
})

/** Removed: {because} */
export const removedBecause = /* @__PURE__ */ message<{ because: string | number }>({
  'en-GB': (given) => `Removed: ${given.because}`,
})

/** {count, plural, one {# version} other {# versions}} */
export const versionCount = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} version`, 'other': () => `${number('en-GB', given.count)} versions` })}`,
})
