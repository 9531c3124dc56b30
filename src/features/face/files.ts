/** What the names of all files of the face begin with, beside those of pictures. */
export const faceFolder = 'face/'

export function faceFile(file: string): string {
  return faceFolder + file
}
