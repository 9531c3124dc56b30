// Made of readers.*.json by `npm run messages`: write there.
import { message, select, words } from '../../../base/messages.ts'

/** {role, select, about {about} contact {contact} masthead {masthead} ethics {ethics} ownership {ownership} privacy {privacy} accessibility {accessibility} other {page}} */
export const addressOf = /* @__PURE__ */ message<{ role: 'about' | 'accessibility' | 'contact' | 'ethics' | 'masthead' | (string & {}) | 'ownership' | 'privacy' }>({
  'en-GB': (given) => `${select({ 'about': () => `about`, 'contact': () => `contact`, 'masthead': () => `masthead`, 'ethics': () => `ethics`, 'ownership': () => `ownership`, 'privacy': () => `privacy`, 'accessibility': () => `accessibility`, 'other': () => `page` }, given.role)}`,
  'de': (given) => `${select({ 'about': () => `ueber-uns`, 'contact': () => `kontakt`, 'masthead': () => `impressum`, 'ethics': () => `grundsaetze`, 'ownership': () => `eigentum`, 'privacy': () => `datenschutz`, 'accessibility': () => `barrierefreiheit`, 'other': () => `seite` }, given.role)}`,
})

/** [town TK] */
export const cityMissing = /* @__PURE__ */ words({
  'en-GB': '[town TK]',
  'de': '[Ort TK]',
})

/** [address for mail TK] */
export const contactMissing = /* @__PURE__ */ words({
  'en-GB': '[address for mail TK]',
  'de': '[Mailadresse TK]',
})

/** About us */
export const aboutHeadline = /* @__PURE__ */ words({
  'en-GB': 'About us',
  'de': 'Über uns',
})

/** Who makes {name}, for whom, and what we promise the people who read it. */
export const aboutStandfirst = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Who makes ${given.name}, for whom, and what we promise the people who read it.`,
  'de': (given) => `Wer ${given.name} macht, für wen, und was wir denen versprechen, die uns lesen.`,
})

/** {name} reports on {city}. We began in [year TK], and [number TK] people work here.  ## What we cover  We follow [what you follow, such as the council, the courts and the schools TK]. We go to the meeting, read the papers that were handed out there, and ask the people whom a decision meets. What we leave to others, we leave out on purpose: [what you do not cover TK].  ## How we work  Every article says who wrote it and what it rests on. A second person reads it before it goes out. If we quote somebody, they said it; what we could not check, we call unchecked. Opinion is marked as opinion.  ## When we are wrong  We put it right in the article, say what it said before, and keep every notice in the list of corrections. Whoever finds a mistake can mark the sentence under the article, or write to {contact}.  ## Who pays for it  [Where the money comes from: subscriptions, advertising, gifts, grants TK]. Nobody who pays decides what we write. */
export const aboutText = /* @__PURE__ */ message<{ name: string | number; city: string | number; contact: string | number }>({
  'en-GB': (given) => `${given.name} reports on ${given.city}. We began in [year TK], and [number TK] people work here.

## What we cover

We follow [what you follow, such as the council, the courts and the schools TK]. We go to the meeting, read the papers that were handed out there, and ask the people whom a decision meets. What we leave to others, we leave out on purpose: [what you do not cover TK].

## How we work

Every article says who wrote it and what it rests on. A second person reads it before it goes out. If we quote somebody, they said it; what we could not check, we call unchecked. Opinion is marked as opinion.

## When we are wrong

We put it right in the article, say what it said before, and keep every notice in the list of corrections. Whoever finds a mistake can mark the sentence under the article, or write to ${given.contact}.

## Who pays for it

[Where the money comes from: subscriptions, advertising, gifts, grants TK]. Nobody who pays decides what we write.`,
  'de': (given) => `${given.name} berichtet über ${given.city}. Wir haben [Jahr TK] angefangen, und hier arbeiten [Zahl TK] Menschen.

## Worüber wir schreiben

Wir verfolgen [was Sie verfolgen, etwa Rat, Gerichte und Schulen TK]. Wir gehen in die Sitzung, lesen die Unterlagen, die dort verteilt wurden, und fragen die Menschen, die eine Entscheidung trifft. Was wir anderen überlassen, lassen wir mit Absicht weg: [was Sie auslassen TK].

## Wie wir arbeiten

Jeder Artikel sagt, wer ihn geschrieben hat und worauf er beruht. Bevor er erscheint, liest ihn ein zweiter Mensch. Wen wir zitieren, der hat es gesagt; was wir nicht prüfen konnten, nennen wir ungeprüft. Meinung steht als Meinung da.

## Wenn wir uns irren

