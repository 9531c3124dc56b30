import { days } from '../../base/clock.ts'

/** What one address is mailed in a day at most, beside the links it asked for. */
export const mailsADay = 20

/** News that nobody fetched in so long is dropped; a digest goes out every day. */
export const newsKeptFor = days(14)
