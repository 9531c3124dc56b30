import type { Kind } from './define.ts'

/** How a kind stands in the row of a revision; nothing stands there for news and no more. */
export type KindColumns = { kind: string | null; kind_fields: string | null }

export function toColumns({ kind }: { kind?: Kind }): KindColumns {
  return { kind: kind?.name ?? null, kind_fields: kind ? JSON.stringify(kind.fields) : null }
}

/** As it was kept, whatever release kept it: what can be made of it is `kind.ts`’s to say. */
export function fromColumns({ kind, kind_fields: fields }: KindColumns): { kind?: Kind } {
  return kind === null ? {} : { kind: { name: kind, fields: JSON.parse(fields ?? '{}') } }
}
