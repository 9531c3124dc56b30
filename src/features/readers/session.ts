import type { Context } from 'hono'
import type { Web } from '../../platform/web/edge.ts'
import { secretCookie } from '../../platform/web/secret-cookie.ts'
import type { Reader } from './reader.ts'
import { sessionLasts } from './rules.ts'
import type { Readers } from './service.ts'

/** Holds the token of a reader's session. */
export const readerCookie = secretCookie({
  name: 'stet_session_reader',
  shape: /^[a-z0-9]{52}$/,
  lastsMillis: sessionLasts,
})

/** Who is signed in as a reader in the browser that asks. Of no consequence in the newsroom. */
export function readerIn({ readers }: { readers: Pick<Readers, 'whoHas'> }) {
  return async (c: Context<Web>): Promise<Reader | undefined> => {
    const token = readerCookie.read(c)
    return token === undefined ? undefined : readers.whoHas(token)
  }
}
