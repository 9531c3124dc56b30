// Made of readers.*.json by `npm run messages`: write there.
import { words } from '../../../base/messages.ts'

/** This picture was withdrawn. */
export const pictureWithdrawn = /* @__PURE__ */ words({
  'en-GB': 'This picture was withdrawn.',
  'de': 'Dieses Bild wurde zurückgezogen.',
})

/** Too many pictures are being drawn. Please try again in a moment. */
export const comeAgain = /* @__PURE__ */ words({
  'en-GB': 'Too many pictures are being drawn. Please try again in a moment.',
  'de': 'Gerade werden zu viele Bilder gezeichnet. Bitte versuchen Sie es gleich noch einmal.',
})
