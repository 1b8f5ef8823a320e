import { sql } from 'kysely';
import { recordEvent, siteActor } from '#domains/access/index.ts';
import { type Clock, timeZone } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { loadPlacement } from '../placement-facts.ts';
import type { ReachedParty } from '../ways-to-reach.ts';
import { attendanceOverview } from './attendance-days.ts';
import { type RunningPlacement, runningPlacements } from './running-placements.ts';
import { type Occasion, tellOfLife } from './tell-of-life.ts';

/** One forgotten day is not worth a message; a week of them is. */
const daysMissingBeforeAsking = 2;
const daysBetweenAsking = { attendance: 3, checkIn: 14 } as const;

interface Asked {
  id: string;
  lastCheckIn: Temporal.Instant | null;
  attendanceAsked: Temporal.Instant | null;
  checkInAsked: Temporal.Instant | null;
}

async function askedLately(tx: Tx, ids: readonly string[]): Promise<Map<string, Asked>> {
  const lastEvent = (kind: string) =>
    sql`(select max(e.at) from event e where e.subject_id = p.id and e.kind = ${kind})`;
  const { rows } = await sql<Asked>`
    select p.id,
      (select max(i.at) from check_in i where i.placement_id = p.id and i.party = 'citizen') as last_check_in,
      ${lastEvent('placement.attendance-asked')} as attendance_asked,
      ${lastEvent('placement.check-in-asked')} as check_in_asked
    from placement p where p.id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Once a day: asks the mentor (or the workplace's contact) for days nobody has recorded, and the person
 * how it goes when they have not said so for two weeks. Returns how many messages were sent.
 */
export async function remind(
  tx: Tx,
  { clock, baseUrl }: { clock: Clock; baseUrl: string },
  municipality: { id: string; name: string },
): Promise<number> {
  const today = clock.today();
  const sending = { clock, baseUrl, actor: siteActor(municipality) };
  const running = await runningPlacements(tx, today, sql`select id from placement`);
  if (running.length === 0) return 0;
  const asked = await askedLately(
    tx,
    running.map(({ placementId }) => placementId),
  );
  const longAgo = (last: Temporal.Instant | null, days: number, otherwise: Temporal.PlainDate) => {
    const on = last?.toZonedDateTimeISO(timeZone).toPlainDate() ?? otherwise;
    return Temporal.PlainDate.compare(on.add({ days }), today) <= 0;
  };

  async function ask(
    one: RunningPlacement,
    parties: readonly ReachedParty[],
    occasion: Occasion,
    page: string,
  ) {
    const placement = await loadPlacement(tx, one.placementId);
    for (const party of parties) {
      const address = `/forloeb/${placement.id}${page}`;
      if (!(await tellOfLife(tx, sending, placement, { party, occasion, page: address }))) continue;
      await recordEvent(tx, clock, sending.actor, {
        kind: occasion === 'remindCheckIn' ? 'placement.check-in-asked' : 'placement.attendance-asked',
        citizenId: one.citizenId,
        subjectId: placement.id,
        data: { party },
      });
      return 1;
    }
    return 0;
  }

  let sent = 0;
  for (const one of running) {
    const last = asked.get(one.placementId)!;
    const { missing } = attendanceOverview(one.plan, one.recorded, today);
    const began = one.plan.startsOn;
    if (
      missing.length >= daysMissingBeforeAsking &&
      longAgo(last.attendanceAsked, daysBetweenAsking.attendance, began)
    )
      sent += await ask(one, ['mentor', 'employer'], 'remindAttendance', '/fremmoede');
    if (
      longAgo(last.lastCheckIn, daysBetweenAsking.checkIn, began) &&
      longAgo(last.checkInAsked, daysBetweenAsking.checkIn, began)
    )
      sent += await ask(one, ['citizen'], 'remindCheckIn', '/tjek');
  }
  return sent;
}
