import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Front } from '../front.ts'
import * as say from '../messages/newsroom.ts'
import { frontRoutes } from '../routes.ts'

type Width = 'phone' | 'tablet' | 'desktop'
type Shown = { desk: Desk; front: Front; name: string; width: Width }

/** A front as readers would see it, as wide as they would have it. */
export function WidthsPage({ desk, front, name, width }: Shown) {
  const { id } = front
  const title = say.previewOf({ name })
  const names = { phone: say.onPhone(), tablet: say.onTablet(), desktop: say.onDesktop() }
  const widths: readonly Width[] = ['phone', 'tablet', 'desktop']
  return (
    <NewsroomPage desk={desk} title={title} current={frontRoutes.list.to()}>
      <PageHead title={title} says={say.whatPreviewIs()}>
        <a class="button" href={frontRoutes.show.to({ id })}>
          {say.backToFront()}
        </a>
        <a class="button" href={frontRoutes.preview.to({ id })}>
          {say.previewAlone()}
        </a>
      </PageHead>
      <nav class="tabs" aria-label={say.howWide()}>
        <ul>
          {widths.map((each) => (
            <li>
              <a href={frontRoutes.widths.to({ id, width: each })} aria-current={each === width ? 'page' : undefined}>
                {names[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <iframe class={`front-preview ${width}`} src={frontRoutes.preview.to({ id })} title={names[width]} />
    </NewsroomPage>
  )
}
