import { said } from '../../../base/messages.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { peopleRoutes, roleRoutes } from '../../staff/routes.ts'
import * as say from '../messages/newsroom.ts'
import { providerRoutes } from '../routes.ts'

export const providerLabels = said({
  issuer: say.issuer,
  clientId: say.clientId,
  domains: say.domainsOfMail,
  name: say.nameOnButton,
})

type Texts = Partial<Record<string, string>>

export type TriedProvider = {
  done?: string | undefined
  problems?: Texts
  typed?: Texts
  collided?: Collided
  base?: string
}

type Shown = TriedProvider & {
  desk: Desk
  /** As it is set; nothing where none is. */
  now: Texts | undefined
  /** What the provider has to be told. */
  redirect: string
  /** What is wrong with how it answers. */
  trouble: string | undefined
}

const notices: Record<string, string> = said({ set: say.providerIsSet, gone: say.providerIsGone })

/** The provider that people of the house may sign in at, which may be none. */
export function ProviderPage(shown: Shown) {
  const { desk, done = '', now, trouble, redirect, collided, problems = {} } = shown
  return (
    <NewsroomPage desk={desk} title={say.signInProvider()} current={peopleRoutes.list.to()}>
      <PageHead title={say.signInProvider()} says={say.whatProviderIsFor()}>
        <a href={roleRoutes.list.to()}>{say.roles()}</a>
      </PageHead>
      <Notice>{notices[done]}</Notice>
      <Notice kind="bad">{Object.keys(problems).length > 0 ? say.notSavedSeeBelow() : trouble}</Notice>
      <Collision collided={collided} />
      {now && !trouble ? <p class="field">{say.providerAnswers()}</p> : null}
      <p class="field">{say.tellProviderThisAddress({ code: () => <code>{redirect}</code> })}</p>
      <Fields {...shown} />
      {now ? <Removal name={now.name ?? ''} /> : null}
    </NewsroomPage>
  )
}

function Fields({ now, typed, base = '', problems = {} }: Shown) {
  const text = (name: string) => (typed ?? now)?.[name] ?? ''
  const field = (name: keyof typeof providerLabels) => ({
    ...{ name, label: providerLabels[name], value: text(name), problem: problems[name] },
  })
  return (
    <form method="post" action={providerRoutes.set.to()} class="narrow">
      <BaseField base={base} />
      <TextField {...field('name')} hint={say.asGoogle()} required />
      <TextField {...field('issuer')} hint={say.asIssuer()} type="url" required />
      <TextField {...field('clientId')} required />
      <TextField
        name="secret"
        label={say.clientSecret()}
        type="password"
        autocomplete="off"
        problem={problems.secret}
        hint={now ? say.secretStays() : say.secretIsNeverShown()}
      />
      <TextField {...field('domains')} hint={say.whichDomains()} />
      <button type="submit" class="main">
        {say.saveProvider()}
      </button>
    </form>
  )
}

function Removal({ name }: { name: string }) {
  return (
    <details class="after-form">
      <summary class="danger">{say.takeProviderOut()}</summary>
      <form method="post" action={providerRoutes.remove.to()}>
        <p>{say.nobodyComesInByIt({ name })}</p>
        <button type="submit" class="danger">
          {say.takeProviderOutNow()}
        </button>
      </form>
    </details>
  )
}
