// Made of readers.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Please write your reply. */
export const writeReply = /* @__PURE__ */ words({
  'en-GB': 'Please write your reply.',
  'de': 'Bitte schreiben Sie Ihren Kommentar.',
})

/** Please write your name. */
export const writeName = /* @__PURE__ */ words({
  'en-GB': 'Please write your name.',
  'de': 'Bitte schreiben Sie Ihren Namen.',
})

/** Please write an email address such as name@example.org. */
export const writeEmail = /* @__PURE__ */ words({
  'en-GB': 'Please write an email address such as name@example.org.',
  'de': 'Bitte schreiben Sie eine E-Mail-Adresse wie name@example.org.',
})

/** Back to the article */
export const backToArticle = /* @__PURE__ */ words({
  'en-GB': 'Back to the article',
  'de': 'Zurück zum Artikel',
})

/** Front page */
export const frontPage = /* @__PURE__ */ words({
  'en-GB': 'Front page',
  'de': 'Startseite',
})

/** You can change your words until <when></when>. Readers see that it was edited, and when. */
export const youCanChangeYourWords: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['You can change your words until ', given.when(''), '. Readers see that it was edited, and when.'],
  'de': (given) => ['Sie können Ihren Text bis ', given.when(''), ' ändern. Alle sehen, dass er geändert wurde und wann.'],
})

/** Save the change */
export const saveChange = /* @__PURE__ */ words({
  'en-GB': 'Save the change',
  'de': 'Änderung speichern',
})

/** Changed words are looked at as new ones are: they may wait for the newsroom before they appear. */
export const changedWordsAreLookedAt = /* @__PURE__ */ words({
  'en-GB': 'Changed words are looked at as new ones are: they may wait for the newsroom before they appear.',
  'de': 'Ein geänderter Text wird angesehen wie ein neuer: Vielleicht wartet er auf die Redaktion, bevor er erscheint.',
})

/** Edit your reply */
export const editYourReply = /* @__PURE__ */ words({
  'en-GB': 'Edit your reply',
  'de': 'Ihren Kommentar ändern',
})

/** Your reply has not been changed yet. */
export const notChangedYet = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed yet.',
  'de': 'Ihr Kommentar ist noch nicht geändert.',
})

/** This reply is not yours to change. */
export const notYours = /* @__PURE__ */ words({
  'en-GB': 'This reply is not yours to change.',
  'de': 'Diesen Kommentar können Sie nicht ändern, er ist nicht Ihrer.',
})

/** Your reply has not been changed: a reply can be edited for fifteen minutes. You can still withdraw it, or answer it. */
export const tooLateToEdit = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: a reply can be edited for fifteen minutes. You can still withdraw it, or answer it.',
  'de': 'Ihr Kommentar wurde nicht geändert: Ändern kann man einen Kommentar fünfzehn Minuten lang. Sie können ihn noch zurückziehen oder darauf antworten.',
})

/** Your reply has not been changed: where it is now, it can no longer be edited. */
export const notEditable = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: where it is now, it can no longer be edited.',
  'de': 'Ihr Kommentar wurde nicht geändert: Wo er jetzt ist, lässt er sich nicht mehr ändern.',
})

/** Your reply has not been changed: replies to this article are closed. */
export const notChangedClosed = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: replies to this article are closed.',
  'de': 'Ihr Kommentar wurde nicht geändert: Die Kommentare zu diesem Artikel sind geschlossen.',
})

/** Your reply has not been changed: somebody has said exactly these words under this article. Please say it in other words. */
export const notChangedSaidBefore = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: somebody has said exactly these words under this article. Please say it in other words.',
  'de': 'Ihr Kommentar wurde nicht geändert: Genau diesen Text hat schon jemand unter diesem Artikel geschrieben. Bitte sagen Sie es mit anderen Worten.',
})

/** Your reply has not been changed: you cannot write here at the moment. */
export const notChangedBarred = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: you cannot write here at the moment.',
  'de': 'Ihr Kommentar wurde nicht geändert: Sie können hier zurzeit nicht schreiben.',
})

/** Your reply has not been changed: it was edited many times just now. Please wait a little. */
export const tooManyEdits = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: it was edited many times just now. Please wait a little.',
  'de': 'Ihr Kommentar wurde nicht geändert: Er wurde eben schon oft geändert. Bitte warten Sie ein wenig.',
})

/** Leave a Reply */
export const leaveReply = /* @__PURE__ */ words({
  'en-GB': 'Leave a Reply',
  'de': 'Kommentar schreiben',
})

/** Nobody in the newsroom is reading replies now. Yours is taken, and held until after {readAgain}. */
export const readAgainAfter = /* @__PURE__ */ message<{ readAgain: string | number }>({
  'en-GB': (given) => `Nobody in the newsroom is reading replies now. Yours is taken, and held until after ${given.readAgain}.`,
  'de': (given) => `Zurzeit liest niemand in der Redaktion Kommentare. Ihrer wird angenommen und zurückgehalten, mindestens bis ${given.readAgain}.`,
})

