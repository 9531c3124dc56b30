import type { Kysely } from 'kysely'

/** Every table, declared beside the store that keeps it: `declare module '…/platform/database/tables.ts'`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in the stores.
export interface Tables {}

/** What belongs to no feature; features reach it through `platform` alone. */
export const platformTables = [
  'beats',
  'event_consumers',
  'event_counter',
  'event_log',
  'jobs',
  'throttles',
] as const satisfies readonly (keyof Tables)[]

declare const writing: unique symbol

/** Looks things up. Outside a change it sees only what is committed. */
export type Reading = Pick<Kysely<Tables>, 'selectFrom' | 'getExecutor'>

/** Changes things. Only `database.write` hands one out, so a change outside a transaction does not compile. */
export type Writing = Reading &
  Pick<Kysely<Tables>, 'insertInto' | 'updateTable' | 'deleteFrom'> & { readonly [writing]: true }

export type DatabaseKind = 'sqlite' | 'postgres'

export type Write = <Result>(change: (tx: Writing) => Promise<Result | TakenBack<Result>>) => Promise<Result>

/** What a change gives when it refuses half-way: everything it has written is taken back. */
export class TakenBack<Result> {
  readonly gives: Result

  constructor(gives: Result) {
    this.gives = gives
  }
}

/** Told inside the transaction, just before it commits, and again once it has. */
export type CommitWatcher = { committing(tx: Writing): Promise<void>; committed(tx: Writing): void }
