import type { PageRole } from '../articles/index.ts'
import * as say from './messages/readers.ts'

type Paper = { name: string; city: string; contact: string }
type Said = { name: string; city: string; contact: string }

const texts = {
  about: [say.aboutHeadline, say.aboutStandfirst, say.aboutText],
  contact: [say.contactHeadline, say.contactStandfirst, say.contactText],
  masthead: [say.mastheadHeadline, say.mastheadStandfirst, say.mastheadText],
  ethics: [say.ethicsHeadline, say.ethicsStandfirst, say.ethicsText],
  ownership: [say.ownershipHeadline, say.ownershipStandfirst, say.ownershipText],
  privacy: [say.privacyHeadline, say.privacyStandfirst, say.privacyText],
  accessibility: [say.accessibilityHeadline, say.accessibilityStandfirst, say.accessibilityText],
} as const satisfies Record<PageRole, readonly [() => string, (given: Said) => string, (given: Said) => string]>

/**
 * What a page begins with, in the paper’s language: good as it stands but for its gaps, `[… TK]`, which the desk check
 * lets nobody publish.
 */
export function startingText(role: PageRole, { name, city, contact }: Paper) {
  const [headline, standfirst, text] = texts[role]
  const given = { name, city: city || say.cityMissing(), contact: contact || say.contactMissing() }
  return {
    headline: headline(),
    slug: say.addressOf({ role }),
    standfirst: standfirst(given),
    markdown: text(given),
  }
}
