import { randomFrom } from '#demo/random.ts';
import { assign } from '../src/domains/matching/assignment/assign.ts';

const rounds = 20;

/** Sharing places out among a group: medians of rounds on different made-up groups, in milliseconds. */
export async function measureAssignment() {
  const sizes = [
    { people: 60, places: 30, benefits: 60 },
    // Every pair another benefit: the fairness rule then has the most to weigh.
    { people: 60, places: 30, benefits: 100_000 },
    { people: 200, places: 60, benefits: 60 },
  ];
  return { sizes: sizes.map((size) => ({ ...size, ...measured(size) })) };
}

function measured(size: { people: number; places: number; benefits: number }) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const input = makeGroup(size, `round ${round}`);
    const begun = performance.now();
    assign(input);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return { medianMs: rounded(times[rounds / 2]!), worstMs: rounded(times.at(-1)!) };
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;

/** Three of ten pairs are not acceptable; one to three seats at a place. */
function makeGroup({ people, places, benefits }: Parameters<typeof measured>[0], seed: string) {
  const random = randomFrom(seed);
  const named = (letter: string, count: number) => Array.from({ length: count }, (_, n) => `${letter}${n}`);
  const gains = new Map<string, number | null>();
  const who = named('p', people);
  const where = named('w', places).map((id) => ({ id, seats: random.whole(1, 3) }));
  for (const person of who)
    for (const { id } of where)
      gains.set(`${person} ${id}`, random.chance(0.3) ? null : random.whole(0, benefits));
  return {
    people: who,
    places: where,
    benefit: (person: string, place: string) => gains.get(`${person} ${place}`)!,
  };
}
