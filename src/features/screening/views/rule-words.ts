import type { ScreeningRule } from '../policy.ts'

/** Why a reply waits, as a moderator reads it; what the rule matched follows. */
export const screeningWords = {
  'hold-all': 'Every reply waits here until somebody has read it.',
  'first-reply': 'Its writer has no published reply under a proven address yet.',
  'outside-hours': 'It came outside the opening hours.',
  'barred-address': 'It names the address of a reader who may not reply, and nobody proved that it is theirs.',
  flood: 'More replies came to this article than its policy lets through at once.',
  'many-links': 'It has more links than its policy allows:',
  'banned-words': 'It has words on the banned list:',
  'suspect-words': 'It has words on the suspect list:',
  'nearly-the-same': 'It says nearly the same as another new reply.',
  'looks-like-spam': 'It looks like replies that were marked as spam here:',
  'being-checked': 'A service outside is being asked about it.',
  'check-failed': 'A service outside was asked about it and gave no answer.',
  'check-says-spam': 'A service outside takes it for spam.',
} as const satisfies Record<ScreeningRule, string>
