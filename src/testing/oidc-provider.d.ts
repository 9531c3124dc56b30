declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Account = { accountId: string; claims(): Promise<Record<string, unknown>> }

  type Configuration = {
    clients: Record<string, unknown>[]
    findAccount(context: unknown, id: string): Promise<Account>
    claims: Record<string, string[]>
    cookies: { keys: string[] }
    jwks: { keys: unknown[] }
    pkce: { required(): boolean }
    features: Record<string, { enabled: boolean }>
  }

  export default class Provider {
    constructor(issuer: string, configuration: Configuration)
    callback(): (request: IncomingMessage, response: ServerResponse) => void
  }
}
