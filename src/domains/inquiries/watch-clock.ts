import { sql } from 'kysely';
import { recordEvent, siteActor } from '#domains/access/index.ts';
import { rosterOf } from '#domains/companies/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { forgetAttempts } from './count-attempt.ts';
import { addStep } from './inquiry-steps.ts';
import { type Colleague, type Sending, tellStaff } from './tell-of-inquiry.ts';
import { whoHasIt } from './who-answers.ts';

interface Due {
  id: string;
  companyName: string;
  industry: string | null;
  consultantId: string | null;
  answerBy: Temporal.Instant;
  escalate: boolean;
}

/** A colleague list in a mail is read; thirty mails at once are not written. */
const mostAtOnce = 100;

/**
 * Speaks up before a promise is broken: to whoever has it when half of the time has gone, to their colleagues and
 * the managers when a quarter is left. What somebody has left behind goes to another. Returns how many it spoke of.
 */
export async function watchClock(tx: Tx, sending: Sending): Promise<number> {
  const { clock, municipality } = sending;
  const now = clock.now();
  await forgetAttempts(tx, clock);
  const { rows: due } = await sql<Due>`
    select i.id, i.company_name, i.industry, i.consultant_id, i.answer_by,
           i.escalate_at <= ${now.toString()}::timestamptz as escalate
    from inquiry i
    where i.closed_at is null and i.answered_at is null and i.suspicion is null
      and ((i.remind_at <= ${now.toString()}::timestamptz and i.reminded_at is null)
        or (i.escalate_at <= ${now.toString()}::timestamptz and i.escalated_at is null))
    order by i.answer_by, i.id limit ${mostAtOnce}
    for update of i skip locked`.execute(tx);
  if (due.length === 0) return 0;
  const roster = await rosterOf(tx, clock.today());
  const managers = await tx
    .selectFrom('account')
    .select(['name', 'email'])
    .where('role', '=', 'manager')
    .where('closedAt', 'is', null)
    .execute();
  const site = siteActor(municipality);
  for (const one of due) {
    const holder = whoHasIt(roster, one, clock.today());
    const gone = one.consultantId === null || !roster.some(({ id }) => id === one.consultantId);
    const rerouted = gone && holder !== null;
    if (rerouted)
      await addStep(tx, clock, site, one.id, { kind: 'rerouted', party: 'site', toName: holder.name });
    const kind = one.escalate ? 'escalated' : 'reminded';
    const others = roster.filter(({ id, substituteId }) => id !== holder?.accountId && substituteId === null);
    const told: Colleague[] = [
      ...(holder ? [holder] : []),
      ...(one.escalate ? [...others, ...managers] : []),
    ];
    await addStep(tx, clock, site, one.id, { kind, party: 'site', toName: holder?.name ?? null });
    await tellStaff(tx, sending, told, kind, one);
    await tx
      .updateTable('inquiry')
      .set({
        remindedAt: sql`coalesce(reminded_at, ${now.toString()}::timestamptz)`,
        ...(one.escalate && { escalatedAt: now }),
        ...(rerouted && { consultantId: holder.accountId }),
      })
      .where('id', '=', one.id)
      .execute();
    await recordEvent(tx, clock, site, { kind: `inquiry.${kind}`, subjectId: one.id });
  }
  return due.length;
}
