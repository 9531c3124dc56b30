import type { Draft, Finding } from './finding.ts'

export type { Draft, Finding } from './finding.ts'
export function check(_draft: Draft): Finding[] {
  return []
}
export function isBlocking(finding: Finding): boolean {
  return finding.level === 'block'
}
