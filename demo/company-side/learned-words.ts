import { ENTRY_JOBS } from '#domains/matching/index.ts';
import type { Person, Staff } from '../staff.ts';
import { noteEvent } from '../traces.ts';
import type { World } from '../world.ts';

/** Words of the town that were read wrongly once, and what was meant. Null: none of what was proposed. */
const learned: readonly { words: string; means: string | null; people: number; daysAgo: number }[] = [
  { words: 'altmuligmand', means: 'Pedelmedhjælper', people: 3, daysAgo: 4 },
  { words: 'grøn hjælper', means: 'Gartner', people: 2, daysAgo: 9 },
  { words: 'flaskepige', means: 'Servicemedarbejder i supermarked', people: 2, daysAgo: 16 },
  { words: 'blomsterdame', means: 'Medarbejder i havecenter', people: 1, daysAgo: 23 },
  { words: 'varmemester', means: 'Pedelmedhjælper', people: 1, daysAgo: 38 },
  { words: 'hyggeonkel', means: null, people: 1, daysAgo: 52 },
];

export function addLearnedWords(world: World, staff: Staff): void {
  const people = [...staff.consultants, ...staff.caseworkers];
  learned.forEach(({ words, means, people: count, daysAgo }, at) => {
    const job = ENTRY_JOBS.find(({ label }) => label === means) ?? null;
    for (let n = 0; n < count; n += 1) {
      const person = people[(at + n) % people.length] as Person;
      const chosenAt = world.moment(world.daysAgo(daysAgo + 7 * n));
      world.add('occupationCorrection', {
        ...{ words, chosenBy: person.id, chosenAt, uri: null },
        label: job?.label ?? null,
        iscoCode: job?.iscoCode ?? null,
      });
      noteEvent(world, chosenAt, person, {
        kind: 'occupation.corrected',
        data: { iscoCode: job?.iscoCode ?? null },
      });
    }
  });
}
