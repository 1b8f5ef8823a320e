import type { Seeker, Vacancy } from '../pair/model.ts';
import { byText } from '../pair/text-order.ts';
import type { Cause, Found, Side, Unserved } from './found.ts';
import { mainObstacle, type Opens, obstaclesOf, soleObstacle } from './obstacles.ts';
import { whereToLook } from './where-to-look.ts';

export interface Town {
  readonly seekers: readonly Seeker[];
  readonly vacancies: readonly Vacancy[];
  /** The town each citizen lives in, by the citizen's id. */
  readonly townOf: ReadonlyMap<string, string>;
}

const mostFinds = 12;

/**
 * Everyone without an opening, every opening without anyone, and what stands in the way. A step at a time, so that
 * whoever runs it can let others in between; each step tells how many are done. Pure.
 */
export function* findUnserved({
  seekers,
  vacancies,
  townOf,
}: Town): Generator<number, Omit<Found, 'notAsked'> & { unserved: Unserved[] }> {
  const unserved: Unserved[] = [];
  const look = whereToLook(townOf);
  let done = 0;
  for (const seeker of seekers) {
    const opens = obstaclesOf(
      vacancies,
      (vacancy) => soleObstacle(seeker, vacancy),
      (vacancy, obstacle) => look.meet(seeker, vacancy, obstacle),
    );
    if (opens) unserved.push(unservedOf('citizen', seeker.id, opens));
    yield ++done;
  }
  // One that is full needs nobody.
  const free = vacancies.filter(({ placesFree }) => placesFree > 0);
  for (const vacancy of free) {
    const opens = obstaclesOf(seekers, (seeker) => soleObstacle(seeker, vacancy));
    if (opens) unserved.push(unservedOf('opening', vacancy.id, opens));
    yield ++done;
  }
  return {
    unserved,
    citizens: sideOf('citizen', seekers.length, unserved),
    openings: sideOf('opening', free.length, unserved),
    finds: look.finds(mostFinds),
  };
}

function unservedOf(kind: Unserved['kind'], id: string, opens: Opens): Unserved {
  const cause = mainObstacle(opens);
  return {
    kind,
    id,
    cause,
    wouldOpen: cause === 'several' ? 0 : opens.get(cause)!,
    opens: Object.fromEntries(opens),
  };
}

function sideOf(kind: Unserved['kind'], counted: number, all: readonly Unserved[]): Side {
  const counts = new Map<Cause, number>();
  const here = all.filter((one) => one.kind === kind);
  for (const { cause } of here) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return {
    counted,
    unserved: here.length,
    causes: [...counts].sort(([a, many], [b, more]) => more - many || byText(a, b)),
  };
}
