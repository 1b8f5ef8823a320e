import { type RawBuilder, sql } from 'kysely';
import { DIMENSIONS } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Criteria, Kind, Sort } from './criteria.ts';
import { monthBits } from './facet-bits.ts';
import type { Place } from './find-place.ts';
import type { AskedGroup } from './text/asked.ts';

/** One bit per criterion a document fails: a facet counts those who fail no other than its own. */
export const FAILS = { place: 1, occupation: 2, hours: 4, months: 8, needs: 16, times: 32 } as const;
/** Where in `marks` the first radius it lies within, and the two first digits of its occupation, stand. */
export const RADIUS_SHIFT = 6;
export const OCCUPATION_SHIFT = 9;

export interface FoundRow {
  id: string;
  distanceKm: number | null;
  /** As JSON has it. */
  publishedAt: string;
  card: unknown;
  terms: Record<string, string | null>;
}
export interface FoundArea {
  area: string;
  count: number;
  latitude: number;
  longitude: number;
}
export interface Found {
  total: number;
  rows: FoundRow[];
  areas: FoundArea[];
  /** One entry per document that fails at most one criterion. */
  facts: number[];
  marks: number[];
}

interface Asked {
  kind: Kind;
  criteria: Criteria;
  place: Place | null;
  groups: readonly AskedGroup[];
  /** The first row to give, and how many. */
  from: number;
  many: number;
  /** Profiles of areas with fewer have no place when searched by a workplace. */
  fewest: number;
  /** Ids, as what stands after `not in`. */
  shut?: RawBuilder<unknown> | undefined;
  since?: Temporal.Instant | undefined;
}

/** A word in half of everything says little, one in a few hundred much. Of no size: a municipality's is unknown here. */
const rarity = (count: RawBuilder<unknown>) => sql`ln(1 + 100000.0::float8 / ${count})`;
/** A document answers when it answers two fifths of what the best one does, counted by how much the words say. */
const leastShare = 0.4;
/** What is only mentioned in passing is no answer while others are about it. */
const leastWorth = 0.15;
/** The best way it is written counts most; that it is written in several ways counts too. */
const bestShare = 0.6;

/** One query for a page of results, how many there are, and what their facets are counted from. */
export async function queryDocuments(tx: Tx, asked: Asked): Promise<Found> {
  const { kind, criteria, place, groups, from, many } = asked;
  const words = groups.length > 0;
  const km = place
    ? sql`sqrt(power((d.latitude - ${place.latitude}::float8) * 111.2, 2)
        + power((d.longitude - ${place.longitude}::float8) * ${111.2 * Math.cos((place.latitude * Math.PI) / 180)}::float8, 2))`
    : sql`null::float8`;
  const { rows } = await sql<Omit<Found, 'facts' | 'marks'> & { facts: string | null; marks: string | null }>`
    with ${words ? scored(kind, groups) : sql``} found as materialized (
      select d.number, d.id, d.area, d.latitude, d.longitude, d.facts, d.published_at, place.km,
             ${words ? sql`coalesce(s.score, 0)` : sql`0`} as score,
             ${fails(asked, sql`place.km`)} as fails,
             ${radius(place, sql`place.km`)} << ${RADIUS_SHIFT}
               | case when length(d.isco_code) > 1 then left(d.isco_code, 2)::int else 0 end << ${OCCUPATION_SHIFT} as more
      from ${documents(kind, words)}
      cross join lateral (select ${kind === 'profile' && asked.fewest > 1 ? sql`case when d.area = any(${largeAreas(asked.fewest)}) then ${km} end` : km} as km) place
      where d.kind = ${kind}
        ${asked.shut ? sql`and d.id not in ${asked.shut}` : sql``}
        ${asked.since ? sql`and d.published_at > ${asked.since.toString()}::timestamptz` : sql``}
    ), page as (
      select number, id, km, score, published_at from found where fails = 0
      order by ${order(criteria.sort ?? 'best')} limit ${many} offset ${from}
    )
    select
      (select count(*)::int from found where fails = 0) as total,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'distanceKm', p.km, 'publishedAt', p.published_at, 'card', c.card, 'terms', c.terms)
                order by ${order(criteria.sort ?? 'best')})
         from page p join search_card c using (number)), '[]') as rows,
      coalesce((select jsonb_agg(jsonb_build_object('area', area, 'count', count, 'latitude', latitude, 'longitude', longitude) order by area)
         from (select area, count(*) as count, avg(latitude) as latitude, avg(longitude) as longitude
               from found where fails = 0 and area is not null and latitude is not null group by area) a), '[]') as areas,
      (select string_agg(facts::text, ',' order by number) from found where fails & (fails - 1) = 0) as facts,
      (select string_agg((fails | more)::text, ',' order by number) from found where fails & (fails - 1) = 0) as marks`.execute(
    tx,
  );
  const { facts, marks, ...found } = rows[0]!;
  return { ...found, facts: numbersIn(facts), marks: numbersIn(marks) };
}

