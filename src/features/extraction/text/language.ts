const functionWords: Record<string, string> = {
  en: 'the of and to in that was for with his her is said on at by from have has had not were they which this but been who would are he she an as it be after will their its i am you we our me my did do if so or than all no can there what when one about',
  de: 'der die das und ist nicht ein eine den dem des mit sich auf für von zu im auch als wird werden hat sind bei nach aus dass sie wir haben einer einem',
  fr: 'le la les des et est une un que qui dans pour pas sur au avec ce par plus sont du il elle ne en se été cette aux ont mais nous',
  es: 'el la los las de y que en un una por con no para es se del al como más su lo fue ha pero sus son este esta está',
  it: 'il lo la gli le di che e è un una per non con del della sono si da nel alla anche più dei delle ha ma come questo',
  pt: 'o a os as de e que do da em um uma para com não por é no na se mais dos das foi como ao ele à são seu sua',
  nl: 'de het een en van is dat niet op te zijn voor met die in aan er maar om ook als bij door naar uit heeft was wordt deze',
  sv: 'och att det som en på är av för den med till inte har de ett om han var men sig från vi så kan hon när skulle',
  da: 'og at det som en på er af for den med til ikke har de et om han var men sig fra vi så kan hun når skulle blev være',
  no: 'og at det som en på er av for den med til ikke har de et om han var men seg fra vi så kan hun når skulle ble være',
  fi: 'ja on ei että se oli hän en mutta ovat myös kun joka niin kuin mukaan sen ole tai jos vain ovat olla',
  pl: 'i w na nie się z do że jest to po jak ale od za dla przez są o tym jego był była które który',
  cy: 'yn y yr a i o ar ei mae wedi gan am eu bod fod oedd ond hyn yw nad nid mewn sydd',
  ga: 'an na agus ar is go le i a do ag bhí tá sé sí ní ach mar ó den leis sin',
  tr: 've bir bu da de için ile olarak olan çok daha ama gibi kadar sonra en ne değil var',
  id: 'yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke karena adalah oleh telah',
}

const scripts: [string, RegExp][] = [
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
]

const sets = Object.entries(functionWords).map(([code, words]) => ({ code, words: new Set(words.split(' ')) }))

/**
 * The language of most of a text, as its ISO 639 code; `und` when there is too little to tell. Looks at samples of a long
 * text, so that a quotation in another tongue does not decide.
 */
export function languageOf(text: string): string {
  const sample = samples(text)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return 'und'
  return scriptOf(sample, letters) ?? byWords(sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
}

function byWords(words: string[]): string {
  const scored = sets.map(({ code, words: own }) => ({ code, hits: words.filter((word) => own.has(word)).length }))
  const english = scored.find(({ code }) => code === 'en')?.hits ?? 0
  scored.sort((a, b) => b.hits - a.hits)
  const [first, second] = scored
  if (!first || first.hits === 0) return 'und'
  if (english === first.hits) return 'en'
  // A few foreign words among names are not yet another language.
  const share = first.hits / words.length
  const isClear = (first.hits >= 8 ? share > 0.12 : first.hits >= 3 && share > 0.25) && first.hits > (second?.hits ?? 0)
  return isClear ? first.code : 'und'
}

function scriptOf(sample: string, letters: number): string | undefined {
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin * 2 >= letters) return undefined
  return scripts.find(([, pattern]) => pattern.test(sample))?.[0] ?? 'und'
}

function samples(text: string): string {
  if (text.length <= 12_000) return text
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, 4_000)}\n${text.slice(middle, middle + 4_000)}\n${text.slice(-4_000)}`
}
