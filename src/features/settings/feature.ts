import { defineFeature } from '../../assembly/feature.ts'
import { settingsTag } from './changing.ts'
import { settingsEvents } from './events.ts'
import * as say from './messages/newsroom.ts'
import { settingsHandlers } from './newsroom-routes.tsx'
import { paper } from './paper.ts'
import { changeSettings, settingsPermissions } from './permissions.ts'
import { settingsRoutes } from './routes.ts'
import { createSettings, type SiteSettings } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    settings: SiteSettings
  }
}

/** The paper’s name, its sections, its secrets. */
export const settings = defineFeature({
  name: 'settings',
  needs: ['accountLog'],
  tables: ['settings', 'secrets', 'sections'],
  service(given) {
    const made = createSettings(given)
    given.pages.onChange((tags) => {
      if (tags.includes('site') || tags.includes(settingsTag)) made.forget()
    })
    return made
  },
  permissions: settingsPermissions,
  settings: Object.values(paper),
  routes: [settingsRoutes],
  handlers: settingsHandlers,
  targets: ({ settings: site }) => ({
    async section({ id }) {
      const { sections } = await site.site()
      const section = sections.find((each) => each.id === id)
      return section && { thing: section, of: { section: section.id } }
    },
  }),
  navigation: (every) => [
    {
      name: say.settings,
      order: 7,
      isMore: true,
      route: settingsRoutes.show,
      forAny: [changeSettings, ...every.flatMap(({ permission = [] }) => permission)],
    },
  ],
  events: settingsEvents,
})
