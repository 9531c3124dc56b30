import type { Child } from 'hono/jsx'
import { type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { settingsRoutes } from '../../settings/routes.ts'
import { trashRoutes } from '../../trash/routes.ts'
import type { Item } from '../item.ts'
import * as say from '../messages/newsroom.ts'
import { planRoutes } from '../routes.ts'
import { FactFields, type Fields, WhatFields } from './item-fields.tsx'

type Rights = { change: boolean; begin: boolean }

type Shown = Omit<Fields, 'timeZone'> & {
  desk: Desk
  /** Nothing while it is not in the plan yet. */
  item: Item | undefined
  rights: Rights
  notice?: Child
  problem?: Child
  collided?: Collided | undefined
}

/** Something that is planned and has no text yet. */
export function ItemPage(shown: Shown) {
  const { desk, item, rights, notice, problem, collided, problems } = shown
  const title = item?.title ?? say.planSomething()
  return (
    <NewsroomPage desk={desk} title={title} current={planRoutes.list.to()}>
      <PageHead title={title} says={item ? say.isPlannedAndHasNoText() : undefined} />
      <Notice>{notice}</Notice>
      <Notice kind="bad">{problem ?? (Object.keys(problems).length > 0 ? say.notSavedYetSeeBelow() : null)}</Notice>
      <Collision collided={collided} />
      {item ? <NextStep item={item} rights={rights} /> : null}
      {shown.named.sections.length === 0 ? (
        <Empty>{say.thereIsNoSection({ link: (inner) => <a href={settingsRoutes.show.to()}>{inner}</a> })}</Empty>
      ) : (
        <ItemForm {...shown} />
      )}
    </NewsroomPage>
  )
}

function ItemForm(shown: Shown) {
  const { item, rights, desk } = shown
  const fields = { ...shown, timeZone: desk.timeZone }
  const action = item ? planRoutes.change.to({ id: item.id }) : planRoutes.add.to()
  return (
    <form method="post" action={action} class="plan-form">
      <fieldset class="plain" disabled={!rights.change}>
        <WhatFields {...fields} />
        <FactFields {...fields} />
      </fieldset>
      {rights.change ? (
        <button type="submit" class={item ? undefined : 'main'}>
          {item ? say.saveItem() : say.putIntoPlan()}
        </button>
      ) : null}
    </form>
  )
}

function NextStep({ item, rights }: { item: Item; rights: Rights }) {
  const isDropped = item.state === 'dropped'
  if (!rights.change && !rights.begin) return null
  return (
    <section class="next">
      {isDropped ? <p>{say.itIsDropped()}</p> : null}
      <div class="actions">
        {rights.begin && !isDropped ? (
          <form method="post" action={planRoutes.begin.to({ id: item.id })}>
            <button type="submit" class="main">
              {say.startWriting()}
            </button>
          </form>
        ) : null}
        {rights.change ? <PuttingAway item={item} /> : null}
      </div>
    </section>
  )
}

/** Dropped it stays in the plan; in the trash it is in no list, until it is put back or removed. */
function PuttingAway({ item: { id, state } }: { item: Item }) {
  const isDropped = state === 'dropped'
  return (
    <>
      <form method="post" action={planRoutes.drop.to({ id })}>
        <button type="submit" name="act" value={isDropped ? 'take-up' : 'drop'}>
          {isDropped ? say.takeUpAgain() : say.dropItem()}
        </button>
      </form>
      <form method="post" action={trashRoutes.putItem.to({ id })}>
        <button type="submit">{say.putInTrash()}</button>
      </form>
    </>
  )
}
