import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { acceptForm } from './form.ts'
import { styleRoutes } from './routes.ts'
import type { Web } from './web.ts'

/** What the editor asks and says: the rules of whoever writes, and which of their fixes were taken. */
export function editorHandlers({ houseStyle }: Web) {
  return [
    on(styleRoutes.asked, async ({ c }) => c.json(await houseStyle.asked(c.get('actor').id))),
    on(styleRoutes.accept, async ({ c, target }) => {
      const sent = await readBody(c, acceptForm)
      if ('problems' in sent) return undefined
      const { rule, evidence } = sent.read
      const taken = { key: rule.slice('style:'.length), evidence, articleId: target.article.id }
      const outcome = await houseStyle.accept(c.get('actor'), taken)
      return 'done' in outcome ? c.body(null, 204) : undefined
    }),
  ]
}
