import { MatchingEngine } from '#domains/matching/engine/engine.ts';
import type { Country } from './country.ts';
import { MEASURED_DAY } from './make-opening.ts';
import { rounded, spread, timed } from './timing.ts';

const UPDATES = 200;

export interface Built {
  readonly engine: MatchingEngine;
  readonly buildMs: number;
  /** The engine's memory shared out over citizens and openings alike. */
  readonly bytesPerRow: number;
  readonly bytesPerCitizen: number;
  readonly bytesPerOpening: number;
  /** One changed citizen or opening, on average. */
  readonly updateMs: number;
}

export async function buildEngine({ citizens, openings }: Country): Promise<Built> {
  const engine = new MatchingEngine(MEASURED_DAY);
  const { ms: buildMs } = await timed(() => engine.load(citizens, openings));
  const { bytes } = engine;
  const updateMs = await measureUpdates(engine, { citizens, openings });
  return {
    engine,
    buildMs: rounded(buildMs),
    bytesPerRow: Math.round(
      (bytes.citizens + bytes.openings + bytes.words) / (citizens.length + openings.length),
    ),
    bytesPerCitizen: Math.round(bytes.citizens / citizens.length),
    bytesPerOpening: Math.round(bytes.openings / openings.length),
    updateMs: rounded(updateMs),
  };
}

/** Each moves to where another lives and back again, so that what is measured next is the country as it was made. */
async function measureUpdates(engine: MatchingEngine, { citizens, openings }: Country): Promise<number> {
  let sum = 0;
  let count = 0;
  const change = async (work: () => void) => {
    sum += (await timed(work)).ms;
    count += 1;
  };
  for (const [n, citizen] of spread(citizens, UPDATES).entries()) {
    const { from } = citizens[(n * 7919) % citizens.length]!.travel;
    await change(() => engine.putCitizen({ ...citizen, travel: { ...citizen.travel, from } }));
    await change(() => engine.putCitizen(citizen));
  }
  for (const [n, opening] of spread(openings, UPDATES).entries()) {
    const { place } = openings[(n * 7919) % openings.length]!;
    await change(() => engine.putOpening({ ...opening, place }));
    await change(() => engine.putOpening(opening));
  }
  return sum / count;
}
