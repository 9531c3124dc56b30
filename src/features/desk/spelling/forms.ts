/** Beginnings that go before any word. Those of two letters need a long word after them: *coresponding* is a slip. */
const beginnings =
  /^(?:non|over|under|out|mis|pre|post|anti|sub|inter|micro|mini|multi|super|semi|counter|mid|cross|neuro|bio|geo|cyber|tele|hyper|mega|nano|trans|ultra|pseudo|socio|electro|hydro|agro|eco|un|re|de)(?=\p{L}{5})/u
/** Endings that go after any word and leave its letters as they were. */
const endings = /(?<=\p{L}{4})(?:ness|like|wide|less|ship|hood|wise|free|proof|ish|ism|isms|ist|ists)$/u

/** Plurals, makers and the made of what a dictionary has: *jailings*, *industrialiser*, *reviewee*. */
const made = /(?<=ing|ation|ment)s$|(?<=i[sz]e)rs?$|(?<=\p{L}{4})ees?$/u

/** What speakers of English have from elsewhere, and no dictionary has as a word of its own. */
const borrowed = new Set(
  `accompli alia alma annum annus ante auteur avant beaux bene blanche bona bono brut capita carta causa chez cognita compos corpus
  culpa curiae dei deum diem dieu disant divisi dolce domini ergo esse facie facto faire fait fide firma forma garde
  generis gestae grata gratia gratis habeas haute homo horribilis humana incognita inter ipsa ipso juris jure laissez laude
  libre limine loci locus machina magna mala mater mea mens mentis meum modus mortem mortis mundi mutandis mutatis nata noire nolle
  nota nouveau nouvelle nulla oeuvre operandi opus orbi pari passim passu pater pax persona petit porte post prima primus
  priori pro probono quid quo quod raison rasa reductio rerum riche rigor rosa sanctum sapiens sine sotto statu status stet sui sum
  summa tabula tempore terra tout trompe ultra urbi vade veritas vice vires vita viva vivendi vivre voce vox`.split(
    /\s+/,
  ),
)

/** Whether a word that no list has is put together of words: *homeware*, *townwide*, *unrepainted*. */
export function formsKnown(word: string, isWord: (word: string) => boolean): boolean {
  if (borrowed.has(word) || /^[ivxlc]+$/.test(word)) return true
  const bare = word.replace(beginnings, '')
  const stem = bare.replace(endings, '')
  const isFormed = [bare, stem, word.replace(made, '')].some(
    (part) => part !== word && isLong(word, part) && isWord(part),
  )
  return isFormed || isCompound(word, isWord)
}

/** After *re*, *un* and *de* the rest has to be a longer word. */
function isLong(word: string, rest: string): boolean {
  return rest.length >= (/^(?:re|un|de)\p{L}+$/u.test(word) && word.endsWith(rest) ? 6 : 4)
}

/** Two words of four letters or more, the second perhaps with a plural’s ending. */
function isCompound(word: string, isWord: (word: string) => boolean): boolean {
  for (let at = 4; at <= word.length - 4; at += 1) {
    if (isWord(word.slice(0, at)) && isWord(word.slice(at))) return true
  }
  return false
}
