import type { Unsound } from '../../platform/database/soundness.ts'
import type { Reading } from '../../platform/database/tables.ts'
import { type Files, namesIn } from '../../platform/files/files.ts'
import { fileNames, folders } from './files.ts'
import { type Filed, picturesAfter } from './store.ts'

/** Pictures whose files are not all there. */
export async function unsoundPictures(db: Reading, files: Files): Promise<Unsound[]> {
  // A store far away is asked for a thousand names at a time, and not for one.
  const kept = new Set((await Promise.all(folders.map((folder) => namesIn(files, folder)))).flat())
  const found: Unsound[] = []
  for (let page = await picturesAfter(db, ''); page.length > 0; page = await picturesAfter(db, page.at(-1)?.id ?? '')) {
    for (const picture of page) found.push(...missing(kept, picture))
  }
  return found
}

function missing(kept: ReadonlySet<string>, picture: Filed): Unsound[] {
  return fileNames(picture)
    .filter((name) => !kept.has(name))
    .map((name) => ({
      what: `The file ${name} of a picture is not there.`,
      todo: 'Put it back from a backup, or bring it from where files were kept before with stet files copy.',
    }))
}
