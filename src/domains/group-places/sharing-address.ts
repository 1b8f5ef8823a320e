import type { Group } from '#domains/administration/index.ts';
import { isId } from '#platform/id.ts';
import { groupPath } from './group-words.ts';

export interface Pair {
  citizenId: string;
  openingId: string;
}

/** What is shared out among whom, and what staff has settled: all of it stands in the address. */
export interface Sharing {
  citizenIds: readonly string[];
  openingIds: readonly string[];
  /** "This one here." */
  fixed: readonly Pair[];
  /** "Not this one here." */
  excluded: readonly Pair[];
}

/** Any more, and neither an address nor a person could hold them. */
export const mostPeople = 60;
export const mostPlaces = 30;

export const fields = { citizen: 'borger', opening: 'plads', fixed: 'fast', excluded: 'ikke' } as const;

export const pairWord = ({ citizenId, openingId }: Pair): string => `${citizenId}.${openingId}`;

/** Made-up words are left out, and what is told twice counts once. */
export const pairsIn = (values: readonly string[]): Pair[] =>
  [...new Set(values)].flatMap((value) => {
    const [citizenId = '', openingId = '', ...more] = value.split('.');
    return isId(citizenId) && isId(openingId) && more.length === 0 ? [{ citizenId, openingId }] : [];
  });

export function sharingIn(read: (name: string) => readonly string[]): Sharing {
  const ids = (name: string, most: number) => [...new Set(read(name))].filter(isId).slice(0, most);
  return {
    citizenIds: ids(fields.citizen, mostPeople),
    openingIds: ids(fields.opening, mostPlaces),
    fixed: pairsIn(read(fields.fixed)).slice(0, mostPeople),
    excluded: pairsIn(read(fields.excluded)).slice(0, mostPeople * mostPlaces),
  };
}

export function sharingPath(group: Group, sharing: Partial<Sharing>): string {
  const { citizenIds = [], openingIds = [], fixed = [], excluded = [] } = sharing;
  const query = new URLSearchParams([
    ...citizenIds.map((id) => [fields.citizen, id]),
    ...openingIds.map((id) => [fields.opening, id]),
    ...fixed.map((pair) => [fields.fixed, pairWord(pair)]),
    ...excluded.map((pair) => [fields.excluded, pairWord(pair)]),
  ]);
  return `${groupPath(group)}/fordel?${query}`;
}