Wir berichtigen im Artikel selbst, sagen, was vorher dort stand, und führen jeden Hinweis in der Liste der Korrekturen. Wer einen Fehler findet, kann den Satz unter dem Artikel angeben oder an ${given.contact} schreiben.

## Wer uns bezahlt

[Woher das Geld kommt: Abonnements, Anzeigen, Spenden, Zuschüsse TK]. Wer zahlt, entscheidet nicht, was wir schreiben.`,
})

/** Contact */
export const contactHeadline = /* @__PURE__ */ words({
  'en-GB': 'Contact',
  'de': 'Kontakt',
})

/** How to reach the newsroom of {name}. */
export const contactStandfirst = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `How to reach the newsroom of ${given.name}.`,
  'de': (given) => `Wie Sie die Redaktion von ${given.name} erreichen.`,
})

/** Write to {contact}. Somebody reads it on [days TK], and you have an answer within [days or hours TK].  ## News and tips  Ring [telephone number TK], or write to [address for tips TK]. If you must not be known, say so first and send no documents yet: we then tell you how to do it safely.  ## A mistake in an article  The quickest way is the form under the article: mark the sentence and say what is right. It reaches an editor at once.  ## Visit us  {name}, [street and number TK], {city}. The door is open [hours TK]. [How to come in with a wheelchair or a pram TK].  ## Advertising and subscriptions  [Name and address of whoever answers TK]. They do not work in the newsroom. */
export const contactText = /* @__PURE__ */ message<{ contact: string | number; name: string | number; city: string | number }>({
  'en-GB': (given) => `Write to ${given.contact}. Somebody reads it on [days TK], and you have an answer within [days or hours TK].

## News and tips

Ring [telephone number TK], or write to [address for tips TK]. If you must not be known, say so first and send no documents yet: we then tell you how to do it safely.

## A mistake in an article

The quickest way is the form under the article: mark the sentence and say what is right. It reaches an editor at once.

## Visit us

${given.name}, [street and number TK], ${given.city}. The door is open [hours TK]. [How to come in with a wheelchair or a pram TK].

## Advertising and subscriptions

[Name and address of whoever answers TK]. They do not work in the newsroom.`,
  'de': (given) => `Schreiben Sie an ${given.contact}. Gelesen wird das [Wochentage TK], und eine Antwort haben Sie innerhalb von [Tage oder Stunden TK].

## Nachrichten und Hinweise

Rufen Sie [Telefonnummer TK] an, oder schreiben Sie an [Adresse für Hinweise TK]. Wenn niemand wissen darf, wer Sie sind, sagen Sie das zuerst und schicken Sie noch nichts: Wir sagen Ihnen dann, wie es sicher geht.

## Ein Fehler in einem Artikel

Am schnellsten geht es mit dem Formular unter dem Artikel: Geben Sie den Satz an und schreiben Sie, was stimmt. Das kommt sofort in der Redaktion an.

## Besuchen Sie uns

${given.name}, [Straße und Nummer TK], ${given.city}. Geöffnet ist [Zeiten TK]. [Wie man mit Rollstuhl oder Kinderwagen hineinkommt TK].

## Anzeigen und Abonnements

[Name und Adresse der Zuständigen TK]. Sie arbeiten nicht in der Redaktion.`,
})

/** Masthead */
export const mastheadHeadline = /* @__PURE__ */ words({
  'en-GB': 'Masthead',
  'de': 'Impressum',
})

/** Who works at {name}, and who answers for it. */
export const mastheadStandfirst = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Who works at ${given.name}, and who answers for it.`,
  'de': (given) => `Wer bei ${given.name} arbeitet, und wer verantwortlich ist.`,
})

/** {name} is published by [name and legal form of the publisher TK], [street and number TK], {city}.  ## Newsroom  - Editor: [name TK] - Reporters: [names TK] - Pictures: [names TK] - Corrections and replies: [name TK]  ## Publisher  - Managing director: [name TK] - Responsible for content by law: [name and address TK] - Registered at: [register and number TK]  Write to {contact}. */
export const mastheadText = /* @__PURE__ */ message<{ name: string | number; city: string | number; contact: string | number }>({
  'en-GB': (given) => `${given.name} is published by [name and legal form of the publisher TK], [street and number TK], ${given.city}.

## Newsroom

- Editor: [name TK]
- Reporters: [names TK]
- Pictures: [names TK]
- Corrections and replies: [name TK]

## Publisher

- Managing director: [name TK]
- Responsible for content by law: [name and address TK]
- Registered at: [register and number TK]

Write to ${given.contact}.`,
  'de': (given) => `${given.name} erscheint bei [Name und Rechtsform des Verlags TK], [Straße und Nummer TK], ${given.city}.

## Redaktion

- Chefredaktion: [Name TK]
- Berichte: [Namen TK]
- Bilder: [Namen TK]
- Korrekturen und Kommentare: [Name TK]

## Verlag

- Geschäftsführung: [Name TK]
- Verantwortlich für den Inhalt: [Name und Adresse TK]
- Eingetragen bei: [Register und Nummer TK]

Schreiben Sie an ${given.contact}.`,
})

