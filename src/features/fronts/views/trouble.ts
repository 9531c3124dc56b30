/** What is wrong with what somebody did at the desk of a front, and what they typed. */
export type FrontTrouble = {
  status: 409 | 422
  says?: string
  problems: Record<string, string>
  typed: Record<string, string>
}
