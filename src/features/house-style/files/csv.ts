/** Rows of CSV (RFC 4180): a field in quotes may hold commas, lines and doubled quotes. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const plain = text.replace(/^\ufeff/, '')
  let field = ''
  let isQuoted = false
  const endField = () => {
    rows.at(-1)?.push(field)
    field = ''
  }
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain.charAt(at)
    if (isQuoted) {
      if (letter !== '"') field += letter
      else if (plain.charAt(at + 1) === '"') {
        field += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"' && field === '') isQuoted = true
    else if (letter === ',') endField()
    else if (letter === '\n') {
      endField()
      rows.push([])
    } else if (letter !== '\r') field += letter
  }
  endField()
  return rows.filter((row) => row.some((each) => each !== ''))
}

export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

/** A spreadsheet takes what begins like this for a formula, also behind blanks; the mark before it is taken away again. */
const formula = /^[\s']*[=+\-@|%]/

function quoted(field: string): string {
  const safe = formula.test(field) ? `'${field}` : field
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function unmarked(field: string): string {
  return field.startsWith("'") && formula.test(field.slice(1)) ? field.slice(1) : field
}
