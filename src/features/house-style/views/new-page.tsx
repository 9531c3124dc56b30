import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { styleRoutes } from '../routes.ts'
import type { Names } from '../web.ts'
import { RuleForm, type TypedRule } from './rule-form.tsx'
import { StylePlaces } from './rules-list.tsx'

type Shown = {
  desk: Desk
  typed: TypedRule
  problems: Readonly<Record<string, string>>
  sections: readonly { slug: string; name: string }[]
  groups: readonly string[]
  names: Names
}

export function NewRulePage({ desk, problems, ...shown }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.newRule()} current={styleRoutes.list.to()}>
      <PageHead title={say.newRule()} says={say.notYetTried()}>
        <StylePlaces current={styleRoutes.new.to()} />
      </PageHead>
      <Notice kind="bad">{Object.keys(problems).length > 0 ? say.notSavedSee() : null}</Notice>
      <div class="narrow">
        <RuleForm {...shown} to={styleRoutes.make.to()} base="" problems={problems} submit={say.makeRule()} />
      </div>
    </NewsroomPage>
  )
}
