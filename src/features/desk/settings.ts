import { oneOf } from '../../assembly/fields.ts'
import { setting } from '../../assembly/setting.ts'
import type { DashStyle } from '../../base/dashes.ts'
import { said } from '../../base/messages.ts'
import { thePaper } from '../settings/index.ts'
import type { QuoteStyle } from './finding.ts'
import * as say from './messages/newsroom.ts'

const styles = said({
  double: say.doubleAsInAmericanPapers,
  single: say.singleAsInBritishPapers,
  auto: say.asEachArticleHasThem,
}) satisfies Record<QuoteStyle, string>

/** The marks this paper quotes with: American double ones, British single ones, or as each text has them. */
export const quotes = setting('quotes', {
  field: oneOf(styles),
  atFirst: 'auto',
  label: say.quotationMarks,
  hint: say.deskCheckReadsQuotationsIn,
  group: thePaper,
  order: 2,
  drops: [],
})

const dashStyles = said({
  auto: say.asPapersOfItsLanguageDo,
  'en-apart': say.enDashApart,
  'em-joined': say.emDashJoined,
  'em-apart': say.emDashApart,
  'en-joined': say.enDashJoined,
}) satisfies Record<DashStyle | 'auto', string>

/** What the editor makes of two hyphens. */
export const dashes = setting('dashes', {
  field: oneOf(dashStyles),
  atFirst: 'auto',
  label: say.dashes,
  hint: say.whatEditorMakesOfHyphens,
  group: thePaper,
  order: 2.5,
  drops: [],
})
