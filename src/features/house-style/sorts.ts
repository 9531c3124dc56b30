import type { KeyShape } from '../../base/keyset.ts'

/** The orders that rules come in. */
export const ruleSorts = { name: ['text', 'id'], changed: ['moment', 'id'] } as const satisfies Record<string, KeyShape>
