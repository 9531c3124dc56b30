// Made of readers.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Text */
export const text = /* @__PURE__ */ words({
  'en-GB': 'Text',
  'de': 'Text',
})

/** Headline */
export const headline = /* @__PURE__ */ words({
  'en-GB': 'Headline',
  'de': 'Überschrift',
})

/** Standfirst */
export const standfirst = /* @__PURE__ */ words({
  'en-GB': 'Standfirst',
  'de': 'Vorspann',
})

/** Byline */
export const byline = /* @__PURE__ */ words({
  'en-GB': 'Byline',
  'de': 'Autorenzeile',
})

/** Dateline */
export const dateline = /* @__PURE__ */ words({
  'en-GB': 'Dateline',
  'de': 'Ort und Datum',
})

/** Section */
export const section = /* @__PURE__ */ words({
  'en-GB': 'Section',
  'de': 'Ressort',
})

/** Topics */
export const topics = /* @__PURE__ */ words({
  'en-GB': 'Topics',
  'de': 'Themen',
})

/** Picture */
export const picture = /* @__PURE__ */ words({
  'en-GB': 'Picture',
  'de': 'Bild',
})

/** Sources */
export const sources = /* @__PURE__ */ words({
  'en-GB': 'Sources',
  'de': 'Quellen',
})

/** Web address */
export const webAddress = /* @__PURE__ */ words({
  'en-GB': 'Web address',
  'de': 'Webadresse',
})

/** Headings, links and pictures */
export const headingsLinksAndPictures = /* @__PURE__ */ words({
  'en-GB': 'Headings, links and pictures',
  'de': 'Überschriften, Links und Bilder',
})

/** Check a version */
export const checkVersion = /* @__PURE__ */ words({
  'en-GB': 'Check a version',
  'de': 'Eine Fassung prüfen',
})

/** Your browser does the sums itself. It takes from us only what it then checks. <link>What this proves, and what it does not</link> */
export const browserDoesTheSums: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Your browser does the sums itself. It takes from us only what it then checks. ', given.link(`What this proves, and what it does not`)],
  'de': (given) => ['Ihr Browser rechnet selbst. Er nimmt von uns nur, was er dann prüft. ', given.link(`Was das beweist und was nicht`)],
})

/** The sums need a script. Without one, fetch the version’s file and check it with any tool for RFC 6962 and C2SP’s checkpoints. */
export const sumsNeedScript = /* @__PURE__ */ words({
  'en-GB': 'The sums need a script. Without one, fetch the version’s file and check it with any tool for RFC 6962 and C2SP’s checkpoints.',
  'de': 'Zum Rechnen braucht es ein Skript. Ohne Skript laden Sie die Datei der Fassung und prüfen sie mit einem beliebigen Werkzeug für RFC 6962 und die Prüfpunkte von C2SP.',
})

/** “Versions”, beside an article’s date, lists everything it ever said. <b>Check this</b>, beside a version there, leads here. */
export const whereToBegin: <Part>(given: { b: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown }>({
  'en-GB': (given) => ['“Versions”, beside an article’s date, lists everything it ever said. ', given.b(`Check this`), ', beside a version there, leads here.'],
  'de': (given) => ['„Fassungen“ neben dem Datum eines Artikels führt zu allem, was je darin stand. ', given.b(`Prüfen`), ' neben einer Fassung dort führt hierher.'],
})

/** Checking… */
export const checking = /* @__PURE__ */ words({
  'en-GB': 'Checking…',
  'de': 'Wird geprüft …',
})

/** A head of this log that you kept earlier, or had from somebody else */
export const headYouKept = /* @__PURE__ */ words({
  'en-GB': 'A head of this log that you kept earlier, or had from somebody else',
  'de': 'Ein Kopf dieses Protokolls, den Sie früher aufbewahrt oder von jemand anderem bekommen haben',
})

/** Compare */
export const compare = /* @__PURE__ */ words({
  'en-GB': 'Compare',
  'de': 'Vergleichen',
})

/** What this version says */
export const whatThisVersionSays = /* @__PURE__ */ words({
  'en-GB': 'What this version says',
  'de': 'Was in dieser Fassung steht',
})

/** Versions */
export const versions = /* @__PURE__ */ words({
  'en-GB': 'Versions',
  'de': 'Fassungen',
})

/** Everything that was ever shown as this article, the newest first. Each version stands in a signed log, so that anybody can <link>check</link> that it has not been changed since. */
export const everythingEverShown: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Everything that was ever shown as this article, the newest first. Each version stands in a signed log, so that anybody can ', given.link(`check`), ' that it has not been changed since.'],
  'de': (given) => ['Alles, was je als dieser Artikel zu sehen war, das Neueste zuerst. Jede Fassung steht in einem signierten Protokoll, damit alle ', given.link(`prüfen`), ' können, dass sie seither nicht geändert wurde.'],
})

