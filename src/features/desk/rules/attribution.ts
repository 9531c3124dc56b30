/** How a text says who speaks. No pattern here repeats a group without a bound, so each runs in linear time. */

const verb =
  '(?:said|says|added|adds|remarked|remarks|told|tells|wrote|writes|asked|replied|explained|continued|declared|insisted|recalled|recalls|warned|argued|claimed|admitted|noted|concluded|announced|joked)'
const title = '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|President|Captain|Councillor|Professor)\\.? )?'
const name = `${title}\\p{Lu}[\\p{L}’'-]{0,30}(?: \\p{Lu}[\\p{L}’'-]{0,30}){0,3}`
const pronoun = '(?:he|she|they)'
/** *said Ms Orr*, and *she said* or *Ms Orr said*. */
export const inverted = `${verb} ${name}`
export const direct = `(?:${pronoun} ${verb}|${name} ${verb})`

const edge = "(?![\\p{L}\\p{M}’'-])"
const word = "\\p{L}[\\p{L}’'-]{0,30}"
/** *the harbour master*, *one of the crew*, *Exham’s mayor*, *police*. */
const somebody = `(?:(?:(?:the|a|an|one|two|both|another|some|many|several|her|his|their|its|our|my)|\\p{Lu}${word}[’']s?) (?:${word} ){0,4}?)?${word}`

const speakingVerb = '(?:said|says|added|adds|remarked|replied|recalled|insisted|explained|continued|concluded|joked)'
/** What is said that is nobody: *said nothing*, *said a prayer*. */
const noSpeaker =
  '(?!(?:nothing|little|so|no|yes|that|it|this|something|anything|everything|enough|hello|goodbye|sorry|thanks|what|how|why|where|when|if|we|i|you|they|he|she|to|in|on|at|as|all|much|more|less|very|not|good|and|or|but|with|for)(?!\\p{L})|(?:a|the|his|her|their|our|my|one|some|two) (?:last |first |few |short |same )?(?:prayers?|words?|rosary|mass|grace|things?|name|same|opposite|truth|line|lie|oath|goodbyes?)(?!\\p{L}))'
/** Who is told, where it is the public and nobody of the tale. */
const audience =
  '(?!the (?:truth|story|tale|same|time|whole))(?:(?:the|an?) (?:press|news|media|packed|public|special)? ?(?:conference|meeting|court|hearing|inquiry|inquest|council|committee|jury|tribunal|crowd|panel|board|assembly|rally|programme|paper|newspaper|reporter|audience|house|parliament)|the \\p{Lu}|\\p{Lu}|reporters|journalists|councillors|councilors|members|delegates|lawmakers|senators|supporters|fans|viewers|listeners|shareholders|investors|magistrates|jurors|detectives|MPs|broadcasters)'
const stop = '(?=\\s*(?:[.;!?)]|:(?! ?["“‘])|[—–]|$))'
const aside =
  '(?=(?:,? (?:on|in|at|after|during|outside|last|this|yesterday|today|earlier|later|afterwards|again|before|through|via|by)(?!\\p{L})[^.!?]{0,120}|, (?:\\p{Ll}{2,20}ing|who)(?!\\p{L})[^.!?]{0,120})(?:[.!?]|$))'
const ends = `(?:${stop}|${aside})`

const spoken = new RegExp(
  [
    `[,?!] (?:and )?${inverted}${edge}`,
    `[,?!] (?:and )?${speakingVerb} ${noSpeaker}${somebody}${edge}`,
    `[?!] (?:asked|cried|shouted|called|wondered|demanded) ${noSpeaker}${somebody}${edge}`,
    `, reads? the (?:statement|letter|note|sign|message|e-?mail|notice|post|banner|placard)${edge}`,
    `, as ${title}(?:\\p{Lu}${word}|the ${word}) (?:put|puts) it${edge}`,
    `, according to (?:${title}\\p{Lu}|(?:the|an?|one|her|his|their) (?:${word} ){0,4}?(?!papers?|letter|number|order|register|newsletter|computer)\\p{L}{1,30}(?:er|or|ist|man|woman|ess|person|chief|official|neighbour|aide|clerk|expert|guard|nurse|judge|mp))(?=[^.!?]{0,120}(?:[.!?]|$))`,
  ].join('|'),
  'u',
)
const clause = new RegExp(
  `[,?!] (?:and )?(?:(?:${pronoun}|${name}|${somebody}) (?:${speakingVerb}|reads?|wrote|writes)${edge}${ends}|(?:${pronoun}|${name}|${somebody}) (?:told|tells) ${audience})`,
  'gu',
)
/** A sentence that begins so goes on after its comma: *When I asked, he said no.* */
const subordinate =
  // exception: it is asked of 300 characters at most
  /(?:^|[.!?…]["”’')]*\s)[^\p{L}.!?]{0,4}(?:(?:and|but|so|then) )?(?:when|whenever|if|as|while|after|before|because|since|once|until|although|though|where|wherever|what|whatever|the (?:day|time|moment|minute|night|next))(?![\p{L}’'])[^.!?]*$/iu

/** Whether the words of a quotation, so far as it is marked, name who speaks them. */
export function isAttributed(said: string): boolean {
  if (spoken.test(said)) return true
  return Array.from(said.matchAll(clause)).some(
    ({ index }) => !subordinate.test(said.slice(Math.max(0, index - 300), index)),
  )
}

const inSpeech = new RegExp(`[,?!] (?:and )?${inverted}(?![\\p{L}\\p{M}])`, 'u')

/** Whether *said So-and-so* stands in words that began as a quotation. */
export function namesSpeaker(said: string): boolean {
  return inSpeech.test(said)
}

const speaks = new RegExp(`(?<!\\p{L})${verb}(?!\\p{L})`, 'u')

export function hasSpeechVerb(said: string): boolean {
  return speaks.test(said)
}

const begins = new RegExp(`(?:^|[.!?”"] )(${name}) ${verb}(?: [^.!?“”":]{1,60})?[:,]\\s?$`, 'u')
const goesOn = new RegExp(`^[^“”"‘’]{1,600}[,?!.][”"’],? (?:${verb} (${name})|(${name}) ${verb})${edge}`, 'u')

/** *Ms Orr told the Packet: “…* and then *“…,” said Mr Bell*: who began it cannot be the one who goes on. */
export function isAnotherSpeaker(before: string, next: string): boolean {
  const first = begins.exec(before.slice(-200))?.[1]
  const marked = next.slice(0, 800).replace(/^\s*["“‘]/, '')
  const [, one, other] = goesOn.exec(marked) ?? []
  const second = one ?? other
  return first !== undefined && second !== undefined && surnameOf(first) !== surnameOf(second)
}

function surnameOf(name: string): string {
  return (
    name
      .split(' ')
      .at(-1)
      ?.replace(/[’']s$/, '') ?? name
  )
}
