import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { onReaderPage } from '../readers/index.ts'
import { whenPublished } from '../replies/index.ts'
import { notificationEvents } from './events.ts'
import { notificationJobs } from './jobs.ts'
import { noticesAndMail, notificationHandlers } from './reader-routes.tsx'
import { leavingRoutes, notificationRoutes } from './routes.ts'
import { createNotifications, type Notifications } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    notifications: Notifications
  }
}

/** What readers are told: notices on their page, mail and digests, and the way to end them. */
export const notifications = defineFeature({
  name: 'notifications',
  needs: ['settings', 'articles', 'replies', 'readers'],
  tables: ['reader_notices', 'reader_choices', 'followed_threads', 'thread_news', 'reader_mails'],
  service: createNotifications,
  fills: (given) => [
    // What a person decided is told with the decision.
    fill(whenPublished, (tx, reply, by) =>
      given.notifications.published(tx, reply, by?.from === 'pending' && by.by === 'program'),
    ),
    fill(onReaderPage, noticesAndMail(given), -1),
  ],
  routes: [notificationRoutes, leavingRoutes],
  handlers: notificationHandlers,
  events: notificationEvents,
  jobs: notificationJobs,
})
