import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { bodyOf, excerpt, placeIn } from '../writing.ts'

const nameless = new RegExp(
  [
    '(?:on|under) (?:the )?condition of anonymity',
    'on condition that (?:he|she|they)(?: was| were)? not (?:be )?(?:named|identified)',
    '(?:asked|requested|preferred|wished|wanted)(?: that (?:he|she|they))? not to be (?:named|identified|quoted by name)',
    "(?:declined|refused|did not (?:wish|want)|didn[’']t want) to be (?:named|identified)",
    'insisted on anonymity|requested anonymity|asked for anonymity|(?:was|were) granted anonymity',
    'spoke anonymously',
  ].join('|'),
  'giu',
)
const reason =
  /(?<!\p{L})(?:because|since|as (?:he|she|they|the)|so (?:that|as)|in order to|to (?:discuss|describe|speak|talk|avoid|protect|share|reveal|preview|give|detail|disclose|offer|relay|recount|comment|be (?:able|more) )|for fear|out of (?:fear|concern)|fear(?:ing|ed|s)?|lest|due to|owing to|citing|not (?:being )?authori[sz]ed|(?:was|were|is|are|wasn[’']t|weren[’']t) (?:not )?(?:authori[sz]ed|allowed|permitted)|unauthori[sz]ed|under (?:the |department |agency )?(?:rules|policy|ground rules)|given the|concerned|worried|retaliation|reprisal|repercussions|sensitiv|privacy|ongoing)/iu

/** Somebody is quoted without a name, and nothing near says why readers should take that. */
export function anonymousSource(draft: Draft): Fault[] {
  const stated = (draft.facts?.sources ?? []).filter(({ isAnonymous, reason: why }) => isAnonymous && !why?.trim())
  const listed = stated.map(
    ({ title }): Fault => ({
      rule: 'anonymous-source',
      place: { field: 'sources', start: 0, end: 0 },
      message: say.sourceAnonymousUnexplained(),
      evidence: excerpt(title, 0),
    }),
  )
  return [...bodyOf(draft).flatMap(unexplained), ...listed]
}

function unexplained(writing: ReturnType<typeof bodyOf>[number]): Fault[] {
  const { text } = writing
  return Array.from(text.matchAll(nameless)).flatMap((match) => {
    const end = match.index + match[0].length
    const sentence = `${text.slice(startOf(text, match.index), match.index)} ${text.slice(end, end + 260)}`
    if (reason.test(sentence)) return []
    return [
      {
        rule: 'anonymous-source' as const,
        place: placeIn(writing, match.index, end),
        message: say.nobodyNamedUnexplained(),
        evidence: excerpt(text, match.index, end),
      },
    ]
  })
}

function startOf(text: string, at: number): number {
  return Math.max(0, text.lastIndexOf('. ', at), at - 240)
}