/** Ethics and corrections */
export const ethicsHeadline = /* @__PURE__ */ words({
  'en-GB': 'Ethics and corrections',
  'de': 'Grundsätze und Korrekturen',
})

/** The rules that {name} works by, and what happens when we break one. */
export const ethicsStandfirst = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `The rules that ${given.name} works by, and what happens when we break one.`,
  'de': (given) => `Nach welchen Regeln ${given.name} arbeitet, und was geschieht, wenn wir eine brechen.`,
})

/** These rules bind everybody who writes for us. [Name of whoever answers for them TK] answers for them, and they were last looked through in [month and year TK].  ## What we rest on  We name our sources, and say how they know. We give nobody a cover name lightly: an editor knows who it is, and the article says why it does not. We ask those we write badly of before we write it, and give them time to answer.  ## What we take and what we do not  We take no presents from people we report on, pay nobody for news, and say so where a journey or a ticket was free. Whoever has a stake in a matter does not write about it.  ## People in distress  We do not name victims of [what you protect, such as sexual violence TK], nor children without their parents’ word. We leave the grieving alone when they ask us to.  ## Machines  [What you use programs for, and who checks what comes out TK]. A person answers for every sentence we publish.  ## Corrections  A mistake is put right as soon as we know of it, in the article and in the list of corrections. The notice says what was wrong, not only what is right. We do not remove an article to hide a mistake; what was withdrawn leaves a page that says why. Earlier versions can be read and compared.  ## Complaints  Write to {contact}. If our answer does not satisfy you, [press council or ombudsman, with its address TK] decides. */
export const ethicsText = /* @__PURE__ */ message<{ contact: string | number }>({
  'en-GB': (given) => `These rules bind everybody who writes for us. [Name of whoever answers for them TK] answers for them, and they were last looked through in [month and year TK].

## What we rest on

We name our sources, and say how they know. We give nobody a cover name lightly: an editor knows who it is, and the article says why it does not. We ask those we write badly of before we write it, and give them time to answer.

## What we take and what we do not

We take no presents from people we report on, pay nobody for news, and say so where a journey or a ticket was free. Whoever has a stake in a matter does not write about it.

## People in distress

We do not name victims of [what you protect, such as sexual violence TK], nor children without their parents’ word. We leave the grieving alone when they ask us to.

## Machines

[What you use programs for, and who checks what comes out TK]. A person answers for every sentence we publish.

## Corrections

A mistake is put right as soon as we know of it, in the article and in the list of corrections. The notice says what was wrong, not only what is right. We do not remove an article to hide a mistake; what was withdrawn leaves a page that says why. Earlier versions can be read and compared.

## Complaints

Write to ${given.contact}. If our answer does not satisfy you, [press council or ombudsman, with its address TK] decides.`,
  'de': (given) => `Diese Regeln binden alle, die für uns schreiben. Verantwortlich ist [Name der zuständigen Person TK]; zuletzt durchgesehen wurden sie im [Monat und Jahr TK].

## Worauf wir uns stützen

Wir nennen unsere Quellen und sagen, woher sie es wissen. Anonym bleibt bei uns niemand ohne Grund: Die Redaktion kennt den Namen, und der Artikel sagt, warum er ihn nicht nennt. Wem wir etwas vorwerfen, den fragen wir vorher und lassen ihm Zeit für eine Antwort.

## Was wir annehmen und was nicht

Wir nehmen keine Geschenke von Menschen, über die wir berichten, bezahlen niemanden für Nachrichten und schreiben dazu, wenn eine Reise oder eine Karte umsonst war. Wer beteiligt ist, schreibt nicht darüber.

## Menschen in Not

Opfer von [wen Sie schützen, etwa bei sexueller Gewalt TK] nennen wir nicht, und Kinder nicht ohne das Wort ihrer Eltern. Trauernde lassen wir in Ruhe, wenn sie darum bitten.

## Maschinen

[Wofür Sie Programme benutzen und wer prüft, was herauskommt TK]. Für jeden Satz, den wir veröffentlichen, steht ein Mensch ein.

## Korrekturen

Ein Fehler wird berichtigt, sobald wir von ihm wissen, im Artikel und in der Liste der Korrekturen. Der Hinweis sagt, was falsch war, und nicht nur, was stimmt. Wir entfernen keinen Artikel, um einen Fehler zu verstecken; was zurückgezogen wurde, hinterlässt eine Seite, die sagt, warum. Frühere Fassungen lassen sich lesen und vergleichen.

## Beschwerden

Schreiben Sie an ${given.contact}. Wenn Ihnen unsere Antwort nicht genügt, entscheidet [Presserat oder Ombudsstelle mit Adresse TK].`,
})

