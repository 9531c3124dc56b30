/** Phrases that are furniture wherever they stand. No pattern here repeats a group, so each runs in linear time. */
export const leftovers = new RegExp(
  [
    'your e-?mail (?:address )?will not be published\\.?',
    'required fields are marked(?: \\*| with an asterisk)?',
    'save my name, e-?mail,? and website in this browser(?: for the next time I comment\\.?)?',
    'leave a reply cancel reply',
    'click here to (?:subscribe|sign up|share|read more|continue)',
    'click to share on [a-z]{1,20}(?: \\(opens in new window\\))?',
    '\\(opens in new window\\)',
    'lorem ipsum(?: dolor sit amet)?',
    'sign up for our (?:free )?(?:daily |weekly )?newsletter (?:here|below|now|today)',
    'subscribe to our (?:free )?(?:daily |weekly )?newsletter (?:here|below|now|today)',
    'this site uses akismet to reduce spam\\.?',
    'you must be logged in to post a comment\\.?',
    'appeared first on [^\\n]{1,60}',
  ].join('|'),
  'giu',
)

/** Lines that are furniture when they stand alone, and ordinary words inside a sentence. */
export const wholeLine = new RegExp(
  `^(?:${[
    'leave a (?:reply|comment)(?: to .{1,60})?',
    'cancel reply',
    'post (?:a )?comment',
    'add a comment',
    'share (?:this|it)(?: (?:article|story|post|page|on .{1,40}))?',
    'share on (?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram)',
    'tweet this',
    '(?:tweet|share|pin|like|email|print)(?:[ ,|/·]+(?:tweet|share|pin|like|email|print)){1,8}',
    '(?:related|recommended|similar|more|popular|recent) (?:articles|posts|stories|reading)',
    'you (?:may|might) also (?:like|enjoy)(?: this| these)?',
    'read (?:more|next|also)',
    '(?:continue|keep) reading(?: below)?',
    'advertisement',
    'sponsored(?: content)?',
    '(?:article|story) continues (?:below|after)(?: .{0,40})?',
    '(?:sign up|subscribe)(?: (?:now|here|today|to|for).{0,60})?',
    'like this',
    'skip to (?:main )?content',
    'click here',
    'loading',
    'table of contents',
    'all rights reserved',
    '(?:©|copyright ©?) ?\\d{4}.{0,80}',
    'filed under.{0,80}',
    'tagged (?:with|as).{0,80}',
    'no comments(?: yet)?',
    '(?:previous|next) (?:post|article)',
    'back to top',
    '(?:body|headline|standfirst|text|caption|quote|photo|intro) (?:goes )?here',
  ].join('|')})[\\s.:…!*»›→>-]{0,6}$`,
  'iu',
)

/** Labels of a form, which only say something next to the rest of the form. */
export const weakLine =
  /^(?:(?:your )?(?:name|e-?mail(?: address)?|website|comment|reply|message|url)s?|submit|send|reply|comments?|cancel|print|share|tweet|facebook|twitter|whatsapp|\d{1,5} comments?)[\s.:*]{0,4}$/iu
