import { sql } from 'kysely';
import { placesLeft } from '#domains/companies/index.ts';
import type { Dimension, Level } from '#domains/matching/index.ts';
import {
  type OpeningCard,
  removeDocument,
  type SearchDocument,
  writeDocuments,
} from '#domains/search/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Tx } from '#platform/database/open.ts';

interface Row extends Omit<OpeningCard, 'adaptable' | 'season'> {
  id: string;
  industry: string;
  iscoCodes: string[];
  tasks: string;
  trades: string;
  skills: string;
  demands: { dimension: Dimension; least: Level; lowered: boolean }[];
  seasonFrom: number | null;
  seasonTo: number | null;
  createdAt: Temporal.Instant;
}

/** Rows read and written at a time: memory and statements of a fixed size however many there are. */
const batch = 500;

/** Puts an opening in the search as it is now, or takes it out when nobody can get it any more. */
export async function keepOpeningInSearch(
  tx: Tx,
  openingId: string,
  today: Temporal.PlainDate,
): Promise<void> {
  const [document] = await documentsOf(tx, today, [openingId]);
  if (document) await writeDocuments(tx, [document]);
  else await removeDocument(tx, 'opening', openingId);
}

/**
 * All openings anew: for those from before there was a search, those whose tasks or workplace have changed since,
 * and those whose last place was taken. Says how many can be found.
 */
export async function reindexOpenings(tx: Tx, today: Temporal.PlainDate): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from opening where closed_at is null
    union select id from search_document where kind = 'opening' order by id`.execute(tx);
  let found = 0;
  for (let at = 0; at < rows.length; at += batch) {
    const ids = rows.slice(at, at + batch).map(({ id }) => id);
    const documents = await documentsOf(tx, today, ids);
    await writeDocuments(tx, documents);
    found += documents.length;
    const there = new Set(documents.map(({ id }) => id));
    for (const id of ids) if (!there.has(id)) await removeDocument(tx, 'opening', id);
  }
  return found;
}

async function documentsOf(
  tx: Tx,
  today: Temporal.PlainDate,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const { rows } = await sql<Row>`
    select o.id, o.title, w.name as workplace, w.industry, coalesce(post.name, '') as area,
           coalesce(w.latitude, post.latitude) as latitude, coalesce(w.longitude, post.longitude) as longitude,
           o.minutes_min as minutes_from, o.minutes_max as minutes_to, o.minutes_start, o.start_time, o.end_time,
           o.evenings, o.weekends, o.season_from, o.season_to, o.schemes, o.created_at,
           coalesce(work.isco_codes, '{}') as isco_codes, coalesce(work.tasks, '') as tasks,
           coalesce(work.trades, '') as trades,
           array_to_string(o.must_have || o.nice_to_have, '. ') as skills, coalesce(asked.demands, '[]') as demands
    from opening o
    join workplace w on w.id = o.workplace_id
    left join postal_code post on post.code = w.postal_code
    left join lateral (
      select array_agg(t.isco_code order by t.minutes_per_week desc) filter (where t.isco_code is not null) as isco_codes,
             string_agg(t.title || coalesce('. ' || t.description, ''), '. ') as tasks,
             string_agg(t.occupation, '. ') as trades
      from opening_task ot join task t on t.id = ot.task_id where ot.opening_id = o.id) work on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('dimension', dimension, 'least', least, 'lowered', lowered) order by dimension) as demands
      from (select d.dimension, max(coalesce(d.lowers_to, d.level)) as least, bool_or(d.lowers_to is not null) as lowered
            from opening_task ot join task_demand d on d.task_id = ot.task_id
            where ot.opening_id = o.id group by d.dimension) each) asked on true
    where o.id = any(${[...ids]}::uuid[]) and o.closed_at is null and w.closed_at is null
      and ${placesLeft(today)} > 0`.execute(tx);
  return rows.map(documentOf);
}

const industries = textsFor('da').matching.industries as Record<string, string>;

function documentOf(row: Row): SearchDocument {
  const { demands, seasonFrom, seasonTo, iscoCodes } = row;
  const months = monthsOf(seasonFrom, seasonTo);
  const card: OpeningCard = {
    title: row.title,
    workplace: row.workplace,
    area: row.area,
    latitude: row.latitude,
    longitude: row.longitude,
    minutesFrom: row.minutesFrom,
    minutesTo: row.minutesTo,
    minutesStart: row.minutesStart,
    startTime: row.startTime,
    endTime: row.endTime,
    evenings: row.evenings,
    weekends: row.weekends,
    season: seasonFrom === null || seasonTo === null ? null : { from: seasonFrom, to: seasonTo },
    schemes: row.schemes,
    adaptable: demands.filter(({ lowered }) => lowered).map(({ dimension }) => dimension),
  };
  return {
    kind: 'opening',
    id: row.id,
    texts: [
      { weight: 'A', text: row.title },
      { weight: 'B', text: row.tasks },
      { weight: 'C', text: `${row.trades}. ${row.skills}. ${row.area}` },
      { weight: 'D', text: `${row.workplace}. ${industries[row.industry] ?? ''}` },
    ],
    iscoCode: iscoCodes[0] ?? null,
    moreIscoCodes: iscoCodes.slice(1),
    latitude: row.latitude,
    longitude: row.longitude,
    area: row.area || null,
    minutesFrom: Math.min(row.minutesFrom, row.minutesStart ?? row.minutesFrom),
    minutesTo: row.minutesTo,
    months,
    evenings: row.evenings,
    weekends: row.weekends,
    levels: Object.fromEntries(demands.map(({ dimension, least }) => [dimension, least])),
    card,
    publishedAt: row.createdAt,
    updatedAt: row.createdAt,
  };
}

/** A season may run over New Year. */
function monthsOf(from: number | null, to: number | null): number[] {
  if (from === null || to === null) return [];
  const months = ((to - from + 12) % 12) + 1;
  return months === 12 ? [] : Array.from({ length: months }, (_, index) => ((from - 1 + index) % 12) + 1);
}
