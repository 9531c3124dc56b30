import type { Context } from 'hono'
import { z } from 'zod'
import { plainLine } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { planRoutes } from '../plan/routes.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import * as say from './messages/newsroom.ts'
import { savedFilterRoutes } from './routes.ts'
import type { SavedFilters } from './service.ts'
import { addressOf } from './shown.tsx'

type C = Context<NewsroomWeb>

/** Lists whose questions are kept, by their address. */
const lists = [writingRoutes.list.to(), planRoutes.list.to()] as const

const form = z.object({
  list: z.enum(lists),
  query: z.string().max(1_000).default(''),
  name: plainLine({ max: 60, says: say.pleaseNameIt }),
  act: z.enum(['keep', 'forget']),
})

export function savedFilterHandlers({ savedFilters }: { savedFilters: SavedFilters }) {
  return [on(savedFilterRoutes.change, ({ c }) => change(c, savedFilters))]
}

async function change(c: C, savedFilters: SavedFilters): Promise<Response> {
  const sent = await readBody(c, form)
  if ('problems' in sent) return c.redirect(backTo(sent.typed.list), 303)
  const { act, list, name } = sent.read
  const query = asked(sent.read.query)
  const filter = { list, name, query }
  if (act === 'forget') await savedFilters.forget(c.get('actor'), filter)
  else await savedFilters.keep(c.get('actor'), filter)
  return c.redirect(addressOf(filter), 303)
}

function backTo(list: string | undefined): string {
  return lists.find((each) => each === list) ?? writingRoutes.home.to()
}

/** Without the place that somebody had come to: that is no question. */
function asked(query: string): string {
  const all = new URLSearchParams(query)
  for (const place of ['after', 'before']) all.delete(place)
  return all.toString()
}
