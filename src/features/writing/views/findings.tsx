import type { Finding } from '../../desk/index.ts'

const levels = { block: 'Stops publication', warn: 'Look at this', note: 'Note' } as const

type Shown = { findings: readonly Finding[]; link?: (finding: Finding) => string }

/** What the desk check says, in reading order. */
export function Findings({ findings, link }: Shown) {
  if (findings.length === 0) return <p class="empty">The desk check found nothing to say about this text.</p>
  return (
    <ol class="findings">
      {findings.map((finding) => (
        <li class={finding.level}>
          <p class="level">{levels[finding.level]}</p>
          <p>{link ? <a href={link(finding)}>{finding.message}</a> : finding.message}</p>
          {finding.evidence ? <q>{finding.evidence}</q> : null}
        </li>
      ))}
    </ol>
  )
}
