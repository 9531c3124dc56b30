/** A picture’s colour while it loads: one of sixty-four, because no page may carry a style of its own. */
const steps = ['2', '6', 'a', 'e'] as const

/** The nearest of the colours, as three digits; of none, nothing. */
export function tintOf([red, green, blue]: readonly [number, number, number]): string {
  return [red, green, blue].map((each) => steps[Math.min(3, Math.floor(each / 64))]).join('')
}

export function tintClass(tint: string): string | undefined {
  return tint === '' ? undefined : `t${tint}`
}

/** The rules that these classes mean. */
export function tintsCss(): string {
  const all = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => red + green + blue)))
  return `${all.map((tint) => `.t${tint}{background:#${tint}}`).join('')}\n`
}
