import type { Actor } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { takeTurns } from '#platform/database/take-turns.ts';
import { newId } from '#platform/id.ts';
import type { AgreementTerms } from './agreement-terms.ts';

/** The account of the mentor with this mail, made when there is none; null without a mail. */
async function mentorAccount(tx: Tx, clock: Clock, terms: AgreementTerms): Promise<string | null> {
  if (!terms.mentorEmail) return null;
  // Named for two placements in the same moment, it is still one person.
  await takeTurns(tx, `account ${terms.mentorEmail.toLowerCase()}`);
  const known = await tx
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'mentor')
    .where('closedAt', 'is', null)
    .where((where) => where(where.fn('lower', ['email']), '=', terms.mentorEmail!.toLowerCase()))
    .orderBy('createdAt')
    .executeTakeFirst();
  if (known) return known.id;
  const now = clock.now();
  const id = newId(now.epochMilliseconds);
  await tx
    .insertInto('account')
    .values({
      id,
      role: 'mentor',
      name: terms.mentorName,
      email: terms.mentorEmail,
      phone: terms.mentorPhone,
      createdAt: now,
    })
    .execute();
  return id;
}

export interface NewVersion {
  placementId: string;
  number: number;
  terms: AgreementTerms;
  changeReason: string | null;
  /** Open for signature at once, or a draft. */
  sent: boolean;
}

/** Writes a version with its hours. It is never changed afterwards, and so begins without signatures. */
export async function writeVersion(tx: Tx, clock: Clock, actor: Actor, version: NewVersion): Promise<void> {
  const { placementId, number, terms, changeReason, sent } = version;
  const now = clock.now();
  const { steps, purposes, ...rest } = terms;
  await tx
    .insertInto('placementVersion')
    .values({
      placementId,
      number,
      purposes: [...purposes],
      purposeNote: rest.purposeNote,
      tasks: rest.tasks,
      startsOn: rest.startsOn,
      endsOn: rest.endsOn,
      mentorName: rest.mentorName,
      mentorEmail: rest.mentorEmail,
      mentorPhone: rest.mentorPhone,
      mentorAccountId: await mentorAccount(tx, clock, terms),
      perspective: rest.perspective,
      jobAgreement: rest.jobAgreement,
      changeReason,
      createdAt: now,
      createdBy: actor.accountId,
      sentAt: sent ? now : null,
    })
    .execute();
  await tx
    .insertInto('hoursStep')
    .values(
      steps.map(({ fromDate, practiceMinutes, paidMinutes, weekdays, note }) => ({
        placementId,
        version: number,
        fromDate,
        practiceMinutes,
        paidMinutes,
        weekdays: [...weekdays],
        note,
      })),
    )
    .execute();
}
