import type { Token } from '../text/token.ts'

/**
 * `say` verbs take a quotation as it stands and may stand before their subject; `call` verbs take a few quoted words in
 * their sentence; `feel` verbs report a mind, and attribute only where nothing better does.
 */
export type VerbKind = 'say' | 'call' | 'feel'

const irregular: Record<string, string> = {
  say: 'said says saying',
  tell: 'told tells telling',
  write: 'wrote written writes writing',
  read: 'reads reading',
  begin: 'began begun begins beginning',
  cry: 'cried cries crying',
  reply: 'replied replies replying',
  deny: 'denied denies denying',
  testify: 'testified testifies testifying',
  clarify: 'clarified clarifies clarifying',
  specify: 'specified specifies specifying',
  quip: 'quipped quips quipping',
  spit: 'spat spits spitting',
  vow: 'vowed vows vowing',
  plead: 'pleaded pled pleads pleading',
  swear: 'swore sworn swears swearing',
  tweet: 'tweeted tweets tweeting',
  retweet: 'retweeted',
  admit: 'admitted admits admitting',
  concede: 'conceded concedes conceding',
  put: 'puts putting',
  add: 'added adds adding',
  sing: 'sang sung sings singing',
  speak: 'spoke spoken speaks speaking',
  think: 'thought thinks thinking',
  feel: 'felt feels feeling',
  find: 'found finds finding',
  see: 'saw seen sees seeing',
  hold: 'held holds holding',
  know: 'knew knows knowing',
  blog: 'blogged blogs blogging',
  snap: 'snapped snaps snapping',
  go: 'went goes going',
  chat: 'chatted',
  prophesy: 'prophesied',
  rap: 'rapped',
  sum: 'summed sums summing',
  text: 'texted texts texting',
  post: 'posted posts posting',
  tout: 'touted touts touting',
  dub: 'dubbed dubs dubbing',
  label: 'labelled labeled labels labelling labeling',
  brand: 'branded brands branding',
  decry: 'decried decries decrying',
  vilify: 'vilified',
  pan: 'panned',
  rebut: 'rebutted',
  mean: 'meant means meaning',
  pledge: 'pledged pledges pledging',
  hear: 'heard',
  shoot: 'shot shoots shooting',
  hit: 'hits hitting',
  pay: 'paid',
}

const lists: Record<VerbKind, string> = {
  say: `say tell write read begin cry reply deny testify clarify specify quip spit vow plead swear tweet retweet admit
    concede put add sing snap blog text post sum
    acknowledge advise affirm agree allege allow announce answer argue ask assert assure attest aver bark beam bellow
    blurt boast bristle caution chant chime chirp chuckle chide claim comment complain conclude confess confide confirm
    contend continue counter crow deadpan declare declaim demand elaborate emphasise emphasize enthuse enquire exclaim
    explain fume gasp grin groan growl grumble gush hint holler implore inform inquire insist instruct interject
    intone interrupt joke lament laugh maintain mention mumble murmur muse mutter note observe offer opine order
    pray preach proclaim proffer promise pronounce protest purr query question quote rant reason recall reckon recount
    reflect reiterate relate remark remember remind report request respond resume retort reveal roar rule scoff scream
    shout shriek shrug sigh smile sneer sniff snort sob stammer state stress stutter submit suggest summarise summarize
    surmise swoon thunder underline underscore urge venture volunteer wail warn whine whisper wonder yell
    recommend reassure rejoin predict recite signal scrawl telegraph joke interpose persist pipe plead write email
    e-mail message wisecrack guffaw giggle mouth narrate
    convey opine postulate posit theorise theorize counsel drawl croak crack bemoan shoot hit fire demur concur parry chip`,
  call: `call describe dub label brand denounce criticise criticize condemn praise hail slam blast decry deride dismiss
    characterise characterize term accuse apologise apologize speak cite credit deplore
    express voice mock liken ridicule rail reject refer laud pledge propose threaten tout
    highlight invoke echo commend salute applaud thank congratulate berate lambast lambaste castigate
    assail attack defend rebuke reprimand scold charge compare repeat discuss advocate
    define style portray depict paint christen rebut refute dispute blame lash boo
    herald caption title sign pen`,
  feel: `think believe feel hope want expect fear worry consider see find hold know learn understand judge decide
    regard deem wish like hate love dream imagine realise realize seek plan regret welcome conclude mean
    determine envision envisage`,
}

const kinds = new Map<string, VerbKind>()
for (const [kind, words] of Object.entries(lists)) {
  for (const lemma of words.trim().split(/\s+/)) {
    for (const form of formsOf(lemma)) {
      if (!kinds.has(form)) kinds.set(form, kind === 'say' || kind === 'call' ? kind : 'feel')
    }
  }
}

function formsOf(lemma: string): string[] {
  const special = irregular[lemma]
  if (special !== undefined) return [lemma, ...special.split(' ')]
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const plural = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [lemma, plural, `${stem}ed`, `${stem}ing`]
}

/** What kind of verb of speech a word can be a form of, in lower case. */
export function verbKind(lower: string): VerbKind | undefined {
  return kinds.get(lower)
}

/** Verbs that speak only in company: *she laughed* says nothing, *“…,” she laughed* does. */
const gestures = new Set(
  `laughed laughs smiled smiles sighed sighs shrugged shrugs grinned grins chuckled sobbed snorted sniffed beamed
  gasped giggled shot shoots hit hits fired fires went goes put puts ruled rules held posted sign signed offered offers ordered orders allowed allows
  began begins continue continued continues resumed read reads recalled submitted offered cracked pipe piped
  signaled signalled found saw sees see pen penned put putting demanded reported reports report sum summed sums
  text texts texted message messages remember remembers questioned`.split(/\s+/),
)

export function isGesture(lower: string): boolean {
  return gestures.has(lower)
}

const participle = /ing$/
const past = /(?:ed|told|said|written|sung|sworn|quoted|heard|held|seen|found|thought)$/

export function isGerund(lower: string): boolean {
  return participle.test(lower)
}

export function canBePassive(lower: string): boolean {
  return past.test(lower)
}

export function isVerb(token: Token | undefined): boolean {
  return token?.speech === 'VERB' && token.quote === null && !/^\p{Lu}/u.test(token.text)
}
