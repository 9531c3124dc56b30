import { baseOf, readBase } from '../../base/made-from.ts'
import { said } from '../../base/messages.ts'
import { readBody, readFields } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { type Collided, differing } from '../../ui/newsroom/collision.tsx'
import { may } from '../staff/index.ts'
import type { C, Needs } from './at-the-desk.ts'
import { factsForm, overruleForm, rightsForm, withdrawForm } from './forms.ts'
import { framingHandlersOf } from './framing-routes.tsx'
import * as say from './messages/newsroom.ts'
import { changeRights, overruleRights, takePicturesAway } from './permissions.ts'
import { type KeptPicture, shownOfFacts, shownOfRights } from './picture.ts'
import { pictureRoutes } from './routes.ts'
import type { Showing } from './showing.ts'
import { factLabels, typedOfFacts } from './views/facts-form.tsx'
import { PicturePage } from './views/picture-page.tsx'
import { rightLabels, typedOfRights } from './views/rights-form.tsx'
import type { Trying } from './views/shown.ts'
import {
  changeRefusals,
  overruleRefusals,
  removePictureRefusals,
  rightsRefusals,
  withdrawPictureRefusals,
} from './words.ts'

/** A picture by itself: what is known of it, its rights, its uses, and taking it away. */
export function pictureHandlersOf(needs: Needs) {
  const at = (act: (c: C, needs: Needs, picture: KeptPicture) => Promise<Response>) => {
    return ({ c, target }: { c: C; target: KeptPicture }) => act(c, needs, target)
  }
  return [
    on(pictureRoutes.show, at(show)),
    on(pictureRoutes.describe, at(describe)),
    on(pictureRoutes.rights, at(sayRights)),
    on(pictureRoutes.overrule, at(overrule)),
    on(pictureRoutes.withdraw, at(withdraw)),
    on(pictureRoutes.remove, at(remove)),
    ...framingHandlersOf(needs, page),
  ]
}

const notices: Readonly<Record<string, string>> = said({
  added: say.addedChooseItAsLead,
  described: say.factsSaved,
  rights: say.rightsSaved,
  overruled: say.overruled,
  withdrawn: say.withdrawnDone,
  framed: say.shapeSaved,
  'kept-both': say.keptBoth,
  'uses-kept': say.usesKept,
})

function show(c: C, needs: Needs, picture: KeptPicture): Promise<Response> {
  return page(c, needs, { picture })
}

async function page(c: C, needs: Needs, { picture, ...trying }: Showing): Promise<Response> {
  const actor = c.get('actor')
  const { sections } = await needs.settings.site()
  const { uses, overrulings, name } = await needs.media.rights.judge(actor, picture)
  const madeBy = picture.rightsBy ?? picture.addedBy
  const shown = (
    <PicturePage
      desk={await needs.desk(c)}
      picture={picture}
      sections={sections}
      uses={uses}
      overrulings={overrulings}
      alike={await needs.media.alike.of(picture)}
      me={actor.id}
      rightsName={name}
      addedBy={await needs.media.rights.nameOf(picture.addedBy)}
      withdrawnBy={picture.withdrawal ? await needs.media.rights.nameOf(picture.withdrawal.by) : ''}
      may={{
        changeRights: may(actor, changeRights, { madeBy }),
        overrule: may(actor, overruleRights),
        takeAway: may(actor, takePicturesAway),
      }}
      notice={notices[queryOf(c, pictureRoutes.show).done ?? '']}
      {...trying}
    />
  )
  return c.html(await htmlDocument(shown), statusOf(trying))
}

function statusOf({ collided, problem, problems }: Trying) {
  if (collided) return 409
  return problem || problems ? 422 : 200
}

function backTo(c: C, { id }: KeptPicture, done: string): Response {
  return c.redirect(pictureRoutes.show.to({ id, done }), 303)
}

