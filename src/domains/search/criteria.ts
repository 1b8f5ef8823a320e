import { DIMENSIONS, type Dimension, isDimension, isLevel, type Level } from '#domains/matching/index.ts';

export const KINDS = ['opening', 'profile'] as const;
export type Kind = (typeof KINDS)[number];
export const SORTS = ['best', 'nearest', 'newest'] as const;
export type Sort = (typeof SORTS)[number];
export const UNSOCIAL_TIMES = ['evenings', 'weekends'] as const;
export type UnsocialTime = (typeof UNSOCIAL_TIMES)[number];
export const RADII_KM = [5, 10, 25, 50] as const;

/** What is searched for. All of it stands in the address and in a saved search. */
export interface Criteria {
  text?: string;
  /** A postal code or the name of a town. */
  place?: string;
  /** One of RADII_KM; without a place it says nothing. */
  radiusKm?: number;
  /** The beginning of an ISCO-08 code. */
  occupation?: string;
  /** A week. Openings that ask no more; profiles that can work as much. */
  minutes?: number;
  /** 1–12. Some of them must fit; what is open all year fits always. */
  months?: number[];
  /** Openings: asks no more than this, or can be lowered to it. Profiles: at least this works. */
  needs?: { readonly [D in Dimension]?: Level };
  /** Openings: never then. Profiles: also then. */
  times?: UnsocialTime[];
  sort?: Sort;
}

const mostText = 100;
const line = (value: string | null | undefined): string | undefined =>
  value
    ?.replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, mostText) || undefined;

/** From an address. What cannot be read is left out: a mistyped address is a wider search, not an error. */
export function criteriaFrom(query: URLSearchParams): Criteria {
  const radius = Number(query.get('radius'));
  const occupation = query.get('fag') ?? '';
  const hours = Number((query.get('timer') ?? '').replace(',', '.'));
  const months = [...new Set(query.getAll('maaned').map(Number))].filter(
    (month) => Number.isInteger(month) && month >= 1 && month <= 12,
  );
  const times = UNSOCIAL_TIMES.filter((time) => query.getAll('tid').includes(time));
  const needs = needsFrom(query.getAll('hensyn'));
  const place = line(query.get('sted'));
  return withoutEmpty({
    text: line(query.get('q')),
    place,
    radiusKm: RADII_KM.find((km) => km === radius),
    occupation: /^[0-9]{1,4}$/.test(occupation) ? occupation : undefined,
    minutes: hours > 0 && hours <= 37 ? Math.round(hours * 60) : undefined,
    months: months.length > 0 ? months.sort((a, b) => a - b) : undefined,
    needs: Object.keys(needs).length > 0 ? needs : undefined,
    times: times.length > 0 ? [...times] : undefined,
    sort: SORTS.find((sort) => sort === query.get('orden') && sort !== 'best'),
  });
}

/** "lifting-1": the highest level that works. */
function needsFrom(asked: readonly string[]): { [D in Dimension]?: Level } {
  const needs: { [D in Dimension]?: Level } = {};
  for (const one of asked.slice(0, DIMENSIONS.length)) {
    const [, dimension = '', level] = /^([a-z-]+)-([0-3])$/.exec(one) ?? [];
    if (isDimension(dimension) && isLevel(Number(level))) needs[dimension] = Number(level) as Level;
  }
  return needs;
}

/** The same criteria as an address's query, always in the same order; '' for none. */
export function queryOf(criteria: Criteria, more: Record<string, string> = {}): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') query.append(name, String(value));
  };
  add('q', criteria.text);
  add('sted', criteria.place);
  add('radius', criteria.radiusKm);
  add('fag', criteria.occupation);
  add('timer', criteria.minutes === undefined ? undefined : String(criteria.minutes / 60).replace('.', ','));
  for (const month of criteria.months ?? []) add('maaned', month);
  for (const time of criteria.times ?? []) add('tid', time);
  for (const [dimension, level] of Object.entries(criteria.needs ?? {}).sort())
    add('hensyn', `${dimension}-${level}`);
  add('orden', criteria.sort);
  for (const [name, value] of Object.entries(more)) add(name, value);
  return query.size > 0 ? `?${query}` : '';
}

const withoutEmpty = (criteria: { [K in keyof Criteria]: Criteria[K] | undefined }): Criteria =>
  Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined)) as Criteria;
