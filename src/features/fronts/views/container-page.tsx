import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Container } from '../front.ts'
import { layoutNames, layouts } from '../layouts.ts'
import * as say from '../messages/newsroom.ts'
import { frontRoutes } from '../routes.ts'
import type { Seen } from '../seen.ts'
import { containerCalled, containerLabels, layoutWords } from '../words.ts'

type Option = { value: string; name: string }

export type ContainerShown = {
  desk: Desk
  seen: Seen
  container: Container
  rules: Readonly<Record<'sections' | 'storylines' | 'topics' | 'authors', readonly Option[]>>
  typed: Record<string, string>
  problems: Record<string, string>
  collided: Collided | undefined
}

/** One container: how it looks, what it is called, and what fills it. */
export function ContainerPage(shown: ContainerShown) {
  const { desk, seen, container, problems, collided } = shown
  const { front, name } = seen
  const title = say.containerOf({ container: containerCalled(container), front: name })
  const isWrong = Object.keys(problems).length > 0
  return (
    <NewsroomPage desk={desk} title={title} current={frontRoutes.list.to()}>
      <PageHead title={title}>
        <a class="button" href={frontRoutes.show.to({ id: front.id })}>
          {say.backToFront()}
        </a>
      </PageHead>
      <Notice kind="bad">{isWrong ? say.notSavedYet() : null}</Notice>
      <Collision collided={collided} />
      <ContainerForm {...shown} />
    </NewsroomPage>
  )
}

function ContainerForm(shown: ContainerShown) {
  const { container, typed, problems } = shown
  const { front, mayArrange } = shown.seen
  return (
    <form method="post" action={frontRoutes.changeContainer.to({ id: front.id })} class="narrow">
      <fieldset class="plain" disabled={!mayArrange}>
        <input type="hidden" name="container" value={container.id} />
        <BaseField base={typed.base ?? ''} />
        <SelectField
          name="layout"
          label={containerLabels.layout}
          value={typed.layout}
          problem={problems.layout}
          options={layoutNames.map((value) => ({ value, name: layoutWords[value] }))}
        />
        <TextField
          name="title"
          label={containerLabels.title}
          hint={say.titleHint()}
          value={typed.title ?? ''}
          problem={problems.title}
          max={120}
        />
        <WordsField {...shown} />
        <RuleField {...shown} />
        <Field id="shows" label={containerLabels.shows} hint={say.howManyHint()} problem={problems.shows}>
          <input
            {...described('shows', { hint: true, problem: problems.shows })}
            class="short"
            type="number"
            name="shows"
            min="0"
            max="20"
            value={typed.shows}
          />
        </Field>
        <button type="submit" class="main">
          {say.saveContainer()}
        </button>
      </fieldset>
    </form>
  )
}

/** Large where the layout says something itself. */
function WordsField({ container, typed, problems }: ContainerShown) {
  const layout = layoutNames.find((each) => each === typed.layout) ?? container.layout
  const rows = layouts[layout].says === 'words' ? 5 : 2
  return (
    <Field id="text" label={containerLabels.text} hint={say.ownWordsHint()} problem={problems.text}>
      <textarea {...described('text', { hint: true, problem: problems.text })} name="text" rows={rows}>
        {typed.text}
      </textarea>
    </Field>
  )
}

function RuleField({ rules, typed, problems }: ContainerShown) {
  const option = ({ value, name }: Option) => (
    <option value={value} selected={value === typed.rule}>
      {name}
    </option>
  )
  const all = Object.values(rules).flat()
  const isKnown = ['nothing', 'all', 'replies', ...all.map(({ value }) => value)].includes(typed.rule ?? '')
  const groups = [
    { label: say.ofSection(), options: rules.sections },
    { label: say.ofStoryline(), options: rules.storylines },
    { label: say.ofTopic(), options: rules.topics },
    { label: say.byAuthor(), options: rules.authors },
  ]
  return (
    <Field id="rule" label={containerLabels.rule} hint={say.ruleHint()} problem={problems.rule}>
      <select {...described('rule', { hint: true, problem: problems.rule })} name="rule">
        {isKnown ? null : option({ value: typed.rule ?? '', name: say.somethingGone() })}
        {option({ value: 'nothing', name: say.ruleNothing() })}
        {option({ value: 'all', name: say.ruleAll() })}
        {option({ value: 'replies', name: say.ruleReplies() })}
        {groups
          .filter(({ options }) => options.length > 0)
          .map(({ label, options }) => (
            <optgroup label={label}>{options.map(option)}</optgroup>
          ))}
      </select>
    </Field>
  )
}
