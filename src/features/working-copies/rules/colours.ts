/** How many colours there are for the cursors of others; the sheet of the newsroom has them for light and dark. */
const colours = 8

/** The same for one person wherever they write. */
export function colourOf(id: string): number {
  return Array.from(id).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7) % colours
}