/** Who owns us and who pays */
export const ownershipHeadline = /* @__PURE__ */ words({
  'en-GB': 'Who owns us and who pays',
  'de': 'Wem wir gehören und wer uns bezahlt',
})

/** Whose {name} is, where its money comes from, and what that money does not buy. */
export const ownershipStandfirst = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Whose ${given.name} is, where its money comes from, and what that money does not buy.`,
  'de': (given) => `Wem ${given.name} gehört, woher das Geld kommt, und was man dafür nicht bekommt.`,
})

/** {name} belongs to [owners, and how much each of them has TK]. It is [legal form, such as a limited company or a co-operative TK].  ## Where the money came from last year  - Readers: [share TK] - Advertising: [share TK] - Gifts and grants: [share, with the name of everybody who gave more than a sum you state TK] - Everything else: [share TK]  ## What it does not buy  Nobody who owns or pays for {name} sees an article before it is out, or has one changed. Advertising is marked as advertising, and made by other people than news. When we report on an owner, a giver or a large advertiser, the article says what they are to us. */
export const ownershipText = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name} belongs to [owners, and how much each of them has TK]. It is [legal form, such as a limited company or a co-operative TK].

## Where the money came from last year

- Readers: [share TK]
- Advertising: [share TK]
- Gifts and grants: [share, with the name of everybody who gave more than a sum you state TK]
- Everything else: [share TK]

## What it does not buy

Nobody who owns or pays for ${given.name} sees an article before it is out, or has one changed. Advertising is marked as advertising, and made by other people than news. When we report on an owner, a giver or a large advertiser, the article says what they are to us.`,
  'de': (given) => `${given.name} gehört [Eigentümer und ihre Anteile TK]. Rechtsform: [etwa GmbH oder Genossenschaft TK].

## Woher das Geld im letzten Jahr kam

- Leserinnen und Leser: [Anteil TK]
- Anzeigen: [Anteil TK]
- Spenden und Zuschüsse: [Anteil, mit den Namen aller, die mehr als eine genannte Summe gaben TK]
- Alles andere: [Anteil TK]

## Was man dafür nicht bekommt

Wem ${given.name} gehört und wer zahlt, sieht keinen Artikel vorher und lässt keinen ändern. Anzeigen sind als Anzeigen gekennzeichnet und werden von anderen gemacht als Nachrichten. Berichten wir über jemanden, dem wir gehören oder der uns Geld gibt, so steht es dabei.`,
})

/** Privacy */
export const privacyHeadline = /* @__PURE__ */ words({
  'en-GB': 'Privacy',
  'de': 'Datenschutz',
})

/** What {name} knows of its readers, why, and how to have it erased. */
export const privacyStandfirst = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `What ${given.name} knows of its readers, why, and how to have it erased.`,
  'de': (given) => `Was ${given.name} von seinen Leserinnen und Lesern weiß, warum, und wie es gelöscht wird.`,
})

