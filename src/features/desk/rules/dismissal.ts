import { textName } from '../../../base/text-name.ts'
import type { Finding } from '../finding.ts'

type Said = Pick<Finding, 'rule' | 'evidence'>

/**
 * Names a finding by its rule and its words, the same on the server and in a browser. A finding about
 * no words cannot be dismissed for good, so it has no name; nor can what an edit did: that 12 is gone from one article
 * says nothing of 12 in the next. To pass over that takes a reason, each time.
 */
export function nameOf({ rule, evidence }: Said): string | undefined {
  const words = evidence.replace(/\s+/g, ' ').trim()
  if (words === '' || rule === 'changed-in-silence') return undefined
  return textName(`${rule}\n${words}`)
}

/** What is left of findings without those that were called no fault here. */
export function standing(findings: Finding[], dismissed: ReadonlySet<string>): Finding[] {
  return findings.filter((finding) => !dismissed.has(nameOf(finding) ?? ''))
}

const enough = 20

/** Rules that are more often wrong than right here: dismissed more than half the time, of at least twenty. */
export function demotedBy(tallies: { rule: string; seen: number; dismissed: number }[]): Set<string> {
  const wrong = tallies.filter(({ seen, dismissed }) => seen >= enough && dismissed * 2 > seen)
  return new Set(wrong.map(({ rule }) => rule))
}
