import type { RuleName } from './finding.ts'

/** What is written of a rule for people, in Markdown of one line: what it finds and leaves alone, and an example of each. */
export type RulePage = { about: string; bad: string; good: string }

/** The page of every rule. */
export const rulePages: Record<RuleName, RulePage> = {
  'quotation-marks': {
    about:
      'A quotation mark opens and never closes, closes and never opened, or faces the wrong way. A running quotation follows the newspaper’s custom: each paragraph opens with a mark, and only the last closes. A picture, a heading or a list may stand inside it. A block quotation may do without marks, or open once and close once at its end. Papers that quote in single marks are read in single marks, and what stands inside in double ones is left alone; which of the two a paper uses is chosen in the newsroom’s settings or said with `--quotes`, and otherwise seen from each text. Apostrophes are never counted, whichever way they were turned (*’90s*, *rock ‘n’ roll*, *the bosses’ cars*); inches are told from marks; headlines may use either. A closing mark is suggested only when one place is possible, as before *said Ms Orr*.',
    bad: '*“We shall sail at six, said Ms Orr.*',
    good: '*“We shall sail at six,” said Ms Orr.*',
  },
  boilerplate: {
    about:
      'A web page’s furniture was copied in with the words (*Leave a Reply*, *Your email address will not be published*, *Share this*, *Related articles*), or a placeholder was never filled (*TK*, *XXX*, *[insert name]*, *lorem ipsum*, `{{ first_name }}`). A whole comment form is one finding. Words that make furniture only when they stand alone are left in peace inside a sentence (*she wanted to share this*), as are placeholders spoken of in quotation marks (*editors write “TK”*) names (*TK Lines*, *the film XXX*, *Super Bowl XXX*), and brackets with words put into a quotation or removed from it (*[number of]*, *[number redacted]*).',
    bad: '*The pier cost TK pounds.*',
    good: '*The pier cost two million pounds.*',
  },
  'no-byline': {
    about: 'Nobody is credited.',
    bad: 'no byline.',
    good: '*Dana Reyes*, or *Packet staff*.',
  },
  'no-dateline': {
    about: 'The dateline has no place, or there is none.',
    bad: 'no dateline.',
    good: '*BRACKMOUTH, 18 June 2026*.',
  },
  'no-date': {
    about: 'The dateline has a place and no date, or a date that no calendar has.',
    bad: '*BRACKMOUTH*; `date: 2026-02-30`.',
    good: '*BRACKMOUTH, 18 June 2026*; `date: 2026-06-18`.',
  },
  'no-source': {
    about: 'Nothing says what the article was reported from. A title or an address is enough.',
    bad: 'no sources.',
    good: '*Harbour board, minutes of 16 June*, with its address if it has one.',
  },
  'no-credit': {
    about: 'A picture is credited to nobody.',
    bad: 'a picture with an empty credit.',
    good: '*Dana Reyes*, or *Exham archive*.',
  },
  'no-time-zone': {
    about: 'A time to go out at has no time zone. Only where such a time is given.',
    bad: '`2026-06-18T09:00`.',
    good: '`2026-06-18T09:00+01:00`.',
  },
  'changed-in-silence': {
    about:
      'Readers have seen the article, and a number, a name of two words or more, or a quotation is gone from a paragraph that was changed, while nothing tells them so. Choosing a notice under *Tell readers what was put right* answers it. What is added, what moves elsewhere in the text, and a whole paragraph removed are no such changes.',
    bad: '*40 cars crossed* becomes *45 cars crossed*, published without a word.',
    good: 'the same with the correction *Forty-five cars crossed. An earlier version said: forty.*',
  },
  'no-speaker': {
    about: 'A quote was confirmed and nobody is kept as its speaker.',
    bad: '“*It was dark,*” confirmed, with nobody as its speaker.',
    good: 'the same with *Ada Orr*.',
  },
  'quote-changed': {
    about:
      'The words of a confirmed quote do not stand in the text any more, or not as they were confirmed. Marks, capitals and the stop before *she said* are a matter of style.',
    bad: 'a quote confirmed as *at six*, in a text that now says *at seven*.',
    good: '*at six*, or confirmed again.',
  },
  'lost-breaks': {
    about:
      'Paragraphs ran together into one: a long paragraph opens a quotation again and again at the beginning of a sentence, as each paragraph of a running quotation does. It is said once for an article, and the marks of such a paragraph are not looked at until it is broken again.',
    bad: 'five paragraphs pasted as one: *“The roof went first. … “Then the walls. …*',
    good: 'the same, each in a paragraph of its own.',
  },
  'missing-space': {
    about:
      'A sentence runs into the next with no space after its stop. The space is suggested. Initials, abbreviations, numbers, web and mail addresses and file names are not sentences.',
    bad: '*It was over.The crew went home.*',
    good: '*It was over. The crew went home.*',
  },
  'doubled-word': {
    about:
      'The same word stands twice running. Keeping one is suggested. Pairs that are meant (*had had*, *very very*, *the first first lady*, *Duran Duran*) are left in peace.',
    bad: '*It was the the worst night.*',
    good: '*It was the worst night.*',
  },
  'a-or-an': {
    about:
      '*A* stands where *an* is said, or the other way round. It goes by the sound: *an hour*, *a unit*, *an MP*, *a U.S. ship*, *an 18-hole course*. Where people differ (*an historic vote*) or nobody can tell how letters are said, nothing is said. The right one is suggested.',
    bad: '*She is a MP from an university town.*',
    good: '*She is an MP from a university town.*',
  },
  'weekday-date': {
    about:
      'A weekday and a date never came together, or no month has such a day. A date without its year is the one nearest to the dateline. Old dates are right by either calendar that was in use: before 14 September 1752 today’s or the older one (*Sunday 2 September 1666*), and longer where the text speaks of Russia, Greece or another country that changed late.',
    bad: '*on Tuesday 17 June 2026*; *on 31 September*.',
    good: '*on Wednesday 17 June 2026*; *on 30 September*.',
  },
  'relative-date': {
    about:
      'A day, a week, a month or a season is named and nothing says which: *yesterday*, *this week*, *on Wednesday*, *in February*, *18 June*, *two weeks ago*. With a date in the dateline they all count from it, and nothing is said. Habits (*on Wednesdays*, *Monday to Friday*) and names (*Good Friday*, *Saturday Night Live*) are no dates, and a month with a year near it is resolved.',
    bad: 'with no date: *The wall fell on Wednesday.*',
    good: 'the same with a dateline; or *The wall fell on Wednesday 17 June 2026.*',
  },
  'shared-description': {
    about:
      'The same description is used for two different people, so that readers cannot tell who is meant. Two cases are found. In one, both people are introduced in the same words. In the other, the bare words are the subject of a sentence about somebody already named, and later introduce another person with an addition: *Secretary Ada Orr will visit … The top envoy is preparing to land … Tom Bell, the top envoy for fish*. A description that differs only in its addition (*the member for Exham*, *the member for Ness*) is no fault, and neither is a person described first and named later.',
    bad: '*Ada Orr, the chief planner, resigned. Tom Bell, the chief planner, did not.*',
    good: '*Ada Orr, the chief planner, resigned. Tom Bell, the deputy planner, did not.*',
  },
  arithmetic: {
    about:
      'A sum that stands in one sentence does not come out: a change from one number to another in per cent or in figures, a share, a majority; or an age does not fit a year of birth. Rounding is allowed for.',
    bad: '*from 4,000 tonnes to 2,200, a cut of 55%*.',
    good: '*from 4,000 tonnes to 2,200, a cut of 45%*.',
  },
  'anonymous-source': {
    about: 'Somebody asked not to be named, or is kept as an anonymous source, and nothing says why.',
    bad: '*an official said, on condition of anonymity*.',
    good: '*an official said, on condition of anonymity because the talks are secret*.',
  },
  'surname-first': {
    about:
      'The text names a confirmed person by the surname alone before it gives the whole name. A title (*President Orr*), the standfirst, and what somebody says in a quotation do not count.',
    bad: '*Orr resigned. Ada Orr was …*',
    good: '*Ada Orr resigned. Orr was …*',
  },
  'name-differs': {
    about:
      'A word is a slip away from the name of a confirmed person: beside another part of the name, or alone and in no dictionary. The right spelling is suggested. *The Orrs*, and anybody who is confirmed too, are left alone.',
    bad: '*Ada Oor*, of Ada Orr.',
    good: '*Ada Orr*.',
  },
  'role-dates': {
    about:
      'The text gives somebody a role that the record has ended, or not begun, on the day of the dateline. *The former harbour master*, and a sentence with a year of the role in it, are right.',
    bad: '*the harbour master, Ada Orr*, a year after she left.',
    good: '*the former harbour master*.',
  },
  'quote-differs': {
    about:
      'An earlier article of the site has the same words otherwise, or gives them to another speaker. More or fewer of them is no difference.',
    bad: 'words that an earlier article gives otherwise, or to another.',
    good: 'the words as they were said.',
  },
  'mention-lost': {
    about: 'A passage was rewritten, and the words that the record points to cannot be found again.',
    bad: 'a passage rewritten without the name that the record points to.',
    good: 'the mention placed again, or removed.',
  },
  restatement: {
    about:
      'The lead says the headline again, or a paragraph says the standfirst again: three quarters or more of the shorter one’s words of substance stand in both. Good articles do this too, so it is only a note.',
    bad: '*Council votes to close Marram Lane school in spring*, over the lead *The council has voted to close Marram Lane school in the spring.*',
    good: 'the same headline over *Nine councillors out of eleven decided on Tuesday that 112 children must find a desk elsewhere.*',
  },
  'archive-overlap': {
    about:
      'A passage stands in an earlier article of the site too, even if some of its words were changed. The finding names the article. It looks through what readers can see, and never at the article itself.',
    bad: 'last year’s background, pasted as news.',
    good: 'the same, knowing that it is.',
  },
  spelling: {
    about:
      'No dictionary, American or British, and no list of rare words has a word in small letters, nor is it put together of words (*townwide*, *rewilding*), and one slip of the fingers makes it of a word that a dictionary has; in words of up to four letters only two letters changed round count. Names, what stands in quotation marks, words with a hyphen, words of other languages, and whatever a text uses twice or has as a name are left alone.',
    bad: '*The harbuor was full.*',
    good: '*The harbour was full.*',
  },
  'mixed-marks': {
    about:
      'An article has straight quotation marks or apostrophes beside curly ones, as a paste leaves them. It is said once, at the first straight one. Feet, inches and minutes are straight by right. Where no more than five are straight, and what stands round a mark says which way it faces, the curly one is suggested.',
    bad: "*“We sail,” she said. It's six.*",
    good: '*“We sail,” she said. It’s six.*',
  },
  'long-sentence': {
    about: 'A sentence has more than sixty words, those inside quotation marks not counted.',
    bad: 'one sentence for the whole council meeting.',
    good: 'three sentences.',
  },
  language: {
    about:
      'The text does not seem to be English. Only the rules about what is missing, leftovers and confirmed facts were asked.',
    bad: 'a paragraph of German that somebody meant to translate.',
    good: 'the translation.',
  },
}
