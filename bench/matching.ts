import { availableParallelism, cpus, loadavg } from 'node:os';
import { measureSize, type SizeMeasured } from './matching/measure-size.ts';
import { exponentOf, rounded } from './matching/timing.ts';

/** One municipality, a big city, the country: as dense over the map, so that only the land grows. */
const SIZES = [
  { citizens: 2000, openings: 500 },
  { citizens: 20_000, openings: 5000 },
  { citizens: 100_000, openings: 50_000 },
] as const;

/**
 * The engine against PostgreSQL and DuckDB: the same people and openings, the same scoring, the same answers.
 * `--sizes small` measures the first size alone.
 */
export async function measureMatching() {
  const asked = process.argv[process.argv.indexOf('--sizes') + 1];
  const small = process.argv.includes('--sizes') && asked === 'small';
  const busyBefore = rounded(loadavg()[0]!);
  const sizes: SizeMeasured[] = [];
  for (const { citizens, openings } of small ? SIZES.slice(0, 1) : SIZES)
    sizes.push(await measureSize(citizens, openings));
  return {
    sizes,
    /** How one citizen's question grows with the openings: 1 = as fast as they do. */
    scalingExponent: exponent(sizes, 'medianMs'),
    scalingExponentOfMean: exponent(sizes, 'meanMs'),
    machine: { processor: cpus()[0]?.model, cores: availableParallelism(), busyBefore },
  };
}

const exponent = (sizes: readonly SizeMeasured[], which: 'medianMs' | 'meanMs'): number | null =>
  sizes.length < 2
    ? null
    : rounded(
        exponentOf(sizes.map(({ openings, topForCitizen }) => [openings, topForCitizen[which]] as const)),
      );
