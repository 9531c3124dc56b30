// Made of readers.*.json by `npm run messages`: write there.
import { message, number, plural, words } from '../../base/messages.ts'

/** {count, plural, one {# new reply – show it} other {# new replies – show them}} */
export const newReplies = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} new reply – show it`, 'other': () => `${number('en-GB', given.count)} new replies – show them` })}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `${number('de', given.count)} neuer Kommentar – anzeigen`, 'other': () => `${number('de', given.count)} neue Kommentare – anzeigen` })}`,
})

/** The address does not name a version of an article. */
export const addressDoesNotNameVersion = /* @__PURE__ */ words({
  'en-GB': 'The address does not name a version of an article.',
  'de': 'Die Adresse nennt keine Fassung eines Artikels.',
})

/** The version’s file could not be read. It may have been removed, or is not what it should be. */
export const versionsFileCouldNotBe = /* @__PURE__ */ words({
  'en-GB': 'The version’s file could not be read. It may have been removed, or is not what it should be.',
  'de': 'Die Datei der Fassung konnte nicht gelesen werden. Vielleicht wurde sie entfernt, oder sie ist nicht, was sie sein sollte.',
})

/** The proof is not whole. */
export const proofIsNotWhole = /* @__PURE__ */ words({
  'en-GB': 'The proof is not whole.',
  'de': 'Der Nachweis ist unvollständig.',
})

/** The text does not lead to the log’s head: it is not what was entered in the log. */
export const textDoesNotLeadTo = /* @__PURE__ */ words({
  'en-GB': 'The text does not lead to the log’s head: it is not what was entered in the log.',
  'de': 'Der Text führt nicht zum Kopf des Protokolls: Er ist nicht das, was in das Protokoll eingetragen wurde.',
})

/** These words are entry {entry} of {size} in the log. */
export const theseWordsAreEntry = /* @__PURE__ */ message<{ entry: string | number; size: string | number }>({
  'en-GB': (given) => `These words are entry ${given.entry} of ${given.size} in the log.`,
  'de': (given) => `Dieser Text ist Eintrag ${given.entry} von ${given.size} im Protokoll.`,
})

/** The log’s head is not signed with any of the keys that go with it. */
export const logsHeadIsNotSigned = /* @__PURE__ */ words({
  'en-GB': 'The log’s head is not signed with any of the keys that go with it.',
  'de': 'Der Kopf des Protokolls ist mit keinem der zugehörigen Schlüssel signiert.',
})

/** The log’s head is signed with key {keyId}. */
export const logsHeadIsSignedWith = /* @__PURE__ */ message<{ keyId: string | number }>({
  'en-GB': (given) => `The log’s head is signed with key ${given.keyId}.`,
  'de': (given) => `Der Kopf des Protokolls ist mit dem Schlüssel ${given.keyId} signiert.`,
})

/** These are the words of version {version}, not of version {number}. */
export const theseAreWordsOfVersion = /* @__PURE__ */ message<{ version: string | number; number: string | number }>({
  'en-GB': (given) => `These are the words of version ${given.version}, not of version ${given.number}.`,
  'de': (given) => `Das ist der Text der Fassung ${given.version}, nicht der Fassung ${given.number}.`,
})

/** The file is about the version you asked for. */
export const fileIsAboutVersionYou = /* @__PURE__ */ words({
  'en-GB': 'The file is about the version you asked for.',
  'de': 'Die Datei handelt von der Fassung, nach der Sie gefragt haben.',
})

/** This version was published at {path}. See that it is the article you mean. */
export const thisVersionWasPublishedAt = /* @__PURE__ */ message<{ path: string | number }>({
  'en-GB': (given) => `This version was published at ${given.path}. See that it is the article you mean.`,
  'de': (given) => `Diese Fassung wurde unter ${given.path} veröffentlicht. Prüfen Sie, ob es der Artikel ist, den Sie meinen.`,
})

/** The version’s text is not what it should be. */
export const versionsTextIsNotWhat = /* @__PURE__ */ words({
  'en-GB': 'The version’s text is not what it should be.',
  'de': 'Der Text der Fassung ist nicht, was er sein sollte.',
})

/** This browser has seen this log signed with key {before} before. Ask the newsroom about the new one. */
export const thisBrowserHasSeenThis = /* @__PURE__ */ message<{ before: string | number }>({
  'en-GB': (given) => `This browser has seen this log signed with key ${given.before} before. Ask the newsroom about the new one.`,
  'de': (given) => `Dieser Browser kennt dieses Protokoll mit einer Signatur des Schlüssels ${given.before}. Fragen Sie die Redaktion nach dem neuen.`,
})

/** This browser has not seen this log before. It will remember the key. */
export const thisBrowserHasNotSeen = /* @__PURE__ */ words({
  'en-GB': 'This browser has not seen this log before. It will remember the key.',
  'de': 'Dieser Browser hat dieses Protokoll noch nie gesehen. Er merkt sich den Schlüssel.',
})

/** It is the key this browser has seen before. */
export const itIsKeyThisBrowser = /* @__PURE__ */ words({
  'en-GB': 'It is the key this browser has seen before.',
  'de': 'Es ist der Schlüssel, den dieser Browser schon kennt.',
})

/** This is not a head of a log. Paste all of it, from the first line to the signature. */
export const thisIsNotHeadOf = /* @__PURE__ */ words({
  'en-GB': 'This is not a head of a log. Paste all of it, from the first line to the signature.',
  'de': 'Das ist kein Kopf eines Protokolls. Fügen Sie alles ein, von der ersten Zeile bis zur Signatur.',
})

/** This head is not signed with a key of this log. */
export const thisHeadIsNotSigned = /* @__PURE__ */ words({
  'en-GB': 'This head is not signed with a key of this log.',
  'de': 'Dieser Kopf ist mit keinem Schlüssel dieses Protokolls signiert.',
})

/** This head is newer than the one just checked: it counts {from} versions, not {to}. */
export const thisHeadIsNewerThan = /* @__PURE__ */ message<{ from: string | number; to: string | number }>({
  'en-GB': (given) => `This head is newer than the one just checked: it counts ${given.from} versions, not ${given.to}.`,
  'de': (given) => `Dieser Kopf ist neuer als der eben geprüfte: Er zählt ${given.from} Fassungen, nicht ${given.to}.`,
})

/** The log goes on from this head: what it counts is all still there, unchanged. */
export const logGoesOnFromThis = /* @__PURE__ */ words({
  'en-GB': 'The log goes on from this head: what it counts is all still there, unchanged.',
  'de': 'Das Protokoll setzt diesen Kopf fort: Was er zählt, ist alles noch da, unverändert.',
})

/** The log does NOT go on from this head: something in it was changed or removed since. */
export const logDoesNotGoOn = /* @__PURE__ */ words({
  'en-GB': 'The log does NOT go on from this head: something in it was changed or removed since.',
  'de': 'Das Protokoll setzt diesen Kopf NICHT fort: Etwas darin wurde seither geändert oder entfernt.',
})

/** This is what was published. */
export const thisIsWhatWasPublished = /* @__PURE__ */ words({
  'en-GB': 'This is what was published.',
  'de': 'Das wurde so veröffentlicht.',
})

/** This could not be confirmed. */
export const thisCouldNotBeConfirmed = /* @__PURE__ */ words({
  'en-GB': 'This could not be confirmed.',
  'de': 'Das ließ sich nicht bestätigen.',
})
