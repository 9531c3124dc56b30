import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { accessEnds, linksInto } from '../staff/index.ts'
import { providerChanged, signInEvents } from './events.ts'
import { createFactors, type FactorService } from './factors/service.ts'
import { signInJobs } from './jobs.ts'
import { signInHandlers } from './newsroom-routes.tsx'
import type { PasswordCost } from './password.ts'
import { changeProvider } from './permissions.ts'
import { unreachedProvider } from './provider/looking.ts'
import { providerHandlers } from './provider/newsroom-routes.tsx'
import { createProvider, type ProviderService } from './provider/service.ts'
import { deleteSubjectsOf } from './provider/store.ts'
import { accountRoutes, factorRoutes, providerRoutes, signInRoutes, theirSessionRoutes } from './routes.ts'
import { createSignIn, type SignIn } from './service.ts'
import { endAccess } from './store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    factors: FactorService
    provider: ProviderService
    signIn: SignIn
  }
}

declare module '../../assembly/ground.ts' {
  interface Ground {
    /** What hashing a password costs; a test that hashes hundreds takes less than a newsroom. */
    passwordCost?: PasswordCost
  }
}

/** What people have beside a link or a password. */
export const factors = defineFeature({
  name: 'factors',
  needs: ['accountLog', 'newsroom', 'settings'],
  tables: ['authenticators', 'recovery_codes', 'passkeys', 'passkey_challenges'],
  service: createFactors,
})

/** The OpenID Connect provider that people of the house may sign in at. */
export const provider = defineFeature({
  name: 'provider',
  needs: ['accountLog', 'newsroom'],
  tables: ['sign_in_providers', 'provider_journeys', 'provider_subjects'],
  service: createProvider,
  fills: () => [fill(accessEnds, deleteSubjectsOf)],
  permissions: [changeProvider],
  routes: [providerRoutes],
  handlers: providerHandlers,
  events: [providerChanged],
  checks: [{ part: 'The sign-in provider', find: unreachedProvider }],
})

/** Signing in and out, and one's own account. */
export const signIn = defineFeature({
  name: 'signIn',
  needs: ['accountLog', 'factors', 'newsroom', 'provider', 'settings'],
  tables: ['sign_in_links', 'half_sign_ins', 'sessions', 'known_devices'],
  service: createSignIn,
  fills: (given) => [fill(accessEnds, endAccess), fill(linksInto, given.signIn.signInLink)],
  routes: [signInRoutes, accountRoutes, factorRoutes, theirSessionRoutes],
  handlers: signInHandlers,
  events: signInEvents,
  jobs: signInJobs,
})
