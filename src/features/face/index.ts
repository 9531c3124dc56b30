export { face } from './feature.ts'
export { faceFolder } from './files.ts'
export { type Entry, look, navigation } from './settings.ts'
