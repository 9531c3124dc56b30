import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { accessEnds, linksInto } from '../staff/index.ts'
import { signInEvents } from './events.ts'
import { signInJobs } from './jobs.ts'
import { signInHandlers } from './newsroom-routes.tsx'
import type { PasswordCost } from './password.ts'
import { accountRoutes, signInRoutes } from './routes.ts'
import { createSignIn, type SignIn } from './service.ts'
import { endAccess } from './store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    signIn: SignIn
  }
}

declare module '../../assembly/ground.ts' {
  interface Ground {
    /** What hashing a password costs; a test that hashes hundreds takes less than a newsroom. */
    passwordCost?: PasswordCost
  }
}

/** Signing in and out, and one's own account. */
export const signIn = defineFeature({
  name: 'signIn',
  needs: ['accountLog', 'newsroom', 'settings'],
  tables: ['sign_in_links', 'sessions', 'known_devices'],
  service: createSignIn,
  fills: (given) => [fill(accessEnds, endAccess), fill(linksInto, given.signIn.signInLink)],
  routes: [signInRoutes, accountRoutes],
  handlers: signInHandlers,
  events: signInEvents,
  jobs: signInJobs,
})