/** This article was withdrawn. Its versions stay. */
export const withdrawnButKept = /* @__PURE__ */ words({
  'en-GB': 'This article was withdrawn. Its versions stay.',
  'de': 'Dieser Artikel wurde zurückgezogen. Seine Fassungen bleiben.',
})

/** Earlier versions */
export const earlierVersions = /* @__PURE__ */ words({
  'en-GB': 'Earlier versions',
  'de': 'Frühere Fassungen',
})

/** Version {number} */
export const versionNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Version ${given.number}`,
  'de': (given) => `Fassung ${given.number}`,
})

/** Version {number}<now> – shown now</now> */
export const versionShownNow: <Part>(given: { number: string | number; now: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ number: string | number; now: (inner: string) => unknown }>({
  'en-GB': (given) => ['Version ', String(given.number), given.now(` – shown now`)],
  'de': (given) => ['Fassung ', String(given.number), given.now(` – jetzt zu sehen`)],
})

/** Check this */
export const checkThis = /* @__PURE__ */ words({
  'en-GB': 'Check this',
  'de': 'Prüfen',
})

/** The text of this version was removed on <when></when>: <because></because> Its place in the log stays. */
export const textWasRemoved: <Part>(given: { when: (inner: string) => Part; because: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown; because: (inner: string) => unknown }>({
  'en-GB': (given) => ['The text of this version was removed on ', given.when(''), ': ', given.because(''), ' Its place in the log stays.'],
  'de': (given) => ['Der Text dieser Fassung wurde am ', given.when(''), ' entfernt: ', given.because(''), ' Ihr Platz im Protokoll bleibt.'],
})

/** Published <published></published>, in the log since <entered></entered> */
export const publishedElsewhere: <Part>(given: { published: (inner: string) => Part; entered: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ published: (inner: string) => unknown; entered: (inner: string) => unknown }>({
  'en-GB': (given) => ['Published ', given.published(''), ', in the log since ', given.entered('')],
  'de': (given) => ['Veröffentlicht am ', given.published(''), ', im Protokoll seit dem ', given.entered('')],
})

/** Published again with nothing changed. */
export const publishedUnchanged = /* @__PURE__ */ words({
  'en-GB': 'Published again with nothing changed.',
  'de': 'Unverändert noch einmal veröffentlicht.',
})

/** an article */
export const anArticle = /* @__PURE__ */ words({
  'en-GB': 'an article',
  'de': 'ein Artikel',
})

/** Versions of “{headline}” */
export const versionsOf = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Versions of “${given.headline}”`,
  'de': (given) => `Fassungen von „${given.headline}“`,
})

/** Versions of an article */
export const versionsOfAnArticle = /* @__PURE__ */ words({
  'en-GB': 'Versions of an article',
  'de': 'Fassungen eines Artikels',
})

/** First published as <quoted>“{headline}”</quoted>. */
export const firstPublishedAs: <Part>(given: { quoted: (inner: string) => Part; headline: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ quoted: (inner: string) => unknown; headline: string | number }>({
  'en-GB': (given) => ['First published as ', given.quoted(`“${given.headline}”`), '.'],
  'de': (given) => ['Zuerst veröffentlicht als ', given.quoted(`„${given.headline}“`), '.'],
})

/** Published as <quoted>“{headline}”</quoted>. */
export const publishedAs: <Part>(given: { quoted: (inner: string) => Part; headline: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ quoted: (inner: string) => unknown; headline: string | number }>({
  'en-GB': (given) => ['Published as ', given.quoted(`“${given.headline}”`), '.'],
  'de': (given) => ['Veröffentlicht als ', given.quoted(`„${given.headline}“`), '.'],
})

/** added */
export const added = /* @__PURE__ */ words({
  'en-GB': 'added',
  'de': 'hinzugefügt',
})

/** removed */
export const removed = /* @__PURE__ */ words({
  'en-GB': 'removed',
  'de': 'entfernt',
})

/** The log of versions */
export const logOfVersions = /* @__PURE__ */ words({
  'en-GB': 'The log of versions',
  'de': 'Das Protokoll der Fassungen',
})

/** Every version of every article stands in one log that only grows. Its newest head is signed, and stands in the <link>feed</link> too. */
export const everyVersion: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Every version of every article stands in one log that only grows. Its newest head is signed, and stands in the ', given.link(`feed`), ' too.'],
  'de': (given) => ['Jede Fassung jedes Artikels steht in einem Protokoll, das nur wächst. Sein neuester Kopf ist signiert und steht auch im ', given.link(`Feed`), '.'],
})

/** Newest head */
export const newestHead = /* @__PURE__ */ words({
  'en-GB': 'Newest head',
  'de': 'Neuester Kopf',
})

