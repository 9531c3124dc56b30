import type { Unsound } from '../../platform/database/soundness.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Files } from '../../platform/files/files.ts'
import type { Picture } from './picture.ts'
import { fileNames } from './service.ts'
import { picturesAfter } from './store.ts'

/** Pictures whose files are not all there. */
export async function unsoundPictures(db: Reading, files: Files): Promise<Unsound[]> {
  const found: Unsound[] = []
  for (let page = await picturesAfter(db, ''); page.length > 0; page = await picturesAfter(db, page.at(-1)?.id ?? '')) {
    for (const picture of page) found.push(...(await missing(files, picture)))
  }
  return found
}

async function missing(files: Files, picture: Picture): Promise<Unsound[]> {
  const found: Unsound[] = []
  for (const name of fileNames(picture)) {
    if (await files.has(name)) continue
    found.push({
      what: `The file ${name} of a picture is not there.`,
      todo: 'Put it back from a backup of the data folder.',
    })
  }
  return found
}
