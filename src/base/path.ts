declare const spelled: unique symbol

/**
 * Where something is on this site, in the one spelling its address has: parts in Unicode's NFC, each after one stroke,
 * none at the end; as UTF-8, with every byte escaped in capitals that a part need not hold plainly (RFC 3986, 3.3).
 */
export type Path = string & { readonly [spelled]: true }

/** The home page. */
export const home = '/' as Path

/** In bytes. Every address built here is shorter, and no search engine lists a longer one. */
export const longestPath = 1024

/**
 * The path that is meant by any spelling of it; `undefined` for what is none. A stroke at the end is left
 * out.
 */
export function pathOf(text: string): Path | undefined {
  if (!text.startsWith('/') || text.length > longestPath) return undefined
  if (text === home) return home
  const parts = text.slice(1, text.endsWith('/') ? -1 : undefined).split('/')
  const spelt = parts.map((part) => (plain.test(part) ? part : respelt(part)))
  if (spelt.some((part) => part === undefined || notAPart.has(part))) return undefined
  const path = `/${spelt.join('/')}`
  return path.length > longestPath ? undefined : (path as Path)
}

/** One part of a path: a name, whatever letters it has. */
export function partOf(name: string): string {
  return encodeURIComponent(name.normalize('NFC')).replace(needless, decodeURIComponent)
}

/** What a part holds plainly: no name of ours has more than this, and most addresses are read no further. */
const plain = /^[\w.~!$&'()*+,;=:@-]+$/
const needless = /%(?:24|26|2B|2C|3A|3B|3D|40)/g
const notAPart = new Set(['', '.', '..'])
/** No name has a null; and an escaped stroke, or a backslash, divides parts for some programs and for others does not. */
const neverMeant = /[\0\\/]/

function respelt(part: string): string | undefined {
  try {
    const name = decodeURIComponent(part)
    return neverMeant.test(name) ? undefined : partOf(name)
  } catch {
    return undefined
  }
}
