import { byText } from '../pair/text-order.ts';
import { costsOf } from './cost.ts';
import { type AssignmentInput, problemOf } from './problem.ts';
import { seat } from './seat.ts';
import { type WhyNotThere, whyNotThere } from './why-not-there.ts';

export interface Assigned {
  personId: string;
  /** Null: no place. */
  placeId: string | null;
  benefit: number | null;
  fixed: boolean;
  /** Acceptable places this person gains more at, the best first; without a place that is every acceptable one. */
  better: { placeId: string; benefit: number; because: WhyNotThere | 'fixed' }[];
}

/**
 * Shares places out among people. The rules in order:
 *
 * 1. As many as possible get a place: nobody stands without one while an acceptable one is free. This comes
 *    before what the group gains, because a place that suits somewhat less is a chance, and none is not.
 * 2. The group gains as much as possible in all.
 * 3. Among equal totals whoever gains least is raised first, then the next (leximin among those with a place).
 *    It comes after the total, so that nobody gives up much for another's little.
 * 4. What is still equal is decided by the ids, the earliest person getting the earliest place, so that the
 *    same question has the same answer.
 *
 * Exact: of all the ways there are this is the best by these rules, and there is only one. In the order of the
 * people's ids.
 *
 * @throws RangeError when a fixed pair is not acceptable or a place has more fixed people than seats
 */
export function assign(input: AssignmentInput): Assigned[] {
  const problem = problemOf(input);
  const costs = costsOf(problem);
  const at = seat(problem, costs);
  const why = whyNotThere(problem, costs, at);
  const shared = problem.people.map((personId, person): Assigned => {
    const row = problem.benefits[person]!;
    const benefit = row[at[person]!] ?? null;
    return {
      personId,
      placeId: problem.places[at[person]!] ?? null,
      benefit,
      fixed: false,
      better: problem.places.flatMap((placeId, place) => {
        const there = row[place]!;
        if (there === null || (benefit !== null && there <= benefit)) return [];
        return [{ placeId, benefit: there, because: why(person, place) }];
      }),
    };
  });
  return [...shared, ...fixedOnes(input)]
    .map((one) => ({ ...one, better: one.better.toSorted(bestFirst) }))
    .sort((a, b) => byText(a.personId, b.personId));
}

type Better = Assigned['better'][number];
const bestFirst = (a: Better, b: Better): number => b.benefit - a.benefit || byText(a.placeId, b.placeId);

const fixedOnes = ({ fixed = [], places, benefit }: AssignmentInput): Assigned[] =>
  fixed.map(({ personId, placeId }) => {
    const own = benefit(personId, placeId)!;
    return {
      personId,
      placeId,
      benefit: own,
      fixed: true,
      better: places.flatMap(({ id }) => {
        const there = benefit(personId, id);
        return there !== null && there > own
          ? [{ placeId: id, benefit: there, because: 'fixed' as const }]
          : [];
      }),
    };
  });
