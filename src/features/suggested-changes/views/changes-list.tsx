import type { Locale } from '../../../base/dates.ts'
import { When } from '../../../ui/reader/parts.tsx'
import type { StaffId } from '../../staff/index.ts'
import * as say from '../messages/newsroom.ts'
import { suggestedChangeRoutes } from '../routes.ts'
import { lineNamed } from '../rules/lines.ts'
import { isOfMarks, partsShown, type ShownPart } from '../rules/shown.ts'
import type { SuggestedChange } from '../suggested-change.ts'

/** Where a form stands, and so where its answer leads. */
export type Back = 'page' | 'panel' | 'writing'

export type Shown = {
  changes: readonly SuggestedChange[]
  mayDecide: boolean
  viewer: StaffId
  nameOf: (id: StaffId) => string
  locale: Locale
  back: Back
  trouble: { change: string; problem: string } | undefined
}

export function ChangesList({ changes, ...shown }: Shown) {
  return (
    <ol class="suggested-changes">
      {changes.map((change) => (
        <ChangeItem {...shown} change={change} />
      ))}
    </ol>
  )
}

type One = Omit<Shown, 'changes'> & { change: SuggestedChange }

function ChangeItem(shown: One) {
  const { change, nameOf, locale, trouble } = shown
  const { id, block, below, before, after, decided, version } = change
  const parts = partsShown(before, after)
  const line = lineNamed(block)
  return (
    <li
      class={decided ? 'suggested-change settled' : 'suggested-change'}
      id={`change-${id}`}
      data-change={id}
      data-own={change.by === shown.viewer ? '' : undefined}
      data-wording={decided ? undefined : JSON.stringify({ block, below, before, after, version })}
    >
      <p class="quiet">
        {say.suggestedBy({
          name: () => <strong>{nameOf(change.by)}</strong>,
          when: () => <When at={change.at} locale={locale} time />,
        })}
      </p>
      {trouble?.change === id ? <p class="problem">{trouble.problem}</p> : null}
      {line === undefined ? null : <p class="quiet">{say.inLine({ line })}</p>}
      {before === null ? <p class="quiet">{say.newBlock()}</p> : null}
      {after === null ? <p class="quiet">{say.goneBlock()}</p> : null}
      {parts.map((part, index) => (
        <PartItem {...shown} part={part} index={index} count={parts.length} />
      ))}
      {decided ? <Decided {...decided} nameOf={nameOf} locale={locale} /> : <Acts {...shown} />}
    </li>
  )
}

function PartItem(shown: One & { part: ShownPart; index: number; count: number }) {
  const { part, index, count, change, mayDecide } = shown
  return (
    <div class="suggested-part">
      <p dir="auto" class="wording">
        {part.before}
        {isOfMarks(part) ? <mark title={say.otherMarks({ words: part.removed })}>{part.inserted}</mark> : null}
        {!isOfMarks(part) && part.removed !== '' ? <del>{part.removed}</del> : null}
        {!isOfMarks(part) && part.inserted !== '' ? <ins>{part.inserted}</ins> : null}
        {part.after}
      </p>
      {count > 1 && mayDecide && !change.decided ? <PartActs {...shown} index={index} /> : null}
    </div>
  )
}

/** Parts of a change whose words stand alone may be decided about alone. */
function PartActs({ change, back, index }: One & { index: number }) {
  return (
    <form method="post" action={actionOf(change)} class="suggested-acts">
      <Hidden change={change} back={back} />
      <input type="hidden" name="part" value={String(index)} />
      <button type="submit" name="act" value="accept" class="plain">
        {say.acceptPart()}
      </button>
      <button type="submit" name="act" value="refuse" class="plain">
        {say.refusePart()}
      </button>
    </form>
  )
}

function Acts({ change, mayDecide, viewer, back }: One) {
  const isOwn = change.by === viewer
  if (!mayDecide && !isOwn) return null
  return (
    <form method="post" action={actionOf(change)} class="suggested-acts">
      <Hidden change={change} back={back} />
      {mayDecide ? (
        <button type="submit" name="act" value="accept">
          {say.accept()}
        </button>
      ) : null}
      <button type="submit" name="act" value="refuse" class={mayDecide ? undefined : 'plain'}>
        {isOwn ? say.takeBack() : say.refuse()}
      </button>
    </form>
  )
}

function Hidden({ change, back }: Pick<One, 'change' | 'back'>) {
  return (
    <>
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="version" value={String(change.version)} />
    </>
  )
}

function actionOf({ articleId, id }: SuggestedChange): string {
  return suggestedChangeRoutes.decide.to({ id: articleId, change: id })
}

function Decided({ at, by, isAccepted, nameOf, locale }: NonNullable<SuggestedChange['decided']> & Names) {
  const told = { name: nameOf(by), when: () => <When at={at} locale={locale} time /> }
  return <p class="quiet">{isAccepted ? say.acceptedBy(told) : say.refusedBy(told)}</p>
}

type Names = Pick<Shown, 'nameOf' | 'locale'>

/** Everything at once, or everything that one colleague suggests. */
export function DecideAll({ changes, mayDecide, nameOf, back }: Shown) {
  const [first] = changes
  if (!mayDecide || !first || changes.length < 2) return null
  const authors = [...new Set(changes.map(({ by }) => by))]
  const action = suggestedChangeRoutes.decideAll.to({ id: first.articleId })
  const sets = [
    { by: '', accept: say.acceptAll(), refuse: say.refuseAll() },
    ...(authors.length < 2
      ? []
      : authors.map((by) => ({
          by,
          accept: say.acceptAllOf({ name: nameOf(by) }),
          refuse: say.refuseAllOf({ name: nameOf(by) }),
        }))),
  ]
  return (
    <>
      {sets.map(({ by, accept, refuse }) => (
        <form method="post" action={action} class="suggested-acts">
          <input type="hidden" name="back" value={back} />
          {by === '' ? null : <input type="hidden" name="by" value={by} />}
          <button type="submit" name="act" value="accept">
            {accept}
          </button>
          <button type="submit" name="act" value="refuse">
            {refuse}
          </button>
        </form>
      ))}
    </>
  )
}