/** {count, plural, one {# version} other {# versions}}, signed on <when></when>. As a file: <link>checkpoint</link>. */
export const headSigned: <Part>(given: { count: number; when: (inner: string) => Part; link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ count: number; when: (inner: string) => unknown; link: (inner: string) => unknown }>({
  'en-GB': (given) => [plural('en-GB', given.count, { 'one': () => [number('en-GB', given.count), ' version'], 'other': () => [number('en-GB', given.count), ' versions'] }), ', signed on ', given.when(''), '. As a file: ', given.link(`checkpoint`), '.'],
  'de': (given) => [plural('de', given.count, { 'one': () => [number('de', given.count), ' Fassung'], 'other': () => [number('de', given.count), ' Fassungen'] }), ', signiert am ', given.when(''), '. Als Datei: ', given.link(`Prüfpunkt`), '.'],
})

/** Nothing has been published yet. */
export const nothingHasBeenPublishedYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing has been published yet.',
  'de': 'Es ist noch nichts erschienen.',
})

/** What this proves */
export const whatThisProves = /* @__PURE__ */ words({
  'en-GB': 'What this proves',
  'de': 'Was das beweist',
})

/** That a version you are shown is the one that was entered in the log, word for word. */
export const provesVersion = /* @__PURE__ */ words({
  'en-GB': 'That a version you are shown is the one that was entered in the log, word for word.',
  'de': 'Dass eine Fassung, die Ihnen gezeigt wird, Wort für Wort die ist, die in das Protokoll eingetragen wurde.',
})

/** That the log you see now goes on from one you have seen, with nothing removed or changed in between. */
export const provesContinuation = /* @__PURE__ */ words({
  'en-GB': 'That the log you see now goes on from one you have seen, with nothing removed or changed in between.',
  'de': 'Dass das Protokoll, das Sie jetzt sehen, eines fortsetzt, das Sie schon kennen, und dazwischen nichts entfernt oder geändert wurde.',
})

/** What it does not */
export const whatItDoesNot = /* @__PURE__ */ words({
  'en-GB': 'What it does not',
  'de': 'Was es nicht beweist',
})

/** That what an article says is true. The log is about what was said, not about the world. */
export const provesNoTruth = /* @__PURE__ */ words({
  'en-GB': 'That what an article says is true. The log is about what was said, not about the world.',
  'de': 'Dass stimmt, was in einem Artikel steht. Das Protokoll handelt von dem, was gesagt wurde, nicht von der Welt.',
})

/** That everybody is shown the same log. <name></name> alone holds the key, and could show you another log than it shows others. Keep a head you have seen, or compare it with one that somebody else has kept. */
export const thatEverybodyIsShownSame: <Part>(given: { name: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ name: (inner: string) => unknown }>({
  'en-GB': (given) => ['That everybody is shown the same log. ', given.name(''), ' alone holds the key, and could show you another log than it shows others. Keep a head you have seen, or compare it with one that somebody else has kept.'],
  'de': (given) => ['Dass allen dasselbe Protokoll gezeigt wird. Den Schlüssel hat allein ', given.name(''), ' und könnte Ihnen ein anderes Protokoll zeigen als anderen. Bewahren Sie einen Kopf auf, den Sie gesehen haben, oder vergleichen Sie ihn mit einem, den jemand anderes aufbewahrt hat.'],
})

/** When something was published, more exactly than the heads that were kept elsewhere say. */
export const provesNoMoment = /* @__PURE__ */ words({
  'en-GB': 'When something was published, more exactly than the heads that were kept elsewhere say.',
  'de': 'Wann etwas veröffentlicht wurde, genauer als die Köpfe, die anderswo aufbewahrt wurden, es sagen.',
})

/** Since <since></since> */
export const keySince: <Part>(given: { since: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ since: (inner: string) => unknown }>({
  'en-GB': (given) => ['Since ', given.since('')],
  'de': (given) => ['Seit dem ', given.since('')],
})

/** Since <since></since>, until <until></until> */
export const keySinceUntil: <Part>(given: { since: (inner: string) => Part; until: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ since: (inner: string) => unknown; until: (inner: string) => unknown }>({
  'en-GB': (given) => ['Since ', given.since(''), ', until ', given.until('')],
  'de': (given) => ['Seit dem ', given.since(''), ', bis zum ', given.until('')],
})

/** As a file: <link>keys</link>. The forms are open: RFC 8785, RFC 6962, and C2SP’s signed-note and tlog-checkpoint. */
export const keysAndForms: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['As a file: ', given.link(`keys`), '. The forms are open: RFC 8785, RFC 6962, and C2SP’s signed-note and tlog-checkpoint.'],
  'de': (given) => ['Als Datei: ', given.link(`Schlüssel`), '. Die Formate sind offen: RFC 8785, RFC 6962 sowie signed-note und tlog-checkpoint von C2SP.'],
})

/** How anybody can check what {name} published. */
export const howToCheck = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `How anybody can check what ${given.name} published.`,
  'de': (given) => `Wie alle prüfen können, was ${given.name} veröffentlicht hat.`,
})

/** {count, plural, one {Key} other {Keys}} */
export const keysCounted = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `Key`, 'other': () => `Keys` })}`,
  'de': () => `Schlüssel`,
})
