import { baseOf, readBase } from '../../base/made-from.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { differing } from '../../ui/newsroom/collision.tsx'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { showFront } from './desk-routes.tsx'
import { containerForm, typedOfRule } from './forms.ts'
import { type Container, type ContainerFields, type Front, shownOfContainer } from './front.ts'
import { frontRoutes } from './routes.ts'
import { see } from './seen.ts'
import { ContainerPage, type ContainerShown } from './views/container-page.tsx'
import type { C, Web } from './web.ts'
import { arrangeRefusals, containerLabels, layoutWords } from './words.ts'

/** A container by itself: how it looks, what it is called, and what fills it. */
export function containerHandlers(web: Web) {
  return [
    on(frontRoutes.container, async ({ c, target: front, query }) => {
      const container = front.containers.find(({ id }) => id === query.container)
      return container && show(c, web, { front, container })
    }),
    on(frontRoutes.changeContainer, ({ c, target: front }) => change(c, web, front)),
  ]
}

type Showing = Pick<ContainerShown, 'container'> &
  Partial<Pick<ContainerShown, 'typed' | 'problems' | 'collided'>> & { front: Front; status?: 200 | 409 | 422 }

async function show(c: C, web: Web, { front, container, status = 200, ...showing }: Showing): Promise<Response> {
  const { typed = typedOf(container), problems = {}, collided } = showing
  const rules = await rulesToChoose(web)
  const seen = await see(web, c, front)
  const page = <ContainerPage {...{ desk: await web.desk(c), seen, container, rules, typed, problems, collided }} />
  return c.html(await htmlDocument(page), status)
}

/** All that a rule may be of, by what its form sends. */
async function rulesToChoose({ settings, frontPages, storylines, newsroom }: Web) {
  const [{ sections }, topics, running, authors] = await Promise.all([
    settings.site(),
    frontPages.topics(),
    storylines.newest(),
    newsroom.authors(),
  ])
  const of = (by: string, all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: `${by}:${id}`, name }))
  return {
    sections: of('section', sections),
    storylines: of(
      'storyline',
      running.map(({ id, title }) => ({ id, name: title })),
    ),
    topics: of('topic', topics),
    authors: of('author', authors),
  }
}

function typedOf(container: ContainerFields) {
  const { layout, title, text, rule, shows } = container
  return {
    ...{ layout, title, text, rule: typedOfRule(rule), shows: String(shows) },
    base: baseOf(shownOfContainer(container)),
  }
}

async function change(c: C, web: Web, front: Front): Promise<Response> {
  const sent = await readBody(c, containerForm)
  const named = 'read' in sent ? sent.read.container : sent.typed.container
  const container = front.containers.find(({ id }) => id === named)
  if (!container) {
    const trouble = { status: 422, says: arrangeRefusals['gone-meanwhile'], problems: {} } as const
    return showFront(c, web, { front, trouble: { ...trouble, typed: 'typed' in sent ? sent.typed : kept(sent.read) } })
  }
  if ('problems' in sent)
    return show(c, web, { front, container, status: 422, problems: sent.problems, typed: sent.typed })
  const { container: id, base: sentBase, ...fields } = sent.read
  const base = readBase(sentBase, shownOfContainer(container))
  const wanted = { id: front.id, container: id, fields: { ...fields, base } }
  const outcome = await web.fronts.changeContainer(c.get('actor'), wanted)
  if ('done' in outcome) return c.redirect(`${frontRoutes.show.to({ id: front.id, done: 'arranged' })}#at-${id}`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, web)
  if (outcome.refused === 'changed-meanwhile') {
    const there = outcome.now.containers.find((each) => each.id === id) ?? container
    return overtakenBy(c, web, { front: outcome.now, container: there, yours: fields })
  }
  const trouble = { status: 422, says: arrangeRefusals[outcome.refused], problems: {}, typed: kept(fields) } as const
  return showFront(c, web, { front: (await web.fronts.byId(front.id)) ?? front, trouble })
}

type Overtaking = { front: Front; container: Container; yours: ContainerFields }

/** Both texts, and what was typed in its form, which is made from the newer one now. */
async function overtakenBy(c: C, web: Web, { front, container, yours }: Overtaking): Promise<Response> {
  const rules = Object.values(await rulesToChoose(web)).flat()
  const inWords = ({ layout, title, text, rule, shows }: ContainerFields) => ({
    ...{ layout: layoutWords[layout], title, text, shows: String(shows) },
    rule: rules.find(({ value }) => value === typedOfRule(rule))?.name ?? typedOfRule(rule),
  })
  const both = { theirs: inWords(container), yours: inWords(yours) }
  const theirs = frontRoutes.container.to({ id: front.id, container: container.id })
  const collided = { fields: differing(containerLabels, both), theirs }
  const typed = { ...typedOf(yours), base: baseOf(shownOfContainer(container)) }
  return show(c, web, { front, container, status: 409, typed, collided })
}

function kept({ title, text }: Pick<ContainerFields, 'title' | 'text'>): Record<string, string> {
  return { title, text }
}