/** [Name and address of whoever is responsible TK] is responsible for what this page is about. Write to {contact}.  ## Reading  You can read everything here without telling us who you are. Our pages load nothing from other companies, and no script follows you. The server keeps [what your server logs, and for how long TK].  ## Replies  Who replies gives a name, which is shown, and an address for mail, which is never shown. We use it to let you prove that it is yours, and to tell you of answers if you ask for that. A network address is kept for [days TK] against abuse.  ## What you can ask for  Your own page, linked under every reply, shows what we hold about you. There you can take it with you, correct it or have it erased. Erased means erased: from the replies, the search and the queues.  ## Who else sees it  [Firms that work for you, such as the host of the server and of the mail, and where they are TK].  ## Your rights  You may complain to [supervisory authority TK]. */
export const privacyText = /* @__PURE__ */ message<{ contact: string | number }>({
  'en-GB': (given) => `[Name and address of whoever is responsible TK] is responsible for what this page is about. Write to ${given.contact}.

## Reading

You can read everything here without telling us who you are. Our pages load nothing from other companies, and no script follows you. The server keeps [what your server logs, and for how long TK].

## Replies

Who replies gives a name, which is shown, and an address for mail, which is never shown. We use it to let you prove that it is yours, and to tell you of answers if you ask for that. A network address is kept for [days TK] against abuse.

## What you can ask for

Your own page, linked under every reply, shows what we hold about you. There you can take it with you, correct it or have it erased. Erased means erased: from the replies, the search and the queues.

## Who else sees it

[Firms that work for you, such as the host of the server and of the mail, and where they are TK].

## Your rights

You may complain to [supervisory authority TK].`,
  'de': (given) => `Verantwortlich ist [Name und Adresse TK]. Schreiben Sie an ${given.contact}.

## Lesen

Sie können hier alles lesen, ohne zu sagen, wer Sie sind. Unsere Seiten laden nichts von anderen Firmen, und kein Skript verfolgt Sie. Der Server behält [was Ihr Server protokolliert und wie lange TK].

## Kommentare

Wer kommentiert, gibt einen Namen an, der gezeigt wird, und eine Mailadresse, die nie gezeigt wird. Mit ihr weisen Sie nach, dass es Ihre ist, und erfahren von Antworten, wenn Sie das wollen. Die Netzadresse bleibt [Tage TK] gegen Missbrauch gespeichert.

## Was Sie verlangen können

Ihre eigene Seite, verlinkt unter jedem Kommentar, zeigt, was wir über Sie haben. Dort können Sie es mitnehmen, berichtigen oder löschen lassen. Gelöscht heißt gelöscht: aus den Kommentaren, der Suche und den Warteschlangen.

## Wer es noch sieht

[Firmen, die für Sie arbeiten, etwa für Server und Mail, und wo sie sitzen TK].

## Ihre Rechte

Beschweren können Sie sich bei [Aufsichtsbehörde TK].`,
})

/** Accessibility */
export const accessibilityHeadline = /* @__PURE__ */ words({
  'en-GB': 'Accessibility',
  'de': 'Barrierefreiheit',
})

/** How {name} can be read, what does not work yet, and whom to tell. */
export const accessibilityStandfirst = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `How ${given.name} can be read, what does not work yet, and whom to tell.`,
  'de': (given) => `Wie man ${given.name} lesen kann, was noch nicht geht, und wem man es sagt.`,
})

/** We want everybody to be able to read {name}. Our pages are made to meet WCAG 2.2 at level AA.  ## What works  Every page can be used by keyboard alone and without scripts. Text can be made as large as you like. Pictures are described. Light and dark, and less movement, follow what your device asks for.  ## What does not  [What you know does not meet it, such as old documents, and until when you mend it TK]. We last tested in [month and year TK], [how and by whom TK].  ## Tell us  If something keeps you from reading, write to {contact} and say which page it was. You have an answer within [days TK], and the text in another form if you need it. If that does not help, [body that enforces it where you are TK] does. */
export const accessibilityText = /* @__PURE__ */ message<{ name: string | number; contact: string | number }>({
  'en-GB': (given) => `We want everybody to be able to read ${given.name}. Our pages are made to meet WCAG 2.2 at level AA.

## What works

Every page can be used by keyboard alone and without scripts. Text can be made as large as you like. Pictures are described. Light and dark, and less movement, follow what your device asks for.

## What does not

[What you know does not meet it, such as old documents, and until when you mend it TK]. We last tested in [month and year TK], [how and by whom TK].

## Tell us

If something keeps you from reading, write to ${given.contact} and say which page it was. You have an answer within [days TK], and the text in another form if you need it. If that does not help, [body that enforces it where you are TK] does.`,
  'de': (given) => `Alle sollen ${given.name} lesen können. Unsere Seiten sind so gemacht, dass sie WCAG 2.2 auf Stufe AA erfüllen.

## Was geht

Jede Seite lässt sich allein mit der Tastatur und ohne Skripte benutzen. Der Text wird so groß, wie Sie wollen. Bilder sind beschrieben. Hell und dunkel sowie weniger Bewegung richten sich nach Ihrem Gerät.

## Was nicht geht

[Was noch nicht barrierefrei ist, etwa alte Dokumente, und bis wann es behoben wird TK]. Zuletzt geprüft haben wir im [Monat und Jahr TK], [wie und durch wen TK].

## Sagen Sie es uns

Wenn Sie etwas am Lesen hindert, schreiben Sie an ${given.contact} und nennen Sie die Seite. Eine Antwort haben Sie innerhalb von [Tage TK], und den Text in anderer Form, wenn Sie ihn brauchen. Hilft das nicht, so hilft [zuständige Schlichtungsstelle TK].`,
})
