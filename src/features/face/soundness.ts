import type { Unsound } from '../../platform/database/soundness.ts'
import type { Reading } from '../../platform/database/tables.ts'
import { type Files, namesIn } from '../../platform/files/files.ts'
import { savedTexts } from '../settings/index.ts'
import { faceFile, faceFolder } from './files.ts'
import { logo } from './settings.ts'

/** A logo whose files are not all there. */
export async function unsoundFace(db: Reading, files: Files): Promise<Unsound[]> {
  const text = (await savedTexts(db)).get(logo.name)
  const read = text === undefined ? undefined : logo.field.read.safeParse(text)
  if (!read?.success) return []
  const kept = new Set(await namesIn(files, faceFolder))
  const names = Object.values(read.data).flatMap((each) => (each ? [faceFile(each.file)] : []))
  return names
    .filter((name) => !kept.has(name))
    .map((name) => ({
      what: `The file ${name} of the paper’s logo is not there.`, // not said
      todo: 'Put the logo up again in the newsroom, under Look and logo, or put the file back from a backup.', // not said
    }))
}
