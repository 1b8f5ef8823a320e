import { sql } from 'kysely';
import { timeZone } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Need } from './needs.ts';

export interface AnswerMonth {
  /** The first of the month they came in. */
  month: Temporal.PlainDate;
  received: number;
  /** Answered, or past the time without: those the rate is of. */
  decided: number;
  answeredInTime: number;
  /** From it came until a person reached them, by the calendar; null when nobody has been. */
  medianHours: number | null;
}

const monthsShown = 13;

/** What is spam was no inquiry. */
const real = sql`i.suspicion is null and i.outcome is distinct from 'spam'`;

/** The last thirteen months, the newest last; a month without any is there with nothing. One query. */
export async function answerFigures(
  tx: Tx,
  today: Temporal.PlainDate,
  now: Temporal.Instant = today.toZonedDateTime(timeZone).add({ days: 1 }).toInstant(),
): Promise<AnswerMonth[]> {
  const first = today.with({ day: 1 }).subtract({ months: monthsShown - 1 });
  const { rows } = await sql<AnswerMonth>`
    select m.month::date as month, count(i.id)::int as received,
      (count(i.id) filter (where i.answered_at is not null or i.answer_by < ${now.toString()}::timestamptz))::int as decided,
      (count(i.id) filter (where i.answered_at <= i.answer_by))::int as answered_in_time,
      round((percentile_cont(0.5) within group (order by extract(epoch from i.answered_at - i.received_at))
        filter (where i.answered_at is not null) / 3600)::numeric, 1)::float as median_hours
    from generate_series(${first.toString()}::date, ${today.toString()}::date, interval '1 month') as m (month)
    left join inquiry i on ${real}
      and i.received_at >= m.month::date::timestamp at time zone ${timeZone}
      and i.received_at < (m.month::date + interval '1 month')::timestamp at time zone ${timeZone}
    group by m.month order by m.month`.execute(tx);
  return rows;
}

/** What they ask for, the most frequent first, over the same months. */
export async function needFigures(
  tx: Tx,
  today: Temporal.PlainDate,
): Promise<{ need: Need; count: number }[]> {
  const first = today.with({ day: 1 }).subtract({ months: monthsShown - 1 });
  const { rows } = await sql<{ need: Need; count: number }>`
    select i.need, count(*)::int as count from inquiry i
    where ${real} and i.received_at >= ${first.toString()}::date::timestamp at time zone ${timeZone}
    group by i.need order by count(*) desc, i.need`.execute(tx);
  return rows;
}
