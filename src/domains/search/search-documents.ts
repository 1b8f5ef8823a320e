import type { RawBuilder } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import type { Criteria, Kind } from './criteria.ts';
import { countFacets, type FacetValue } from './facets.ts';
import { FEWEST, roughAreas, roughly, roughValues } from './few.ts';
import { findPlace, type Place } from './find-place.ts';
import { knownWords } from './known-words.ts';
import { type FoundArea, type FoundRow, queryDocuments } from './search-query.ts';
import type { AskedGroup } from './text/asked.ts';
import { askedGroups } from './text/query.ts';
import type { Viewer } from './viewer.ts';

/** Rows on a page of results. */
export const resultsPerPage = 20;

export interface ResultRow {
  id: string;
  card: unknown;
  /** Whole kilometres as the crow flies from the place asked for; null without one. */
  distanceKm: number | null;
  publishedAt: Temporal.Instant;
  /** The words in it that answered. */
  why: string[];
}
export interface Results {
  rows: ResultRow[];
  /** Null: fewer than five people, or none; which of them is not told. */
  total: number | null;
  /** Told in fives, not exactly. */
  rough: boolean;
  hasMore: boolean;
  facets: FacetValue[];
  areas: FoundArea[];
  place: Place | null;
  /** A place was asked for that we do not know. */
  placeUnknown: boolean;
}

/**
 * One page of what answers. Three queries, two without words to look for.
 * Openings are chosen by their words and the criteria; profiles by the criteria alone, and put in order by the words,
 * so that no word singles out a person. `shut` are ids not to be found; `since` asks for what was published after it.
 */
export async function searchDocuments(
  tx: Tx,
  kind: Kind,
  criteria: Criteria,
  {
    page,
    viewer,
    shut,
    since,
  }: { page: number; viewer: Viewer; shut?: RawBuilder<unknown>; since?: Temporal.Instant },
): Promise<Results> {
  const hidden = kind === 'profile' && viewer !== 'staff';
  const place = criteria.place ? await findPlace(tx, criteria.place) : null;
  const groups = criteria.text ? askedGroups(criteria.text, await knownWords(tx, kind, criteria.text)) : [];
  const found = await queryDocuments(tx, {
    kind,
    criteria,
    place,
    groups: groups.filter(({ variants }) => variants.size > 0),
    from: (page - 1) * resultsPerPage,
    many: resultsPerPage + 1,
    fewest: hidden ? FEWEST : 1,
    shut,
    since,
  });
  const tooFew = hidden && found.total < FEWEST;
  const facets = countFacets(found);
  return {
    rows: tooFew ? [] : found.rows.slice(0, resultsPerPage).map((row) => resultRow(row, groups)),
    total: hidden ? roughly(found.total) : found.total,
    rough: hidden,
    hasMore: !tooFew && found.rows.length > resultsPerPage,
    facets: hidden ? roughValues(facets) : facets,
    areas: tooFew ? [] : hidden ? roughAreas(found.areas) : found.areas,
    place,
    placeUnknown: criteria.place !== undefined && place === null,
  };
}

const mostWhy = 4;

function resultRow(
  { id, card, distanceKm, publishedAt, terms }: FoundRow,
  groups: readonly AskedGroup[],
): ResultRow {
  const asked = groups.flatMap(({ variants }) => [...variants]).sort(([, a], [, b]) => b - a);
  const words = asked.flatMap(([term]) => terms[term] ?? []);
  return {
    id,
    card,
    distanceKm: distanceKm === null ? null : Math.max(1, Math.round(distanceKm)),
    publishedAt: Temporal.Instant.from(publishedAt),
    why: [...new Set(words.map((word) => word.toLowerCase()))].slice(0, mostWhy),
  };
}
