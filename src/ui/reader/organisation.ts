type Paper = {
  address: string
  name: string
  pages: readonly { role: string | null; path: string }[]
  face: { logo: { day: { to: string; width: number; height: number } } | null }
}

/** The paper in schema.org’s words, with those of its own pages that readers can see. */
export function organisationOf({ address, name, pages, face }: Paper) {
  const at = (...roles: string[]) => {
    const found = roles.flatMap((role) => pages.find((page) => page.role === role) ?? [])[0]
    return found && address + found.path
  }
  const contact = at('contact')
  const logo = face.logo?.day
  return {
    '@type': 'NewsMediaOrganization',
    name,
    url: `${address}/`,
    logo: logo && { '@type': 'ImageObject', url: address + logo.to, width: logo.width, height: logo.height },
    publishingPrinciples: at('ethics', 'about'),
    ethicsPolicy: at('ethics'),
    correctionsPolicy: at('ethics'),
    ownershipFundingInfo: at('ownership'),
    masthead: at('masthead'),
    contactPoint: contact && { '@type': 'ContactPoint', url: contact },
  }
}

/** Text of a script element cannot be escaped as HTML; `<` written as JSON writes it can never end the element. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
