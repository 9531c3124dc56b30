import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { plainLine, plainText } from '../../base/text.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { NotAllowedPage } from '../../ui/newsroom/parts.tsx'
import { urls } from '../../urls.ts'
import { may, type NewsroomWeb } from '../staff/index.ts'
import type { Media } from './service.ts'
import { PicturesPage, pictureRefusals, type Tried } from './views/pictures-page.tsx'

type C = Context<NewsroomWeb>
type Needs = { media: Media; desk: (c: C) => Promise<Desk> }

const pictureForm = z.object({
  file: z
    .instanceof(File, { message: 'Please choose a file.' })
    .refine((file) => file.size > 0, 'Please choose a file.'),
  alt: plainText({ max: 500, says: 'Please say what it shows, for those who cannot see it.' }),
  credit: plainLine({ max: 200, says: 'Please say who made it.' }),
})

const shown = 60

/** Pictures in the newsroom: adding them, and seeing what there is. */
export function pictureDesk(needs: Needs) {
  const app = new Hono<NewsroomWeb>()
  app.get(urls.newsroom.pictures, async (c) => {
    if (!may(c.get('actor'), 'picture.add')) return notAllowed(c, needs)
    const notice = c.req.query('done') === 'added' ? 'Added. Choose it as a lead picture when you write.' : undefined
    return c.html(await page(c, needs, { notice }))
  })
  app.post(urls.newsroom.pictures, (c) => add(c, needs))
  return app
}

async function add(c: C, needs: Needs): Promise<Response> {
  const actor = c.get('actor')
  if (!may(actor, 'picture.add')) return notAllowed(c, needs)
  const form = await readForm(c, pictureForm)
  if ('problems' in form) return c.html(await page(c, needs, { problems: form.problems, typed: form.typed }), 422)
  const { file, alt, credit } = form.read
  const outcome = await needs.media.add(actor, { bytes: await file.bytes(), alt, credit })
  if ('done' in outcome) return c.redirect(`${urls.newsroom.pictures}?done=added`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  const problems = { file: pictureRefusals[outcome.refused] }
  return c.html(await page(c, needs, { problems, typed: { alt, credit } }), 422)
}

async function page(c: C, { media, desk }: Needs, tried: Tried): Promise<string> {
  return htmlDocument(<PicturesPage desk={await desk(c)} pictures={await media.newest(shown)} {...tried} />)
}

async function notAllowed(c: C, { desk }: Needs): Promise<Response> {
  return c.html(await htmlDocument(<NotAllowedPage desk={await desk(c)} />), 403)
}