/** Your email address will not be published. Required fields are marked * */
export const requiredFields = /* @__PURE__ */ words({
  'en-GB': 'Your email address will not be published. Required fields are marked *',
  'de': 'Ihre E-Mail-Adresse wird nicht veröffentlicht. Pflichtfelder sind mit * gekennzeichnet.',
})

/** Leave this empty */
export const leaveThisEmpty = /* @__PURE__ */ words({
  'en-GB': 'Leave this empty',
  'de': 'Lassen Sie das leer',
})

/** Post reply */
export const postReply = /* @__PURE__ */ words({
  'en-GB': 'Post reply',
  'de': 'Kommentar absenden',
})

/** A first reply is read by the newsroom before it appears. <link>How we moderate</link> */
export const firstReplyIsRead: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['A first reply is read by the newsroom before it appears. ', given.link(`How we moderate`)],
  'de': (given) => ['Einen ersten Kommentar liest die Redaktion, bevor er erscheint. ', given.link(`Wie wir moderieren`)],
})

/** Report an error */
export const reportError = /* @__PURE__ */ words({
  'en-GB': 'Report an error',
  'de': 'Einen Fehler melden',
})

/** This is an error in the article */
export const thisIsErrorInArticle = /* @__PURE__ */ words({
  'en-GB': 'This is an error in the article',
  'de': 'Das ist ein Fehler im Artikel',
})

/** Readers may see it */
export const readersMaySeeIt = /* @__PURE__ */ words({
  'en-GB': 'Readers may see it',
  'de': 'Alle dürfen es sehen',
})

/** For the newsroom only */
export const forNewsroomOnly = /* @__PURE__ */ words({
  'en-GB': 'For the newsroom only',
  'de': 'Nur für die Redaktion',
})

/** You may thank me by name */
export const youMayThankMeBy = /* @__PURE__ */ words({
  'en-GB': 'You may thank me by name',
  'de': 'Sie dürfen mir namentlich danken',
})

/** Reply */
export const reply = /* @__PURE__ */ words({
  'en-GB': 'Reply',
  'de': 'Kommentar',
})

/** Name */
export const name = /* @__PURE__ */ words({
  'en-GB': 'Name',
  'de': 'Name',
})

/** Email */
export const email = /* @__PURE__ */ words({
  'en-GB': 'Email',
  'de': 'E-Mail',
})

/** Your reply has not been posted yet. */
export const incomplete = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted yet.',
  'de': 'Ihr Kommentar ist noch nicht abgesandt.',
})

/** Your reply has not been posted: it is far longer than the {max, number} characters a reply may have, and too long to show here again. Go back: your words should still be in the form there. */
export const tooLarge = /* @__PURE__ */ message<{ max: number }>({
  'en-GB': (given) => `Your reply has not been posted: it is far longer than the ${number('en-GB', given.max)} characters a reply may have, and too long to show here again. Go back: your words should still be in the form there.`,
  'de': (given) => `Ihr Kommentar wurde nicht abgesandt: Er ist viel länger als die ${number('de', given.max)} Zeichen, die ein Kommentar haben darf, und zu lang, um ihn hier noch einmal zu zeigen. Gehen Sie zurück: Ihr Text sollte dort noch im Formular stehen.`,
})

/** Your reply has not been posted: a field that people do not see was filled in, as programs do. If your browser did that for you, please press “Post reply” once more. */
export const trapped = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: a field that people do not see was filled in, as programs do. If your browser did that for you, please press “Post reply” once more.',
  'de': 'Ihr Kommentar wurde nicht abgesandt: Ein Feld, das Menschen nicht sehen, war ausgefüllt, wie Programme es tun. Falls Ihr Browser das für Sie getan hat, drücken Sie bitte noch einmal auf „Kommentar absenden“.',
})

/** Your reply has not been posted yet: the form it came from is not one this site has now. Please press “Post reply” once more. */
export const formNotOurs = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted yet: the form it came from is not one this site has now. Please press “Post reply” once more.',
  'de': 'Ihr Kommentar ist noch nicht abgesandt: Das Formular, aus dem er kam, gibt es auf dieser Website nicht mehr. Bitte drücken Sie noch einmal auf „Kommentar absenden“.',
})

/** Your reply has not been posted: it came within two seconds of the form, faster than people write. Please press “Post reply” once more. */
export const tooQuick = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: it came within two seconds of the form, faster than people write. Please press “Post reply” once more.',
  'de': 'Ihr Kommentar wurde nicht abgesandt: Er kam keine zwei Sekunden nach dem Formular, schneller, als Menschen schreiben. Bitte drücken Sie noch einmal auf „Kommentar absenden“.',
})

/** Your reply has not been posted: there is no article here that takes replies. */
export const noSuchArticle = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: there is no article here that takes replies.',
  'de': 'Ihr Kommentar wurde nicht abgesandt: Hier ist kein Artikel, der Kommentare annimmt.',
})

/** Your reply has not been posted: the article was withdrawn and takes no replies any more. */
export const articleWithdrawn = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: the article was withdrawn and takes no replies any more.',
  'de': 'Ihr Kommentar wurde nicht abgesandt: Der Artikel wurde zurückgezogen und nimmt keine Kommentare mehr an.',
})

