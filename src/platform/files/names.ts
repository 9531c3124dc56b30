/**
 * Letters, digits and three signs, so that a name is the same in a folder, in an address and in a signature, on a disk
 * that tells capitals apart and in a bucket. A part that begins with a dot is none, and so no name leads upwards.
 */
const part = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/
const longest = 512

/** What is being written has a name that ends so, and is no file yet. */
export const aside = '.partial'

export function isName(text: string): boolean {
  return text.length <= longest && !text.endsWith(aside) && text.split('/').every((each) => part.test(each))
}

export function checkedName(text: string): string {
  if (!isName(text)) throw new Error(`“${text}” is no name of a file: it could lead outside its store.`)
  return text
}

/** The beginning of a name: some whole parts, and perhaps some letters of the next. */
export function checkedPrefix(text: string): string {
  const isPrefix = text === '' || isName(text.endsWith('/') ? text.slice(0, -1) : text)
  if (!isPrefix) throw new Error(`“${text}” begins no name of a file: it could lead outside its store.`)
  return text
}
