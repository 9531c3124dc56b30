import { slot } from '../../assembly/slots.ts'

/** What the house rules are called that sanctions rest on. */
export const rulesCalled = slot<(ids: readonly string[]) => Promise<Map<string, string>>>('sanctions.rules-called')
