/** Puts some words in the place of others, wherever these stand as whole words: *Ann* is not in *Annual*, 12 not in 12.5. */
export function putRight(wrong: string, right: string): (text: string) => string {
  const first = isWordSign(wrong.slice(0, 1)) ? String.raw`(?<![\p{L}\p{N}\p{M}])(?<!\p{N}[.,](?=\p{N}))` : ''
  const last = isWordSign(wrong.slice(-1)) ? String.raw`(?![\p{L}\p{N}\p{M}])(?!(?<=\p{N})[.,]\p{N})` : ''
  // exception: the words are escaped, and nothing in it repeats
  const pattern = new RegExp(first + wrong.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`) + last, 'gu')
  return (text) => text.replace(pattern, () => right)
}

function isWordSign(sign: string): boolean {
  return /^[\p{L}\p{N}\p{M}]$/u.test(sign)
}
