import { readFields } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { asCsv, asYaml } from './files/write.ts'
import * as say from './messages/newsroom.ts'
import { styleRoutes } from './routes.ts'
import { FilesPage } from './views/files-page.tsx'
import { type C, mayChange, type Web } from './web.ts'
import { styleRefusals } from './words.ts'

export function fileHandlers(web: Web) {
  return [
    on(styleRoutes.files, ({ c }) => show(c, web)),
    on(styleRoutes.bring, ({ c }) => bring(c, web)),
    on(styleRoutes.yaml, async ({ c }) => {
      const [rules, terms] = await Promise.all([web.houseStyle.all(), web.houseStyle.terms()])
      return file(c, asYaml({ rules, terms }), 'house-style.yaml')
    }),
    on(styleRoutes.csv, async ({ c }) => file(c, asCsv({ rules: await web.houseStyle.all() }), 'house-style.csv')),
  ]
}

function file(c: C, text: string, name: string): Response {
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/yaml'
  return c.body(text, 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
  })
}

async function show(c: C, web: Web, problem?: string): Promise<Response> {
  const { done, added, changed, same, terms } = queryOf(c, styleRoutes.files)
  const counts = { added: Number(added), changed: Number(changed), same: Number(same), terms: Number(terms) }
  const notice = done === undefined ? undefined : say.broughtDone(counts)
  const shown = { desk: await web.desk(c), mayChange: mayChange(c), notice: problem ? undefined : notice, problem }
  return c.html(await htmlDocument(<FilesPage {...shown} />), problem ? 422 : 200)
}

async function bring(c: C, web: Web): Promise<Response> {
  const { file: sent } = await readFields(c)
  if (!(sent instanceof File) || sent.size === 0) return show(c, web, say.chooseFile())
  const outcome = await web.houseStyle.bring(c.get('actor'), await sent.text())
  if ('done' in outcome) return c.redirect(styleRoutes.files.to({ done: 'brought', ...outcome.done }), 303)
  if ('problem' in outcome) return show(c, web, outcome.problem)
  return outcome.refused === 'not-allowed' ? notAllowed(c, web) : show(c, web, styleRefusals[outcome.refused])
}
