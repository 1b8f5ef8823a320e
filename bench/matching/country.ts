import type { Seeker, Vacancy } from '#domains/matching/index.ts';
import { makeCitizen } from './make-citizen.ts';
import { makeOpening, makeWorkplace } from './make-opening.ts';
import { seeded } from './seeded.ts';
import { makeTownMap } from './town-map.ts';

export interface Country {
  readonly citizens: readonly Seeker[];
  readonly openings: readonly Vacancy[];
}

const OPENINGS_PER_WORKPLACE = 2;

/** Nobody in it exists; the same numbers give the same country. */
export function makeCountry(citizenCount: number, openingCount: number, seed = 4): Country {
  const random = seeded(seed);
  const somewhere = makeTownMap(openingCount, random);
  const workplaces = Array.from({ length: Math.ceil(openingCount / OPENINGS_PER_WORKPLACE) }, () =>
    makeWorkplace(random, somewhere()),
  );
  const openings = Array.from({ length: openingCount }, (_, n) =>
    makeOpening(random, workplaces[n % workplaces.length]!),
  );
  const citizens = Array.from({ length: citizenCount }, () => makeCitizen(random, somewhere(), workplaces));
  return { citizens, openings };
}
