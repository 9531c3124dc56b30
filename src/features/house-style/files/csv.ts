/** A field with what ends it; one in quotes may hold commas, lines and doubled quotes. */
const field = /(?:"((?:[^"]|"")*)"|([^,\r\n"][^,\r\n]*)?)(,|\r?\n|$)/gy

/** Rows of CSV (RFC 4180). */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quotedText, plainText = '', end = ''] of text.replace(/^\ufeff/, '').matchAll(field)) {
    row.push(quotedText?.replaceAll('""', '"') ?? plainText)
    if (end === ',') continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  return rows.filter((each) => each.some((said) => said !== ''))
}

export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

/** A spreadsheet takes what begins like this for a formula, also behind blanks; the mark before it is taken away again. */
const formula = /^[\s']*[=+\-@|%]/

function quoted(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function unmarked(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
}
