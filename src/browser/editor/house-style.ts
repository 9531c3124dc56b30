import type { Finding } from '../../features/desk/finding.ts'
import type { Style } from '../../features/desk/rules/style/style.ts'

const prefix = 'style:'

/** The paper's own rules beside the text: as they are asked of whoever writes, where they are told of, and what came of them. */
export function houseStyleOf({ dataset }: HTMLElement) {
  const { style: address = '', styleRule = '', styleTerms = '', styleFixes } = dataset
  let version = ''

  return {
    /** Those that are asked now, if they are others than those that were read last. */
    async read(): Promise<Style | undefined> {
      const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => undefined)
      const style: Style | undefined = answer?.ok ? await answer.json().catch(() => undefined) : undefined
      if (!style || style.version === version) return undefined
      version = style.version
      return style
    },
    /** Where the rule is told of; nothing for one that every paper has. */
    about({ rule }: Finding): string | undefined {
      if (!rule.startsWith(prefix)) return undefined
      const key = rule.slice(prefix.length)
      return key.startsWith('term-') ? `${styleTerms}#${key.slice(5)}` : styleRule.replace(/key$/, key)
    },
    /** Its fix was taken. Whether that is counted changes nothing for whoever writes. */
    taken({ rule, evidence }: Finding): void {
      if (!rule.startsWith(prefix) || styleFixes === undefined) return
      const body = new URLSearchParams({ rule, evidence })
      void fetch(styleFixes, { method: 'POST', body, keepalive: true }).catch(() => undefined)
    },
  }
}
