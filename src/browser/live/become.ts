/** Makes one element say what another says, in place: what stays the same stays, with the focus that may be on it. */
export function become(there: Element, wanted: Element): void {
  if (there.isEqualNode(wanted)) return
  for (const { name } of [...there.attributes]) if (!wanted.hasAttribute(name)) there.removeAttribute(name)
  for (const { name, value } of wanted.attributes) there.setAttribute(name, value)
  const [old, fresh] = [[...there.childNodes], [...wanted.childNodes]]
  const isAlike = old.length === fresh.length && old.every((node, place) => node.nodeName === fresh[place]?.nodeName)
  if (isAlike) for (const [place, node] of old.entries()) becomeNode(node, fresh[place])
  else there.replaceChildren(...fresh.map((node) => node.cloneNode(true)))
}

function becomeNode(there: ChildNode, wanted: ChildNode | undefined): void {
  if (there instanceof Element) {
    if (wanted && 'attributes' in wanted) become(there, wanted as Element)
  } else if (there.nodeValue !== wanted?.nodeValue) there.nodeValue = wanted?.nodeValue ?? ''
}
