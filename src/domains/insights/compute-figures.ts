import { sql } from 'kysely';
import { readSettings } from '#domains/administration/index.ts';
import { holidaysAround } from '#domains/placements/index.ts';
import { type Clock, timeZone } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import type { CompanyFigure } from './company-figure.ts';
import { measureCompanySide } from './company-side-figures.ts';
import { asMany, asOne } from './counted.ts';
import {
  type ColleagueFigures,
  type Figures,
  firstDayOfQuarters,
  loadOf,
  promisedSince,
  type Snapshot,
} from './figures.ts';
import { countLoads, countWay } from './people-figures.ts';
import { countOutcomes, countStops, measureHours } from './result-figures.ts';
import { answersOf, countOverdue, measureAnswers } from './work-figures.ts';

type Counted = Omit<Figures, 'load' | 'answers'> & {
  colleagues: ColleagueFigures[];
  answers: Parameters<typeof answersOf>[0];
};

/** Answer times are of this long back. Days. */
const answerDays = 90;

/** Counts everybody, from the records alone, and keeps it as the municipality's newest figures. */
export async function computeFigures(
  tx: Tx,
  clock: Clock,
): Promise<Snapshot & { colleagues: ColleagueFigures[] }> {
  const now = clock.now();
  const today = clock.today();
  const yearAgo = today.subtract({ years: 1 });
  const settings = await readSettings(tx);
  const holidays = holidaysAround(yearAgo, today);
  // One question for all of it: it is also asked on the way to a page, the first time.
  const { rows } = await sql<Counted>`
    select ${asOne(countWay(yearAgo.toZonedDateTime(timeZone).toInstant()))} as way,
      ${asMany(countLoads(today))} as colleagues,
      ${asOne(
        countOverdue({ today, now, promisedSince: promisedSince(today, settings.answerDays, holidays) }),
      )} as overdue,
      ${asMany(measureAnswers(now.subtract({ hours: answerDays * 24 })))} as answers,
      ${asMany(countOutcomes(firstDayOfQuarters(today)))} as outcomes,
      ${asOne(measureHours(yearAgo))} as hours,
      ${asMany(countStops(yearAgo))} as stops`.execute(tx);
  const { colleagues, answers, ...counted } = rows[0]!;
  const figures: Figures = { ...counted, load: loadOf(colleagues), answers: answersOf(answers) };
  const kept = {
    figures: json(figures),
    colleagues: json(colleagues),
    // Counted when somebody next asks, so that it is as new as these.
    companySide: json([]),
    computedAt: now,
  };
  await tx
    .insertInto('figureSnapshot')
    .values(kept)
    .onConflict((conflict) => conflict.column('municipalityId').doUpdateSet(kept))
    .execute();
  return { figures, colleagues, computedAt: now };
}

/** The newest figures; computed here and now the first time they are asked for. */
export async function latestFigures(tx: Tx, clock: Clock): Promise<Snapshot> {
  const row = await tx.selectFrom('figureSnapshot').select(['figures', 'computedAt']).executeTakeFirst();
  return row
    ? {
        figures: row.figures as unknown as Figures,
        computedAt: row.computedAt,
      }
    : computeFigures(tx, clock);
}

/** Colleagues on a page of their table. */
export const colleaguesShown = 20;

/** One page of the colleagues in the newest figures, the most loaded first within each role. */
export async function colleaguesOn(tx: Tx, page: number): Promise<ColleagueFigures[]> {
  const first = (page - 1) * colleaguesShown;
  const { rows } = await sql<{ colleagues: ColleagueFigures[] }>`
    select jsonb_path_query_array(colleagues, '$[$first to $last]',
      jsonb_build_object('first', ${first}::int, 'last', ${first + colleaguesShown - 1}::int)) as colleagues
    from figure_snapshot`.execute(tx);
  return rows[0]?.colleagues ?? [];
}

/** The figures of the company side that belong to the newest figures; counted here the first time they are asked for. */
export async function latestCompanySide(tx: Tx, clock: Clock): Promise<CompanyFigure[]> {
  const row = await tx.selectFrom('figureSnapshot').select('companySide').executeTakeFirst();
  const kept = (row?.companySide ?? []) as unknown as CompanyFigure[];
  if (kept.length > 0) return kept;
  const companySide = await measureCompanySide(tx, clock);
  await tx
    .updateTable('figureSnapshot')
    .set({ companySide: json(companySide) })
    .execute();
  return companySide;
}
