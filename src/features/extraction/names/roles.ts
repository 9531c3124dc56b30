import type { Gender } from './first-names.ts'

const honorifics: Record<string, Gender | null> = {
  mr: 'man',
  mister: 'man',
  sir: 'man',
  lord: 'man',
  king: 'man',
  prince: 'man',
  father: 'man',
  brother: 'man',
  imam: 'man',
  baron: 'man',
  mrs: 'woman',
  ms: 'woman',
  miss: 'woman',
  lady: 'woman',
  dame: 'woman',
  baroness: 'woman',
  queen: 'woman',
  princess: 'woman',
  sister: 'woman',
  madame: 'woman',
  mx: null,
  dr: null,
  prof: null,
}

const titles = `president vice-president chancellor premier minister secretary senator sen rep representative congressman
congresswoman gov governor del mayor councillor cllr judge justice sheriff detective inspector superintendent constable officer
sergeant sgt lieutenant lt captain capt major maj colonel col general gen admiral adm commander cmdr chief corporal private
professor doctor reverend rev bishop archbishop cardinal pope rabbi pastor canon ambassador attorney chairman chairwoman
chairperson chair director coach manager spokesman spokeswoman spokesperson leader speaker commissioner deputy delegate
assemblyman assemblywoman supervisor detective emperor duke duchess earl count sheikh ayatollah striker midfielder
defender goalkeeper quarterback pitcher catcher forward winger editor author actor actress singer comedian director
economist analyst strategist lawyer barrister solicitor activist engineer scientist historian
principal headteacher superintendent treasurer comptroller dean provost co-founder founder ceo envoy lawmaker
consul prosecutor coroner trooper det insp supt dci`

const nouns = `aide adviser advisor archaeologist architect artist attorney banker boy bureaucrat butcher campaigner
candidate captain champion clerk colleague columnist commentator composer consultant co-owner correspondent critic daughter
defendant dentist designer developer diplomat donor driver elder employee executive expert farmer father fisherman
firefighter friend girl grandfather grandmother guard host husband investigator journalist juror landlord magistrate man
member mother musician neighbour neighbor novelist nurse official operative organiser organizer owner paramedic partner
passenger patient pilot player playwright poet policeman policewoman politician pollster priest producer prosecutor
publisher receptionist reporter researcher resident scholar sister son brother soldier spokesperson student
surgeon survivor teacher teenager trainer trustee veteran vicar victim volunteer waitress wife witness woman worker writer
widow nominee incumbent congressman billionaire businessman businesswoman mogul tycoon pensioner grandson
granddaughter uncle aunt nephew niece physician psychologist curator conservationist harbourmaster skipper ferryman
shopkeeper baker plumber midwife gardener goalkeeper rival ally challenger`

const gendered: Record<string, Gender> = {
  spokesman: 'man',
  spokeswoman: 'woman',
  chairman: 'man',
  chairwoman: 'woman',
  congressman: 'man',
  congresswoman: 'woman',
  businessman: 'man',
  businesswoman: 'woman',
  policeman: 'man',
  policewoman: 'woman',
  fisherman: 'man',
  ferryman: 'man',
  assemblyman: 'man',
  assemblywoman: 'woman',
  actor: 'man',
  actress: 'woman',
  waitress: 'woman',
  king: 'man',
  queen: 'woman',
  prince: 'man',
  princess: 'woman',
  duke: 'man',
  duchess: 'woman',
  father: 'man',
  mother: 'woman',
  brother: 'man',
  sister: 'woman',
  son: 'man',
  daughter: 'woman',
  husband: 'man',
  wife: 'woman',
  widow: 'woman',
  man: 'man',
  woman: 'woman',
  boy: 'man',
  girl: 'woman',
  grandfather: 'man',
  grandmother: 'woman',
  grandson: 'man',
  granddaughter: 'woman',
  uncle: 'man',
  aunt: 'woman',
  nephew: 'man',
  niece: 'woman',
  bishop: 'man',
  pope: 'man',
  midwife: 'woman',
  priest: 'man',
}

const titleSet = new Set(titles.split(/\s+/))
const nounSet = new Set(nouns.split(/\s+/))

/** *Mr*, *Dame*: undefined when the word is none; null when it tells no sex. */
export function honorific(lower: string): Gender | null | undefined {
  const bare = lower.replace(/\.$/, '')
  return bare in honorifics ? honorifics[bare] : undefined
}

/** A word that may stand before a name: *President*, *striker*. */
export function isTitle(lower: string): boolean {
  return titleSet.has(lower.replace(/^(?:ex|vice|co|then|deputy)-|-(?:elect|designate|general)$/g, ''))
}

/** A word for what somebody does or is. */
export function isRole(lower: string): boolean {
  return titleSet.has(lower) || nounSet.has(lower)
}

export function genderOfRole(lower: string): Gender | null {
  return gendered[lower] ?? null
}

/** What a secretary or a minister may be of or for. */
export const offices = new Set(
  'State Defense Defence Health Education Energy Labor Transportation Commerce Agriculture Justice Staff'.split(' '),
)
