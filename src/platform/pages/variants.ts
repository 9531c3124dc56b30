import { Fault } from '../../base/fault.ts'

/** One letter, or nothing for the page as everybody has it who asked for no other. */
export type Variant = string

/** The variants there may be: one letter each, which is the whole value of this cookie. */
export type Variants = { cookie: string; letters: string }

/**
 * Asked by a render: which of these variants the page is for, nothing when it is for none of them. Asking is what makes a
 * page differ by them, so that none can differ without saying so.
 */
export type AskVariant = (among: string) => Variant

/** Reads the variant of a request from its cookies. Where none are declared, no cookie is looked at. */
export function variantReader(variants: Variants | undefined): (cookies: string | undefined) => Variant {
  if (!variants) return () => usual
  const { cookie, letters } = sound(variants)
  const named = `${cookie}=`
  return (cookies) => (cookies === undefined ? usual : letterIn(cookies, named, letters))
}

export const usual: Variant = ''

function sound(variants: Variants): Variants {
  const { cookie, letters } = variants
  const isSound = /^[\w-]+$/.test(cookie) && /^[a-z0-9]+$/.test(letters) && new Set(letters).size === letters.length
  if (isSound) return variants
  throw new Fault(
    `No variants can be told by the cookie “${cookie}” with the letters “${letters}”.`,
    'Name the cookie in letters and digits, and give each variant a letter or digit of its own.',
  )
}

/** The first cookie of this name counts. Nothing is made on the way: every page that is read is asked for through this. */
function letterIn(cookies: string, named: string, letters: string): Variant {
  for (let at = cookies.indexOf(named); at !== -1; at = cookies.indexOf(named, at + 1)) {
    if (!isFirst(cookies, at)) continue
    const value = at + named.length
    const end = cookies[value + 1]
    const letter = letters.indexOf(cookies[value] ?? ';')
    return letter !== -1 && (end === undefined || end === ';') ? (letters[letter] ?? usual) : usual
  }
  return usual
}

function isFirst(cookies: string, at: number): boolean {
  return at === 0 || cookies[at - 1] === ';' || (cookies[at - 1] === ' ' && cookies[at - 2] === ';')
}

/** Answers a render for one variant, and remembers by which ones it asked. */
export function askVariant(variant: Variant) {
  let differs = ''
  const ask: AskVariant = (among) => {
    for (const letter of among) if (!differs.includes(letter)) differs += letter
    return variant !== usual && among.includes(variant) ? variant : usual
  }
  return { ask, differs: () => differs }
}
