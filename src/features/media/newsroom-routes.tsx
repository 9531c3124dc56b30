import type { Context } from 'hono'
import { z } from 'zod'
import { plainLine, plainText } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { openList } from '../../ui/newsroom/list/open.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { NewsroomWeb } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { pictureRoutes } from './routes.ts'
import type { Media } from './service.ts'
import { pictureList } from './views/pictures-list.tsx'
import { PicturesPage, pictureRefusals, type Tried } from './views/pictures-page.tsx'

type C = Context<NewsroomWeb>
type Needs = { media: Media; desk: (c: C) => Promise<Desk> }

const pictureForm = z.object({
  file: z
    .instanceof(File, { error: say.pleaseChooseFile })
    .refine((file) => file.size > 0, { error: say.pleaseChooseFile }),
  alt: plainText({ max: 500, says: say.alternativeTextMissing }),
  credit: plainLine({ max: 200, says: say.creditMissing }),
})

/** Pictures in the newsroom: adding them, and seeing what there is. */
export function pictureDeskHandlers(needs: Needs) {
  return [
    on(pictureRoutes.list, async ({ c, query }) => {
      const notice = query.done === 'added' ? say.addedChooseItAsLead() : undefined
      return c.html(await page(c, needs, { notice }))
    }),
    on(pictureRoutes.add, ({ c }) => add(c, needs)),
  ]
}

async function add(c: C, needs: Needs): Promise<Response> {
  const actor = c.get('actor')
  const form = await readBody(c, pictureForm)
  if ('problems' in form) return c.html(await page(c, needs, { problems: form.problems, typed: form.typed }), 422)
  const { file, alt, credit } = form.read
  const outcome = await needs.media.add(actor, { bytes: await file.bytes(), alt, credit })
  if ('done' in outcome) return c.redirect(`${pictureRoutes.list.to()}?done=added`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  const problems = { file: pictureRefusals[outcome.refused] }
  return c.html(await page(c, needs, { problems, typed: { alt, credit } }), 422)
}

async function page(c: C, { media, desk }: Needs, tried: Tried): Promise<string> {
  const list = await openList(pictureList, { query: queryOf(c, pictureRoutes.list), given: {}, load: media.list })
  return htmlDocument(<PicturesPage desk={await desk(c)} list={list} {...tried} />)
}
