import { oneOf } from '../../assembly/fields.ts'
import { setting } from '../../assembly/setting.ts'
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