/** Your reply has not been posted: replies to this article are closed. */
export const repliesClosed = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: replies to this article are closed.',
  'de': 'Ihr Kommentar wurde nicht abgesandt: Die Kommentare zu diesem Artikel sind geschlossen.',
})

/** Your reply has not been posted: the reply you are answering is no longer here. You can still post your words as a reply to the article. */
export const answeredGone = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: the reply you are answering is no longer here. You can still post your words as a reply to the article.',
  'de': 'Ihr Kommentar wurde nicht abgesandt: Den Kommentar, auf den Sie antworten, gibt es hier nicht mehr. Sie können Ihren Text noch als Kommentar zum Artikel absenden.',
})

/** Your reply has not been posted: the paragraph you are answering is no longer in the article. You can still post your words as a reply to the article. */
export const passageGone = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: the paragraph you are answering is no longer in the article. You can still post your words as a reply to the article.',
  'de': 'Ihr Kommentar wurde nicht abgesandt: Der Absatz, den Sie kommentieren, steht nicht mehr im Artikel. Sie können Ihren Text noch als Kommentar zum Artikel absenden.',
})

/** Your reply has not been posted yet: {count, plural, one {# reply has} other {# replies have}} come from this email address within ten minutes. Please wait a little and press “Post reply” again. */
export const tooManyFromAddress = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `Your reply has not been posted yet: ${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} reply has`, 'other': () => `${number('en-GB', given.count)} replies have` })} come from this email address within ten minutes. Please wait a little and press “Post reply” again.`,
  'de': (given) => `Ihr Kommentar ist noch nicht abgesandt: Von dieser E-Mail-Adresse ${plural('de', given.count, { 'one': () => `kam ${number('de', given.count)} Kommentar`, 'other': () => `kamen ${number('de', given.count)} Kommentare` })} binnen zehn Minuten. Bitte warten Sie ein wenig und drücken Sie dann noch einmal auf „Kommentar absenden“.`,
})

/** Your reply has not been posted yet: many replies have come from your network within ten minutes. Please wait a little and press “Post reply” again. */
export const tooManyFromNetwork = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted yet: many replies have come from your network within ten minutes. Please wait a little and press “Post reply” again.',
  'de': 'Ihr Kommentar ist noch nicht abgesandt: Aus Ihrem Netz kamen binnen zehn Minuten viele Kommentare. Bitte warten Sie ein wenig und drücken Sie dann noch einmal auf „Kommentar absenden“.',
})

/** Your reply has not been posted: as many replies as a new writer may send in a day have come under this address. Please try again tomorrow, or once one of them has been published. */
export const tooManyFromNewcomer = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: as many replies as a new writer may send in a day have come under this address. Please try again tomorrow, or once one of them has been published.',
  'de': 'Ihr Kommentar wurde nicht abgesandt: Unter dieser Adresse kamen so viele Kommentare, wie jemand am Anfang an einem Tag absenden darf. Bitte versuchen Sie es morgen noch einmal oder sobald einer davon veröffentlicht wurde.',
})

/** Your reply has not been posted: the newsroom has decided that you cannot reply here for now. */
export const barred = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: the newsroom has decided that you cannot reply here for now.',
  'de': 'Ihr Kommentar wurde nicht abgesandt: Die Redaktion hat entschieden, dass Sie hier vorerst nicht kommentieren können.',
})

/** Your reply has not been posted: exactly these words were sent under this article within the last day. If you have something to add, please say it in other words. */
export const saidBefore = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: exactly these words were sent under this article within the last day. If you have something to add, please say it in other words.',
  'de': 'Ihr Kommentar wurde nicht abgesandt: Genau dieser Text kam unter diesem Artikel schon einmal am letzten Tag. Wenn Sie etwas hinzuzufügen haben, sagen Sie es bitte mit anderen Worten.',
})

/** Your reply was not posted */
export const yourReplyWasNotPosted = /* @__PURE__ */ words({
  'en-GB': 'Your reply was not posted',
  'de': 'Ihr Kommentar wurde nicht abgesandt',
})

/** Your words, to copy */
export const yourWordsToCopy = /* @__PURE__ */ words({
  'en-GB': 'Your words, to copy',
  'de': 'Ihr Text, zum Kopieren',
})

/** Leave a Reply: {headline} */
export const leaveReplyTo = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Leave a Reply: ${given.headline}`,
  'de': (given) => `Kommentar schreiben: ${given.headline}`,
})

/** Not posted – {title} */
export const notPostedTitle = /* @__PURE__ */ message<{ title: string | number }>({
  'en-GB': (given) => `Not posted – ${given.title}`,
  'de': (given) => `Nicht abgesandt – ${given.title}`,
})

/** Words this site does not publish: {words} */
export const wordsNotPublished = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `Words this site does not publish: ${given.words}`,
  'de': (given) => `Wörter, die diese Website nicht veröffentlicht: ${given.words}`,
})
