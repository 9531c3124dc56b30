import type { Unsound } from '../../platform/database/soundness.ts'
import type { Reading } from '../../platform/database/tables.ts'
import { goneEntries } from '../entities/index.ts'
import { naming, unsoundFactsIn } from './soundness/store.ts'

const again = 'Publish the article again: what readers may see of the record is written with it.'

/** What readers are shown of the record that they should not be: nobody confirmed it, or whom it names is gone. */
export async function unsoundFacts(db: Reading): Promise<Unsound[]> {
  const wrong = [...(await unsoundFactsIn(db)), ...(await naming(db, await goneEntries(db)))]
  return wrong.map(({ articleId: id, what }) => ({ what: `Article ${id} ${what}.`, todo: again }))
}
