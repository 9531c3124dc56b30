import * as say from '../messages/newsroom.ts'
import * as sayToReaders from '../messages/readers.ts'
import type { KindDefinition } from './define.ts'
import { Facts } from './facts.tsx'
import { choice, line } from './fields.ts'

/** What can be reviewed: what schema.org calls it, and whoever made it. */
const things: Readonly<Record<string, readonly [type: string, maker?: string]>> = {
  book: ['Book', 'author'], // not said
  film: ['Movie', 'director'], // not said
  series: ['TVSeries', 'creator'],
  music: ['MusicAlbum', 'byArtist'],
  concert: ['MusicEvent', 'performer'],
  play: ['TheaterEvent', 'performer'],
  exhibition: ['ExhibitionEvent', 'performer'],
  game: ['VideoGame', 'author'],
  restaurant: ['Restaurant'], // not said
  product: ['Product'], // not said
}

const best = 5

const fields = {
  name: line({ label: sayToReaders.reviewed }),
  thing: choice({
    label: sayToReaders.whatItIs,
    among: Object.keys(things),
    says: (thing) => sayToReaders.thingReviewed({ thing }),
  }),
  by: line({ label: sayToReaders.madeBy, hint: say.whoWroteMadeOrPlayedIt }),
  where: line({ label: sayToReaders.whereAndWhen }),
  rating: choice({
    label: sayToReaders.rating,
    among: Array.from({ length: best }, (_, before) => String(before + 1)),
    says: (rating) => sayToReaders.starsOf({ stars: Number(rating), best }),
  }),
}

/** What a critic thinks of something. */
export const review = {
  name: 'review',
  label: sayToReaders.review,
  hasKicker: true,
  fields,
  above: (given) => {
    const { rating } = given.fields
    return <Facts of={fields} {...given} shown={rating ? { rating: <Rating rating={rating} /> } : {}} />
  },
  data: ({ fields: { name, thing = '', by, rating } }) => {
    const [type = 'Thing', maker] = things[thing] ?? []
    const made = maker && by ? { [maker]: { name: by } } : {}
    return {
      '@type': 'ReviewNewsArticle',
      itemReviewed: name ? { '@type': type, name, ...made } : undefined,
      reviewRating: rating
        ? { '@type': 'Rating', ratingValue: Number(rating), bestRating: best, worstRating: 1 }
        : undefined,
    }
  },
  without: ['no-dateline', 'no-source'],
} satisfies KindDefinition<typeof fields>

/** Stars for who sees them; words for everybody. */
function Rating({ rating }: { rating: string }) {
  const stars = Number(rating)
  return (
    <>
      <span class="stars" aria-hidden="true">
        {'★'.repeat(stars) + '☆'.repeat(best - stars)}
      </span>{' '}
      {sayToReaders.starsOf({ stars, best })}
    </>
  )
}
