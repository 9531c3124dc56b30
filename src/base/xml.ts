const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/**
 * What goes out as XML, without what XML 1.0 cannot hold: one such character, from before text was cleaned or through
 * another door, would take the whole feed from every subscriber. It is shown as the sign for a lost character.
 */
export function soundXml(document: string): string {
  return document.replace(notInXml, '\ufffd')
}

/** Text as the content of an element or an attribute. */
export function inXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