const numbersIn = (list: string | null): number[] => (list ? list.split(',').map(Number) : []);

/**
 * Openings are looked up one by one as their words answer, whatever the planner believes (offset keeps it from joining
 * in another way); of profiles all are read.
 */
function documents(kind: Kind, words: boolean): RawBuilder<unknown> {
  if (!words) return sql`search_document d`;
  if (kind === 'profile') return sql`search_document d left join answers s on s.number = d.number`;
  return sql`answers s cross join lateral (select * from search_document one where one.number = s.number offset 0) d`;
}

/** Per document and thing asked for the nearest way it is written, weighed by how rare that is. */
function scored(kind: Kind, groups: readonly AskedGroup[]) {
  const variants = groups.flatMap(({ variants }, group) =>
    [...variants].map(([term, near]) => ({ group, term, near })),
  );
  return sql`asked as (
      select * from unnest(${variants.map(({ group }) => group)}::int[], ${variants.map(({ term }) => term)}::text[],
        ${variants.map(({ near }) => near)}::float8[]) as a (grp, term, near)
    ), hits as materialized (
      select p.number, a.grp, ${bestShare} * max(p.weight * a.near) + ${1 - bestShare} * sum(p.weight * a.near) as worth
      from search_posting p join asked a on a.term = p.term
      -- Said twice, so that only these are read also where the planner has no statistics.
      where p.kind = ${kind} and p.term = any(${variants.map(({ term }) => term)}::text[])
      group by p.number, a.grp
    ), rare as (
      select grp, ${rarity(sql`count(*)`)} as rarity from hits group by grp
    ), summed as materialized (
      select h.number, sum(h.worth * r.rarity) as score, sum(r.rarity) as covered
      from hits h join rare r on r.grp = h.grp group by h.number
    ), answers as (
      select summed.number, summed.score from summed, (select max(covered) as covered, max(score) as score from summed) best
      where summed.covered >= ${leastShare} * best.covered and summed.score >= ${leastWorth} * best.score
    ), `;
}

const largeAreas = (fewest: number) =>
  sql`array(select area from search_document where kind = 'profile' and area is not null group by area having count(*) >= ${fewest})`;

function fails({ kind, criteria, place }: Asked, km: RawBuilder<unknown>) {
  const { radiusKm, occupation, minutes, months, needs, times } = criteria;
  const opening = kind === 'opening';
  const unless = (holds: RawBuilder<unknown>, bit: number) =>
    sql`case when ${holds} then 0 else ${sql.lit(bit)} end`;
  const all = [
    ...(place && radiusKm ? [unless(sql`${km} <= ${radiusKm}`, FAILS.place)] : []),
    ...(occupation
      ? [unless(sql`left(d.isco_code, ${occupation.length}) = ${occupation}`, FAILS.occupation)]
      : []),
    ...(minutes === undefined
      ? []
      : [unless(opening ? sql`d.minutes_from <= ${minutes}` : sql`d.minutes_to >= ${minutes}`, FAILS.hours)]),
    ...(months ? [unless(sql`(d.months = 0 or d.months & ${monthBits(months)} <> 0)`, FAILS.months)] : []),
    ...(needs
      ? [
          unless(
            sql.join(
              Object.entries(needs).map(([dimension, level]) => {
                const has = sql`d.levels[${DIMENSIONS.indexOf(dimension as never) + 1}]`;
                return opening ? sql`${has} <= ${level}` : sql`${has} >= ${level}`;
              }),
              sql` and `,
            ),
            FAILS.needs,
          ),
        ]
      : []),
    ...(times
      ? [
          unless(
            sql.join(
              times.map((time) => (opening ? sql`not d.${sql.ref(time)}` : sql`d.${sql.ref(time)}`)),
              sql` and `,
            ),
            FAILS.times,
          ),
        ]
      : []),
  ];
  return all.length > 0 ? sql.join(all, sql` | `) : sql`0`;
}

/** 1–4: the smallest of the radii it lies within; 0: none, or no place asked for. */
const radius = (place: Place | null, km: RawBuilder<unknown>) =>
  place
    ? sql`case when ${km} <= 5 then 1 when ${km} <= 10 then 2 when ${km} <= 25 then 3 when ${km} <= 50 then 4 else 0 end`
    : sql`0`;

const order = (sort: Sort) =>
  ({
    best: sql`score desc, km nulls last, published_at desc, number desc`,
    nearest: sql`km nulls last, score desc, number desc`,
    newest: sql`published_at desc, number desc`,
  })[sort];