async function describe(c: C, needs: Needs, picture: KeptPicture): Promise<Response> {
  const form = await readBody(c, factsForm)
  if ('problems' in form) return page(c, needs, { picture, form: 'facts', ...form })
  const { base: sent, ...facts } = form.read
  const base = readBase(sent, shownOfFacts(picture))
  const outcome = await needs.media.describe(c.get('actor'), { id: picture.id, ...facts, base })
  if ('done' in outcome) return backTo(c, picture, 'described')
  const typed = typedOfFacts(facts)
  if (outcome.refused !== 'changed-meanwhile')
    return page(c, needs, {
      picture,
      form: 'facts',
      typed: { ...typed, base },
      problem: changeRefusals[outcome.refused],
    })
  const { now } = outcome
  const collided = both(picture, differing(factLabels, { theirs: typedOfFacts(now), yours: typed }))
  const again = { ...typed, base: baseOf(shownOfFacts(now)) }
  return page(c, needs, { picture: now, form: 'facts', typed: again, collided })
}

async function sayRights(c: C, needs: Needs, picture: KeptPicture): Promise<Response> {
  const form = await readBody(c, rightsForm)
  if ('problems' in form) {
    // Sections are several, and come back ticked as they were.
    const { sections = [] } = await readFields(c)
    const typed = { ...form.typed, sections: [sections].flat().join(' ') }
    return page(c, needs, { picture, form: 'rights', problems: form.problems, typed })
  }
  const { base: sent, ...rights } = form.read
  const base = readBase(sent, shownOfRights(picture))
  const outcome = await needs.media.sayRights(c.get('actor'), { id: picture.id, ...rights, base })
  if ('done' in outcome) return backTo(c, picture, 'rights')
  const typed = typedOfRights(rights)
  if (outcome.refused !== 'changed-meanwhile') {
    const refused = { form: 'rights', typed: { ...typed, base }, problem: rightsRefusals[outcome.refused] } as const
    return page(c, needs, { picture, ...refused })
  }
  const { now } = outcome
  const collided = both(picture, differing(rightLabels, { theirs: typedOfRights(now), yours: typed }))
  const again = { ...typed, base: baseOf(shownOfRights(now)) }
  return page(c, needs, { picture: now, form: 'rights', typed: again, collided })
}

function both({ id }: KeptPicture, fields: Collided['fields']): Collided {
  return { fields, theirs: pictureRoutes.show.to({ id }) }
}

async function overrule(c: C, needs: Needs, picture: KeptPicture): Promise<Response> {
  const form = await readBody(c, overruleForm)
  if ('problems' in form) return page(c, needs, { picture, form: 'overrule', ...form })
  const { article: articleId, because, base } = form.read
  const named = { id: picture.id, articleId, because, base: base === '' ? undefined : base }
  const outcome = await needs.media.overrule(c.get('actor'), named)
  if ('done' in outcome) return backTo(c, picture, 'overruled')
  const now = 'now' in outcome ? outcome.now : picture
  const typed = { article: articleId, because }
  return page(c, needs, { picture: now, form: 'overrule', typed, problem: overruleRefusals[outcome.refused] })
}

async function withdraw(c: C, needs: Needs, picture: KeptPicture): Promise<Response> {
  const form = await readBody(c, withdrawForm)
  if ('problems' in form) return page(c, needs, { picture, form: 'withdraw', ...form })
  const outcome = await needs.media.withdraw(c.get('actor'), { id: picture.id, ...form.read })
  if ('done' in outcome) return backTo(c, picture, 'withdrawn')
  const problem = withdrawPictureRefusals[outcome.refused]
  return page(c, needs, { picture, form: 'withdraw', typed: form.read, problem })
}

async function remove(c: C, needs: Needs, picture: KeptPicture): Promise<Response> {
  const outcome = await needs.media.remove(c.get('actor'), picture.id)
  if ('done' in outcome) return c.redirect(pictureRoutes.list.to({ done: 'deleted' }), 303)
  return page(c, needs, { picture, form: 'remove', problem: removePictureRefusals[outcome.refused] })
}
