import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/open.ts';
import type { Config } from './config.ts';

/** Loads the demo when it is wanted and there is no municipality yet. Returns what was made; null when nothing was. */
export async function demoWhenEmpty(
  database: Database,
  { DEMO }: Pick<Config, 'DEMO'>,
  clock: Clock,
): Promise<string[] | null> {
  const found = await database.asOwner((tx) => tx.selectFrom('municipality').select('id').limit(1).execute());
  if (found.length > 0 || !DEMO) return null;
  // Only a first start of the demo needs it in memory.
  const { loadDemo } = await import('#demo/load.ts');
  const made: string[] = [];
  await loadDemo(database, clock, (line) => made.push(line));
  return made;
}
