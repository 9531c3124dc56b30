// Made of readers.*.json by `npm run messages`: write there.
import { words } from '../../../base/messages.ts'

/** This picture was withdrawn. */
export const pictureWithdrawn = /* @__PURE__ */ words({
  'en-GB': 'This picture was withdrawn.',
  'de': 'Dieses Bild wurde zurückgezogen.',
})
