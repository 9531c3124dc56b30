import { z } from 'zod'
import * as say from './messages/readers.ts'

declare const kind: unique symbol

/** A random identifier of one kind of thing. Sorts by the moment it was made; says nothing else. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const timeLength = 10
const randomLength = 16
const countedLength = timeLength + randomLength / 2
/** Five bits a letter: 260 bits, more than anybody can guess. */
const secretLength = 52
const shape = new RegExp(`^[${alphabet}]{${timeLength + randomLength}}$`)

/**
 * Makes identifiers: 48 bits of time, then 80 random bits, in Crockford's base 32 (as ULID, in lower case). Of one
 * process each sorts after the one before, also in one millisecond: there the first 40 of the bits count on.
 */
export type Ids = { next<Kind extends string>(kind: Kind): Id<Kind>; secret(): string }

/** `random` fills the bytes; tests give a counted one so that ids are the same in every run. */
export function createIds(now: () => number, random: (length: number) => Uint8Array): Ids {
  let last = ''
  const next = () => {
    const fresh = encodeTime(now()) + encodeBytes(random(randomLength))
    const isSameMoment = last.startsWith(fresh.slice(0, timeLength))
    last = isSameMoment && fresh <= last ? increased(last.slice(0, countedLength)) + fresh.slice(countedLength) : fresh
    return last
  }
  return {
    next: <Kind extends string>() => next() as Id<Kind>,
    secret: () => encodeBytes(random(secretLength)),
  }
}

export function isId(text: string): boolean {
  return shape.test(text)
}

/** The least that an id made at this moment can be: everything made before sorts before it. */
export function firstIdAt(millis: number): string {
  return encodeTime(millis) + alphabet.charAt(0).repeat(randomLength)
}

/** A form or address field that names a thing. */
export function idOf<Kind extends string>(_kind: Kind) {
  return z.custom<Id<Kind>>((value) => typeof value === 'string' && isId(value), { error: say.namesNothing })
}

function encodeTime(millis: number): string {
  let rest = millis
  let text = ''
  for (let place = 0; place < timeLength; place += 1) {
    text = alphabet.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/** The next number of as many letters. */
function increased(text: string): string {
  const last = alphabet.indexOf(text.at(-1) ?? '')
  const [rest, next] = [text.slice(0, -1), alphabet[last + 1]]
  return next === undefined ? increased(rest) + alphabet.charAt(0) : rest + next
}

function encodeBytes(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += alphabet.charAt(byte & 31)
  return text
}
