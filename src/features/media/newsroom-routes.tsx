import { millisOf } from '../../base/clock.ts'
import { dayOf, momentOf } from '../../base/dates.ts'
import { firstIdAt } from '../../base/id.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Asked } from '../../ui/newsroom/list/declare.ts'
import { askOf, openList, showList } from '../../ui/newsroom/list/open.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { smallOf } from '../../ui/reader/picture.tsx'
import type { C, Needs } from './at-the-desk.ts'
import { addForm } from './forms.ts'
import * as say from './messages/newsroom.ts'
import { pictureHandlersOf } from './picture-routes.tsx'
import { pictureRoutes } from './routes.ts'
import { searchWords } from './rules.ts'
import { EndingPage, endingList } from './views/ending-list.tsx'
import { pictureList } from './views/pictures-list.tsx'
import { PicturesPage, type Tried } from './views/pictures-page.tsx'
import { pictureRefusals } from './words.ts'

/** Pictures in the newsroom: adding them, finding them, and each by itself. */
export function pictureDeskHandlers(needs: Needs) {
  return [
    on(pictureRoutes.list, async ({ c, query }) => c.html(await page(c, needs, { notice: noticeOf(query.done) }))),
    on(pictureRoutes.add, ({ c }) => add(c, needs)),
    on(pictureRoutes.found, async ({ c, query }) => {
      const found = await needs.media.choice(query.q)
      return c.json({ pictures: found.map((each) => ({ id: each.id, alt: each.alt, src: smallOf(each) })) })
    }),
    on(pictureRoutes.ending, ({ c }) => ending(c, needs)),
    ...pictureHandlersOf(needs),
  ]
}

function noticeOf(done: string | undefined): string | undefined {
  return done === 'deleted' ? say.deletedDone() : undefined
}

async function add(c: C, needs: Needs): Promise<Response> {
  const actor = c.get('actor')
  const isOneOfMany = c.req.header('accept') === 'application/json'
  const form = await readBody(c, addForm)
  if (isOneOfMany) return addOneOfMany(c, needs, form)
  if ('problems' in form) return c.html(await page(c, needs, { problems: form.problems, typed: form.typed }), 422)
  const { file, alt, credit, isDecorative } = form.read
  const outcome = await needs.media.add(actor, { bytes: await file.bytes(), alt, credit, isWhole: true, isDecorative })
  if ('done' in outcome) return c.redirect(pictureRoutes.show.to({ id: outcome.done.id, done: 'added' }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  const field = missingFields[outcome.refused] ?? 'file'
  const problems = { [field]: pictureRefusals[outcome.refused] }
  return c.html(
    await page(c, needs, { problems, typed: { alt, credit, isDecorative: isDecorative ? 'yes' : '' } }),
    422,
  )
}

type Read = Awaited<ReturnType<typeof readBody<typeof addForm>>>

/** One of many that come together: what it shows may be said later, on its page. */
async function addOneOfMany(c: C, needs: Needs, form: Read): Promise<Response> {
  if ('problems' in form) return c.json({ problem: Object.values(form.problems).join(' ') }, 422)
  const { file, alt, credit, isDecorative } = form.read
  const outcome = await needs.media.add(c.get('actor'), { bytes: await file.bytes(), alt, credit, isDecorative })
  if ('refused' in outcome) return c.json({ problem: pictureRefusals[outcome.refused] }, 422)
  const picture = outcome.done
  return c.json({
    address: pictureRoutes.show.to({ id: picture.id, done: 'added' }),
    lacksWords: (picture.alt === '' && !picture.isDecorative) || picture.credit === '',
    isAlike: (await needs.media.alike.of(picture)).length > 0,
  })
}

const missingFields: Readonly<Record<string, string>> = {
  'alternative-text-missing': 'alt',
  'credit-missing': 'credit',
}

async function page(c: C, needs: Needs, tried: Tried): Promise<string> {
  const { sections, timeZone } = await needs.settings.site()
  const list = await openList(pictureList, {
    query: queryOf(c, pictureRoutes.list),
    given: { sections },
    load: ({ filter, ...paging }) => needs.media.list(soughtIn(filter, timeZone), paging),
  })
  return htmlDocument(<PicturesPage desk={await needs.desk(c)} list={list} {...tried} />)
}

type Filter = Asked<(typeof pictureList)['filters']>

/** Ids are made by the moment: the first of a day is where that day begins. */
function soughtIn({ q = '', credit = '', since, until, ...sought }: Filter, timeZone: string) {
  const idAt = (day: string, minutes: number) => firstIdAt(millisOf(momentOf({ day, minutes }, timeZone)))
  return {
    ...sought,
    ...{ words: searchWords(q).slice(0, mostWords), credit: searchWords(credit).slice(0, mostWords) },
    from: since === undefined ? undefined : idAt(since, 0),
    before: until === undefined ? undefined : idAt(until, wholeDay),
  }
}

const mostWords = 8
const wholeDay = 24 * 60

async function ending(c: C, needs: Needs): Promise<Response> {
  const { timeZone } = await needs.settings.site()
  const asking = { query: queryOf(c, pictureRoutes.ending), given: { uses: [], today: '' } }
  const paged = await needs.media.ending(askOf(endingList, asking).wanted)
  const uses = await needs.media.uses.of(
    c.get('actor'),
    paged.rows.map(({ id }) => id),
  )
  const given = { uses, today: dayOf(needs.clock.now(), timeZone) }
  const list = showList(endingList, askOf(endingList, { ...asking, given }), paged)
  return c.html(await htmlDocument(<EndingPage desk={await needs.desk(c)} list={list} />))
}
