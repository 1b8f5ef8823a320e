import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

export interface VisitHere {
  id: string;
  visitedOn: Temporal.PlainDate;
  visitorName: string;
  hurts: string | null;
  nextStep: string | null;
  nextStepOn: Temporal.PlainDate | null;
  nextStepDone: boolean;
  tasks: number;
}

/** More than these are on the list of visits. */
const shownVisits = 5;

/** The last visits at a workplace, the newest first. */
export async function visitsHere(tx: Tx, workplaceId: string): Promise<VisitHere[]> {
  const { rows } = await sql<VisitHere>`
    select v.id, v.visited_on, a.name as visitor_name, v.hurts, v.next_step, v.next_step_on,
           v.next_step_done_at is not null as next_step_done,
           (select count(*)::int from visit_task vt where vt.visit_id = v.id) as tasks
    from visit v join account a on a.id = v.visited_by
    where v.workplace_id = ${workplaceId}
    order by v.visited_on desc, v.id desc
    limit ${shownVisits}`.execute(tx);
  return rows;
}

/** What the workplace itself sees of them: the last thing agreed and not yet done. Never what was noted. */
export type Agreed = Pick<VisitHere, 'visitorName' | 'visitedOn' | 'nextStepOn'> & { nextStep: string };

export function lastAgreed(visits: readonly VisitHere[]): Agreed | null {
  const last = visits.find(({ nextStep, nextStepDone }) => nextStep !== null && !nextStepDone);
  if (!last) return null;
  const { visitorName, visitedOn, nextStepOn } = last;
  return { visitorName, visitedOn, nextStepOn, nextStep: last.nextStep! };
}
