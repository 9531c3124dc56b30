import { canonicalJson } from '../../base/canonical.ts'
import { textName } from '../../base/text-name.ts'
import { noStyle, type Style, type StyleRule } from '../desk/index.ts'
import type { Section } from '../settings/index.ts'
import type { Needs } from './needs.ts'
import type { Rule } from './rule.ts'
import { askedOf, askedOfTerm, wordsOfTerms } from './rules.ts'
import { rulesAsked } from './store.ts'
import { allTerms } from './terms/store.ts'

type Known = {
  live: StyleRule[]
  pilots: { rule: StyleRule; staff: readonly string[] }[]
  words: Set<string>
  styles: Map<string, Style>
}

/** What the desk check asks, read once and kept until a change here or in another process says otherwise. */
export function createAsked(needs: Pick<Needs, 'database' | 'settings'>) {
  let known: Promise<Known> | undefined

  async function load(): Promise<Known> {
    const [rules, terms, { sections }] = await Promise.all([
      rulesAsked(needs.database.read),
      allTerms(needs.database.read),
      needs.settings.site(),
    ])
    const live = rules.filter(({ state }) => state === 'live').map((rule) => inSections(rule, sections))
    const pilots = rules
      .filter(({ state }) => state === 'pilot')
      .map((rule) => ({ rule: { ...inSections(rule, sections), level: 'note' as const }, staff: rule.pilots }))
    return { live: [...live, ...terms.flatMap(askedOfTerm)], pilots, words: wordsOfTerms(terms), styles: new Map() }
  }

  function whatIsKnown(): Promise<Known> {
    known ??= load().catch((error: unknown) => {
      // A database out of reach for a moment must not be remembered for ever.
      known = undefined
      throw error
    })
    return known
  }

  return {
    /** The rules that everybody is asked, and those that this person tries. */
    async asked(staffId = ''): Promise<Style> {
      const { live, pilots, styles } = await whatIsKnown()
      const tried = pilots.filter(({ staff }) => staff.includes(staffId)).map(({ rule }) => rule)
      const name = tried.map(({ key }) => key).join(' ')
      const style = styles.get(name) ?? styleOf([...live, ...tried])
      styles.set(name, style)
      return style
    },
    words: async (): Promise<ReadonlySet<string>> => (await whatIsKnown()).words,
    /** Something changed: read again when next asked. */
    forget(): void {
      known = undefined
    },
  }
}

export function styleOf(rules: readonly StyleRule[]): Style {
  return rules.length === 0 ? noStyle : { version: textName(canonicalJson(rules)), rules }
}

/** A rule says sections by their words in addresses, and the desk check knows them by their ids. */
export function inSections(rule: Rule, sections: readonly Section[]): StyleRule {
  const asked = askedOf(rule)
  const ids = sections.filter(({ slug }) => rule.sections.includes(slug)).map(({ id }) => id)
  // Of sections that are all gone it is asked in none, and not in every one.
  return { ...asked, sections: asked.sections.length > 0 && ids.length === 0 ? ['gone'] : ids }
}
