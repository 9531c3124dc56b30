import { wallClock } from '../../../base/dates.ts'
import { baseOf } from '../../../base/made-from.ts'
import { BaseField } from '../../../ui/newsroom/collision.tsx'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { TextField } from '../../../ui/newsroom/parts.tsx'
import { type Article, publicationSettingsOf, type PublicationSettings as Settings } from '../../articles/index.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'

type Shown = {
  desk: Desk
  article: Article
  /** As their form shows them. */
  settings: Settings
  embargoTyped?: string | undefined
}

/** On what terms it goes out, for whoever may publish it. */
export function PublicationSettings({ desk, article, settings, embargoTyped }: Shown) {
  const until = settings.embargoedUntil ? wallClock(settings.embargoedUntil, desk.timeZone) : ''
  return (
    <form method="post" action={writingRoutes.setPublicationSettings.to({ id: article.id })}>
      <BaseField base={baseOf(publicationSettingsOf(article))} />
      <fieldset>
        <legend>{say.publicationSettings()}</legend>
        <label class="tick">
          <input type="checkbox" name="repliesOpen" value="yes" checked={settings.repliesOpen} />{' '}
          {say.readersMayReply()}
        </label>
        <TextField
          name="embargoedUntil"
          label={say.embargoUntil()}
          value={embargoTyped ?? until}
          hint={say.nobodyCanPublishItBefore({ timeZone: desk.timeZone })}
          max={60}
        />
        <TextField
          name="preventedBecause"
          label={say.preventedBecause()}
          value={settings.preventedBecause ?? ''}
          hint={say.preventedHint()}
          max={300}
        />
        <button type="submit">{say.save()}</button>
      </fieldset>
    </form>
  )
}
