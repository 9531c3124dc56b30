import { fold } from '../../../base/fold.ts'

type Sound = 'vowel' | 'consonant' | 'either'

/** Which of *a* and *an* a word asks for, by how it is said; `either` where people differ or nobody can tell. */
export function soundOf(word: string): Sound {
  const bare = word.replace(/^[$£€¥#“‘"'([]+/u, '')
  if (/^\p{N}/u.test(bare)) return numberSound(bare)
  if (/^(?:\p{L}\.){2,}|^\p{L}(?:\.|$|-)/u.test(bare)) return letterSound(bare.charAt(0))
  if (/^\p{Lu}{2}/u.test(bare)) return initialsSound(bare)
  return wordSound(fold.search(bare))
}

function numberSound(bare: string): Sound {
  const [digits = ''] = /^\d+(?:,\d{3})*/.exec(bare) ?? []
  // *Eleven hundred* or *one thousand one hundred*: nobody can tell.
  if (/^0|^1,?[18]\d\d$/.test(digits)) return 'either'
  const plain = digits.replaceAll(',', '')
  // Said in groups of three: only the first group begins the word.
  const first = plain.slice(0, plain.length % 3 || 3)
  return /^8|^(?:11|18)$/.test(first) ? 'vowel' : 'consonant'
}

function letterSound(letter: string): Sound {
  return /[aefhilmnorsx]/i.test(letter) ? 'vowel' : /[bcdgjkpqtuvwyz]/i.test(letter) ? 'consonant' : 'either'
}

const spelt =
  /^(?:FBI|MP|MEP|MSP|MBA|MBE|OBE|NHS|NFL|NBA|NHL|NGO|NCAA|HIV|SUV|SEC|LGBT|LGBTQ|MRI|MSNBC|NYPD|LAPD|RNC|SMS|SOS|HMO|LSU|MLB|MTV|FDA|FCC|FA|XL|HR|HBO|RAF|RSPCA|RSPB|NSPCC|MI5|MI6|MSP|NRA|NSA|NPR|HGV|HMRC|HD|LED|LP|LLC|FTSE|FTC|FM|SNP|SPD|MLS|MVP|NDA|RV|SNCF|SDP|MDMA|LPG|LNG|HSBC|HQ|HS2|RMT)s?(?![\p{L}])/u

/** Letters said one by one, or a word? Where that changes the answer, only known ones are judged. */
function initialsSound(bare: string): Sound {
  const run = /^\p{Lu}+/u.exec(bare)?.[0] ?? ''
  if (/^(?:ONE|EU[RC]|EW)|^U.{4}/.test(run)) return 'either'
  if (/^[AEIOBCDGJKPQTVWZU]/.test(run)) return /^[AEIO]/.test(run) ? 'vowel' : 'consonant'
  const isLetters = spelt.test(bare) || (run.length <= 4 && !/[AEIOUY]/.test(run))
  return isLetters ? letterSound(run.charAt(0)) : 'either'
}

const you =
  /^(?:eu(?!\w*clid$)|ewe|one(?![a-z])|ones|oneself|once|oui|uni(?!n|m(?!o)|d(?!i)|ss)|unanim|us(?:a|e|u)|ut(?:e|i|o)|ura|uri|uro|ubi|ugan|ukr|uku|ufo|utah|urug|uyghur|uighur|uv)/
const silent = /^(?:hour|honest|honou?r|heir|hors d)/
const disputed =
  /^(?:h(?:erb|orr|ist|otel|abit|ered|ero|yster|alluc|omage|ypoth|arass|oriz|ispan|ilar|umble|umong)|y[^aeiou]|uh|um|mm|hm|eh|urn?s?$|[^aeiouy]+$|mb|nd|ng|nk|nt|mp|xi|xbox|ho?n$|one-|uranus|urol|usher|euler|uber)/

function wordSound(word: string): Sound {
  if (disputed.test(word) && !silent.test(word) && !/^one-/.test(word))
    return word.startsWith('usher') ? 'vowel' : 'either'
  if (/^one-/.test(word)) return 'consonant'
  if (silent.test(word)) return 'vowel'
  if (/^[aeiou]/.test(word)) return you.test(word) ? 'consonant' : 'vowel'
  return /^[a-z]/.test(word) ? 'consonant' : 'either'
}
