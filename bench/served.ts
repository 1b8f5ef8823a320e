import { findUnserved } from '../src/domains/matching/served/find-unserved.ts';
import { makeCountry } from './matching/country.ts';

const citizenCount = 40_000;
const openingCount = 10_000;
/** Further from every opening than anybody walks. */
const farAway = { from: { lat: 57.74, lon: 10.63 }, means: ['walk' as const], limitMinutes: 15 };

/**
 * Counting whom matching finds nothing for in a large city, on one core: as made up, and with every tenth person out
 * of reach of everything, which is what costs.
 */
export function measureServed() {
  const { citizens, openings } = makeCountry(citizenCount, openingCount);
  const hard = citizens.map((citizen, n) => (n % 10 === 0 ? { ...citizen, travel: farAway } : citizen));
  const placed = openings.filter(({ place }) => place !== null);
  return Promise.resolve({
    citizens: citizenCount,
    openings: openingCount,
    asMadeUp: measured({ seekers: citizens, vacancies: openings }),
    everyTenthOutOfReach: measured({ seekers: hard, vacancies: placed }),
  });
}

function measured(town: Pick<Parameters<typeof findUnserved>[0], 'seekers' | 'vacancies'>) {
  const steps = findUnserved({ ...town, townOf: new Map() });
  const begun = performance.now();
  let before = begun;
  let longest = 0;
  let step = steps.next();
  while (!step.done) {
    step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
  }
  const { citizens, openings } = step.value;
  return {
    seconds: Math.round((before - begun) / 100) / 10,
    longestStepMs: Math.round(longest),
    citizensWithout: citizens.unserved,
    openingsWithout: openings.unserved,
  };
}
