import type { Database, Tx } from '#platform/database/open.ts';
import { MatchingEngine } from '../engine/engine.ts';
import { loadSeekersOf } from '../loading/load-seekers.ts';
import { loadVacanciesOf } from '../loading/load-vacancies.ts';
import { readMunicipality } from '../loading/read-municipality.ts';
import { type Changes, changesSince, type Notice, ownChanges } from './matching-changes.ts';

/** One municipality as it stood at some moment. */
interface Kept {
  readonly engine: MatchingEngine;
  /** Places free and waiting times are counted from this day, so the next day begins anew. */
  readonly day: Temporal.PlainDate;
  /** Every change up to here is in it; some later ones may be. */
  notice: Notice;
  /** Read last time, and to be read once more: whoever asked may since have taken back what they wrote themselves. */
  again: Pick<Changes, 'citizens' | 'openings'>;
}

/** What this process keeps in memory: some 200 bytes for each citizen and each opening. */
const keptIn = new WeakMap<Database, Map<string, Kept>>();

function keptBy(database: Database): Map<string, Kept> {
  const kept = keptIn.get(database) ?? new Map<string, Kept>();
  keptIn.set(database, kept);
  return kept;
}

/**
 * The municipality's engine with everything that was committed before now. What changed since the last time is
 * read again; the first time, and the first time on a new day or with a new timetable, everything is read.
 */
export async function freshEngine(
  { database, tx, municipalityId }: { database: Database; tx: Tx; municipalityId: string },
  today: Temporal.PlainDate,
): Promise<MatchingEngine> {
  const kept = keptBy(database).get(municipalityId);
  if (!kept?.day.equals(today)) return makeReady(database, municipalityId, today, (work) => work(tx));
  const { notice, ...changed } = await changesSince(tx, kept.notice);
  if (notice.timetable !== kept.notice.timetable)
    return makeReady(database, municipalityId, today, (work) => work(tx));
  const citizens = [...new Set([...changed.citizens, ...kept.again.citizens])];
  const openings = [...new Set([...changed.openings, ...kept.again.openings])];
  const seekers = citizens.length > 0 ? await loadSeekersOf(tx, citizens) : [];
  const vacancies = openings.length > 0 ? await loadVacanciesOf(tx, today, openings) : [];
  // From here on nothing waits, so that two requests do not change the engine between each other.
  for (const id of citizens) kept.engine.removeCitizen(id);
  for (const id of openings) kept.engine.removeOpening(id);
  kept.engine.load(seekers, vacancies);
  kept.notice = notice;
  kept.again = changed;
  return kept.engine;
}

export const isReady = (database: Database, municipalityId: string, today: Temporal.PlainDate): boolean =>
  keptBy(database).get(municipalityId)?.day.equals(today) ?? false;

/** Reads the whole municipality. `inTransaction`: one for all pages, or one for each. */
export async function makeReady(
  database: Database,
  municipalityId: string,
  today: Temporal.PlainDate,
  inTransaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
): Promise<MatchingEngine> {
  // Before the first page: what is written while the pages are read is then read once more.
  const { notice, ...again } = await inTransaction(ownChanges);
  const { seekers, vacancies } = await readMunicipality(today, inTransaction);
  const engine = new MatchingEngine(today);
  engine.load(seekers, vacancies);
  keptBy(database).set(municipalityId, { engine, day: today, notice, again });
  return engine;
}
