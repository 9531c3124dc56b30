import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import { rulePages, rules } from '../../desk/index.ts'
import { writingRoutes } from '../routes.ts'

type Rule = (typeof rules)[number]

const does = { block: 'Stops publication', warn: 'Warns', note: 'Only a note' }

/** Every rule of the desk check, each at an address of its own. */
export function RulesPage({ desk, demoted }: { desk: Desk; demoted: readonly string[] }) {
  const says =
    'What each rule finds, what it leaves alone, and how much of what it says was right when it was measured.'
  return (
    <NewsroomPage desk={desk} title="The desk check’s rules" current={writingRoutes.list.to()}>
      <PageHead title="The desk check’s rules" says={says} />
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
        {isDemoted ? 'Only a note here: most of what it said was dismissed' : does[rule.level]} · {name} ·{' '}
        {measured(rule)}
      </p>
      <p>{inline(about)}</p>
      <dl>
        <dt>Bad</dt>
        <dd>{inline(bad)}</dd>
        <dt>Good</dt>
        <dd>{inline(good)}</dd>
      </dl>
    </section>
  )
}

function measured({ precision, asks, level }: Rule): string {
  if (precision === undefined) return 'not measured'
  const share = `right in ${(precision * 100).toFixed(1)}% of what it says`
  return asks === level ? share : `${share}, too seldom to ${asks === 'block' ? 'stop publication' : 'warn'}`
}

/** Emphasis and code of one line of Markdown. */
function inline(text: string) {
  return text.split(/(\*[^*]+\*|`[^`]+`)/).map((part) => {
    if (/^\*.+\*$/.test(part)) return <em>{part.slice(1, -1)}</em>
    if (/^`.+`$/.test(part)) return <code>{part.slice(1, -1)}</code>
    return part
  })
}
