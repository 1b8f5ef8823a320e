import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { answeredAt } from './contact-queries.ts';

/** From so few letters nothing is said of a habit. */
const leastLetters = 3;
const countedMonths = 12;

export interface AnswerFigures {
  /** Citizens' letters to workplaces in the last twelve months that are answered, or have had time to be. */
  asked: number;
  answered: number;
  /** Hours from a citizen's first words to the workplace's; null when none is answered. */
  medianHours: number | null;
}

/** A letter younger than this may still be answered in good time, and is not counted as unanswered. */
const youngHours = 72;

const counted = (today: Temporal.PlainDate) => {
  const until = today.add({ days: 1 }).toString();
  const from = today.subtract({ months: countedMonths }).toString();
  return sql`k.started_by = 'citizen' and k.started_at >= ${from}::date and k.started_at < ${until}::date`;
};

/** How employers answer on the marketplace, over twelve months. One query. */
export async function employerAnswerFigures(tx: Tx, today: Temporal.PlainDate): Promise<AnswerFigures> {
  const { rows } = await sql<AnswerFigures>`
    with letter as (
      select k.started_at, ${answeredAt} as answered_at from marketplace_contact k where ${counted(today)})
    select count(*) filter (where answered_at is not null
        or started_at < ${today.toString()}::date - ${`${youngHours} hours`}::interval)::int as asked,
      count(answered_at)::int as answered,
      round((percentile_cont(0.5) within group (order by extract(epoch from answered_at - started_at)) / 3600)::numeric, 1)::float as median_hours
    from letter`.execute(tx);
  return rows[0]!;
}

/** Within how many days this workplace answers as a rule; null when too few have written. */
export async function usualAnswerDays(
  tx: Tx,
  workplaceId: string,
  today: Temporal.PlainDate,
): Promise<number | null> {
  const { rows } = await sql<{ letters: number; hours: number | null }>`
    with letter as (
      select k.started_at, ${answeredAt} as answered_at from marketplace_contact k
      where k.workplace_id = ${workplaceId}::uuid and ${counted(today)})
    select count(answered_at)::int as letters,
      (percentile_cont(0.75) within group (order by extract(epoch from answered_at - started_at)) / 3600)::float as hours
    from letter`.execute(tx);
  const { letters, hours } = rows[0]!;
  return letters < leastLetters || hours === null ? null : Math.max(1, Math.ceil(hours / 24));
}
