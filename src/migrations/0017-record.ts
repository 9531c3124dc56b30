import { type Kysely, PostgresAdapter, sql } from 'kysely'

/** The record: people, organisations and places, what happened when, who said what, from where; and storylines. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // In byte order, so that the beginning of a word is a range, and one moment is before another in both databases.
  const bytes = sql.raw(db.getExecutor().adapter instanceof PostgresAdapter ? 'text collate "C"' : 'text')
  await entries(db, bytes)
  await facts(db, bytes)
  await mentions(db, bytes)
  await storylines(db)
}

type Bytes = ReturnType<typeof sql.raw>

async function entries(db: Kysely<unknown>, bytes: Bytes): Promise<void> {
  await sql`create table entries (
    id text primary key,
    kind text not null,
    name text not null,
    slug text not null,
    description text not null,
    pronoun text,
    same_as text not null,
    merged_into text references entries (id),
    removed_at text,
    made_at text not null,
    made_by text not null,
    constraint entries_have_a_kind check (kind in ('person', 'organisation', 'place')),
    constraint entries_are_not_merged_into_themselves check (merged_into is null or merged_into <> id)
  )`.execute(db)
  // Every address an entry has or had: a former name's, and those of entries merged into it.
  await sql`create table entry_addresses (
    kind text not null,
    slug text not null,
    entry_id text not null references entries (id),
    constraint entry_addresses_lead_to_one primary key (kind, slug)
  )`.execute(db)
  await sql`create index entry_addresses_by_entry on entry_addresses (entry_id)`.execute(db)
  await sql`create table entry_names (
    entry_id text not null references entries (id),
    folded ${bytes} not null,
    first_word ${bytes} not null,
    name text not null,
    constraint entry_names_are_kept_once primary key (entry_id, folded)
  )`.execute(db)
  await sql`create index entry_names_by_first_word on entry_names (first_word)`.execute(db)
  await sql`create table entry_words (
    word ${bytes} not null,
    entry_id text not null references entries (id),
    constraint entry_words_are_kept_once primary key (word, entry_id)
  )`.execute(db)
  await sql`create index entry_words_by_entry on entry_words (entry_id)`.execute(db)

  await sql`create table sources (
    id text primary key,
    kind text not null,
    title text not null,
    url text,
    seen_on text,
    stored_hash text,
    reason text,
    made_at text not null,
    made_by text not null,
    constraint sources_have_a_kind check (kind in ('document', 'link', 'interview', 'background')),
    constraint sources_on_background_say_why check (kind <> 'background' or reason is not null)
  )`.execute(db)
  // Apart from the sources, so that nothing public that reads those can come across it.
  await sql`create table source_notes (
    source_id text primary key references sources (id),
    note text not null
  )`.execute(db)
  await sql`create table roles (
    id text primary key,
    person_id text not null references entries (id),
    title text not null,
    organisation_id text references entries (id),
    from_date text,
    to_date text,
    source_id text references sources (id)
  )`.execute(db)
  await sql`create index roles_by_person on roles (person_id)`.execute(db)
  await sql`create index roles_by_organisation on roles (organisation_id)`.execute(db)
}

async function facts(db: Kysely<unknown>, bytes: Bytes): Promise<void> {
  await sql`create table events (
    id text primary key,
    title text not null,
    edtf text not null,
    words text not null,
    starts ${bytes} not null,
    place_id text references entries (id),
    status text not null,
    made_at text not null,
    made_by text not null,
    constraint events_have_a_status check (status in ('planned', 'reported', 'confirmed', 'disputed'))
  )`.execute(db)
  await sql`create index events_in_order on events (starts desc, id desc)`.execute(db)
  await sql`create index events_by_place on events (place_id)`.execute(db)
  await sql`create table event_participants (
    event_id text not null references events (id),
    entry_id text not null references entries (id),
    taking_part_as text not null,
    constraint event_participants_are_kept_once primary key (event_id, entry_id)
  )`.execute(db)
  await sql`create index event_participants_by_entry on event_participants (entry_id)`.execute(db)

  await sql`create table quotes (
    id text primary key,
    text text not null,
    kind text not null,
    speaker_id text not null references entries (id),
    said_to text not null,
    edtf text,
    occasion text not null,
    source_id text references sources (id),
    checked_against text not null,
    made_at text not null,
    made_by text not null,
    constraint quotes_have_a_kind check (kind in ('direct', 'indirect', 'mixed'))
  )`.execute(db)
  await sql`create index quotes_by_speaker on quotes (speaker_id)`.execute(db)
  await sql`create table quote_words (
    word ${bytes} not null,
    quote_id text not null references quotes (id),
    constraint quote_words_are_kept_once primary key (word, quote_id)
  )`.execute(db)
  await sql`create index quote_words_by_quote on quote_words (quote_id)`.execute(db)
}

async function mentions(db: Kysely<unknown>, bytes: Bytes): Promise<void> {
  await sql`create table mentions (
    id text primary key,
    article_id text not null references articles (id),
    kind text not null,
    target_id text not null,
    block text not null,
    starts_at integer not null,
    ends_at integer not null,
    exact text not null,
    prefix text not null,
    suffix text not null,
    confirmed_at text not null,
    confirmed_by text not null,
    constraint mentions_have_a_kind check (kind in ('entry', 'event', 'quote')),
    constraint mentions_are_made_once unique (article_id, kind, target_id)
  )`.execute(db)
  await sql`create index mentions_by_target on mentions (kind, target_id)`.execute(db)

  // What readers may see: confirmed, and found in the public revision. Written with what makes it so.
  await sql`create table public_facts (
    article_id text not null references articles (id),
    kind text not null,
    target_id text not null,
    published_at text not null,
    block text not null,
    starts_at integer not null,
    constraint public_facts_are_kept_once primary key (article_id, kind, target_id)
  )`.execute(db)
  await sql`create index public_facts_by_target
    on public_facts (kind, target_id, published_at desc, article_id desc)`.execute(db)
  await sql`create table public_quotes (
    quote_id text not null references quotes (id),
    article_id text not null references articles (id),
    speaker_id text not null references entries (id),
    said_on ${bytes} not null,
    block text not null,
    constraint public_quotes_are_kept_once primary key (quote_id, article_id)
  )`.execute(db)
  await sql`create index public_quotes_by_speaker
    on public_quotes (speaker_id, said_on desc, quote_id desc, article_id desc)`.execute(db)
  await sql`create index public_quotes_in_order on public_quotes (said_on desc, quote_id desc, article_id desc)`.execute(
    db,
  )
  await sql`create index public_quotes_by_article on public_quotes (article_id)`.execute(db)

  await sql`create table suggestions (
    id text primary key,
    article_id text not null references articles (id),
    kind text not null,
    folded text not null,
    place text not null,
    payload text not null,
    confidence text not null,
    state text not null,
    made_at text not null,
    decided_at text,
    decided_by text,
    constraint suggestions_have_a_state check (state in ('pending', 'accepted', 'edited', 'rejected')),
    constraint suggestions_are_decided_by_somebody check ((state = 'pending') = (decided_by is null)),
    constraint suggestions_are_made_once unique (article_id, kind, folded)
  )`.execute(db)
}

async function storylines(db: Kysely<unknown>): Promise<void> {
  await sql`create table storylines (
    id text primary key,
    slug text not null unique,
    title text not null,
    summary text not null,
    part_of text references storylines (id),
    made_at text not null,
    made_by text not null,
    constraint storylines_are_not_part_of_themselves check (part_of is null or part_of <> id)
  )`.execute(db)
  await sql`create index storylines_by_part on storylines (part_of)`.execute(db)
  await sql`create table storyline_articles (
    storyline_id text not null references storylines (id),
    article_id text not null references articles (id),
    constraint storyline_articles_are_kept_once primary key (storyline_id, article_id)
  )`.execute(db)
  await sql`create index storyline_articles_by_article on storyline_articles (article_id)`.execute(db)
  await sql`create table storyline_events (
    storyline_id text not null references storylines (id),
    event_id text not null references events (id),
    constraint storyline_events_are_kept_once primary key (storyline_id, event_id)
  )`.execute(db)
  await sql`create index storyline_events_by_event on storyline_events (event_id)`.execute(db)
}
