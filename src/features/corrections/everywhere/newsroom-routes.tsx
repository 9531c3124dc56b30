import type { Context } from 'hono'
import { z } from 'zod'
import { isId } from '../../../base/id.ts'
import { plainLine, plainText } from '../../../base/text.ts'
import { readBody, readFields } from '../../../platform/web/forms.ts'
import { on } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import type { ArticleId, RevisionId } from '../../articles/index.ts'
import type { NewsroomWeb } from '../../staff/index.ts'
import type { Chosen, Result } from '../everywhere.ts'
import * as say from '../messages/newsroom.ts'
import { correctionRoutes } from '../routes.ts'
import { EverywherePage, type Typed } from '../views/everywhere-page.tsx'
import { createEverywhere, type Needs as Everywhere } from './service.ts'

type Needs = Everywhere & { desk: (c: Context<NewsroomWeb>) => Promise<Desk> }
type C = Context<NewsroomWeb>

/** However many fields they came in, several in one. */
const words = (sent: unknown) =>
  (sent === undefined ? [] : [sent].flat()).flatMap((each) => (typeof each === 'string' ? each.split(' ') : []))
const ids = z.preprocess((sent) => words(sent).filter(isId), z.array(z.custom<ArticleId>()))
/** An article’s id, and after a colon the revision whose passage stood beside it. */
const chosen = z.preprocess(
  (sent) =>
    words(sent).flatMap((each): Chosen[] => {
      const [articleId = '', seen = ''] = each.split(':')
      const revision = isId(seen) ? (seen as RevisionId) : undefined
      return isId(articleId) ? [{ articleId: articleId as ArticleId, seen: revision }] : []
    }),
  z.array(z.custom<Chosen>()),
)
const form = z.object({
  wrong: plainLine({ max: 300, says: say.wrongWordsMissing }),
  right: plainLine({ max: 300, says: say.rightWordsMissing }),
  was: plainText({ max: 1000, says: say.pleaseSayWhatWasSaid }),
  now: plainText({ max: 1000, says: say.pleaseWriteTextOfNotice }),
  article: ids,
  chosen,
})

/** One wrong fact in several articles: which say it, and putting it right in all of them. */
export function everywhereHandlers(needs: Needs) {
  return [
    on(correctionRoutes.everywhere, ({ c, query: { wrong, right, article } }) =>
      show(needs, c, { typed: { wrong, right, was: '', now: '' }, article: ids.parse(article) }),
    ),
    on(correctionRoutes.correct, ({ c }) => correct(needs, c)),
  ]
}

type Shown = {
  typed: Typed
  article: readonly ArticleId[]
  /** Those somebody ticked; all that can be before anybody has. */
  ticked?: readonly Chosen[]
  problems?: Record<string, string>
  result?: Result
}

async function show({ desk, ...needs }: Needs, c: C, shown: Shown): Promise<Response> {
  const { typed, article, ticked, problems, result } = shown
  const candidates =
    typed.wrong === '' ? [] : await createEverywhere(needs).candidates(c.get('actor'), article, typed.wrong)
  const page = (
    <EverywherePage
      desk={await desk(c)}
      typed={typed}
      article={article}
      candidates={candidates}
      ticked={ticked?.map(({ articleId }) => articleId)}
      problems={problems ?? {}}
      result={result}
    />
  )
  return c.html(await htmlDocument(page), statusOf(shown))
}

function statusOf({ problems, result }: Shown) {
  if (result && 'leftOut' in result) return 409
  if (result && 'tooMany' in result) return 422
  return problems ? 422 : 200
}

async function correct(needs: Needs, c: C): Promise<Response> {
  const read = await readBody(c, form)
  if ('problems' in read) {
    const { wrong = '', right = '', was = '', now = '' } = read.typed
    const sent = await readFields(c)
    const lists = { article: ids.parse(sent.article), ticked: chosen.parse(sent.chosen) }
    return show(needs, c, { typed: { wrong, right, was, now }, ...lists, problems: read.problems })
  }
  const { article, chosen: ticked, ...typed } = read.read
  if (ticked.length === 0)
    return show(needs, c, { typed, article, ticked, problems: { chosen: say.chooseAtLeastOneArticle() } })
  const result = await createEverywhere(needs).correct(c.get('actor'), { ...typed, articles: ticked })
  return show(needs, c, { typed, article, ticked, result })
}
