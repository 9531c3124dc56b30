import { said, spokenNumber } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import { rulePages, rules } from '../../desk/index.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'

type Rule = (typeof rules)[number]

const does = said({ block: say.stopsPublication, warn: say.warns, note: say.onlyNote })

/** Every rule of the desk check, each at an address of its own. */
export function RulesPage({ desk, demoted }: { desk: Desk; demoted: readonly string[] }) {
  const says = say.whatEachRuleFindsWhat()
  return (
    <NewsroomPage desk={desk} title={say.deskChecksRules()} current={writingRoutes.list.to()}>
      <PageHead title={say.deskChecksRules()} says={says} />
      <div class="rules">
        {rules.map((rule) => (
          <RuleText rule={rule} isDemoted={demoted.includes(rule.name)} />
        ))}
      </div>
    </NewsroomPage>
  )
}

function RuleText({ rule, isDemoted }: { rule: Rule; isDemoted: boolean }) {
  const { name, says } = rule
  const { about, bad, good } = rulePages[name]
  return (
    <section id={name} aria-labelledby={`${name}-head`}>
      <h2 id={`${name}-head`}>{says.replace(/\.$/, '')}</h2>
      <p class="quiet">
        {isDemoted ? say.demotedToNote() : does[rule.level]} · {name} · {measured(rule)}
      </p>
      <p>{inline(about)}</p>
      <dl>
        <dt>{say.badExample()}</dt>
        <dd>{inline(bad)}</dd>
        <dt>{say.goodExample()}</dt>
        <dd>{inline(good)}</dd>
      </dl>
    </section>
  )
}

function measured({ precision, asks, level }: Rule): string {
  if (precision === undefined) return say.notMeasured()
  return say.rightInShare({ percent: spokenNumber(precision * 100, 1), asks: asks === level ? 'other' : asks })
}

/** Emphasis and code of one line of Markdown. */
function inline(text: string) {
  return text.split(/(\*[^*]+\*|`[^`]+`)/).map((part) => {
    if (/^\*.+\*$/.test(part)) return <em>{part.slice(1, -1)}</em>
    if (/^`.+`$/.test(part)) return <code>{part.slice(1, -1)}</code>
    return part
  })
}
