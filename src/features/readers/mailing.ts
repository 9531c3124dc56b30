import { cleanLine } from '../../base/text.ts'
import type { Attempt } from '../../platform/jobs/attempt.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { SiteSettings } from '../settings/index.ts'
import * as say from './messages/readers.ts'
import type { Proof } from './reader.ts'

type Needs = {
  mail: Mail
  settings: SiteSettings
  linkFor: (id: Proof['id']) => Promise<{ email: string; link: string } | undefined>
}

/** Links that prove an address, which anybody may have mailed to it. */
export function createMailing({ mail, settings, linkFor }: Needs) {
  return {
    async mailProof(proofId: Proof['id'], attempt: Attempt): Promise<void> {
      const found = await linkFor(proofId)
      if (!found) return
      const { name } = await settings.site()
      const text = [say.hello(), say.whatLinkProves({ name }), found.link, say.ifNotAsked()].join('\n\n')
      await mail.send(
        { to: found.email, subject: cleanLine(say.proveYourAddress({ name })), text: `${text}\n` },
        attempt,
      )
    },
  }
}
