import { sql } from 'kysely';
import { z } from 'zod';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { choice, ticked } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import type { Approach } from './approach.ts';
import { openOpenings, runningPlacements } from './relation-sql.ts';

export const CLOSING_REASONS = ['silent', 'asked', 'ceased', 'moved', 'other'] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

export const closingForm = z.object({ reason: choice(CLOSING_REASONS), tell: ticked });
export type ClosingInput = z.output<typeof closingForm>;

/** Where they can ask again at any time. */
export const entranceOf = (baseUrl: string, { municipalityId }: Actor): string =>
  `${baseUrl}/virksomhed/hjaelp?kommune=${municipalityId}`;

export type Closed = { ok: true } | { ok: false; wrong: 'in-use' | 'closed' };

/**
 * The relation rests until somebody takes it up again. Never while people are there or openings stand.
 * `tell`: a kind mail to the contact of each place that has given an address.
 */
export async function closeCompany(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: ClosingInput & Approach & { companyId: string; baseUrl: string },
): Promise<Closed> {
  const { rows } = await sql<{ closedAt: Temporal.Instant | null; running: number; openings: number }>`
    select k.closed_at, ${runningPlacements(clock.today())} as running, ${openOpenings} as openings
    from company k where k.id = ${input.companyId} for update of k`.execute(tx);
  const company = rows[0]!;
  if (company.closedAt) return { ok: false, wrong: 'closed' };
  if (company.running + company.openings > 0) return { ok: false, wrong: 'in-use' };
  const at = clock.now();
  await tx
    .updateTable('company')
    .set({ closedAt: at, closedReason: input.reason, closedBy: actor.accountId, version: sql`version + 1` })
    .where('id', '=', input.companyId)
    .execute();
  if (input.tell) await tellKindly(tx, clock, actor, input);
  await recordEvent(tx, clock, actor, {
    kind: 'company.closed',
    subjectId: input.companyId,
    data: { reason: input.reason, told: input.tell, approachBasis: input.approachBasis },
  });
  return { ok: true };
}

async function tellKindly(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { companyId, baseUrl, approachBasis }: Approach & { companyId: string; baseUrl: string },
): Promise<void> {
  const at = clock.now();
  const places = await tx
    .selectFrom('workplace')
    .select(['id', 'contactName', 'contactEmail'])
    .where('companyId', '=', companyId)
    .where('closedAt', 'is', null)
    .where('contactEmail', 'is not', null)
    .execute();
  const words = textsFor('da').portfolio.closing.mail;
  const told = new Map(places.map((place) => [place.contactEmail!.toLowerCase(), place]));
  for (const [address, { contactName }] of told) {
    await sendMessage(
      tx,
      {
        channel: 'mail',
        toName: contactName,
        toAddress: address,
        subject: words.subject,
        body: words.body(contactName, actor.name, actor.municipalityName, entranceOf(baseUrl, actor)),
        about: `company:${companyId}`,
      },
      at,
    );
  }
  if (told.size === 0) return;
  await tx
    .insertInto('companyContact')
    .values({
      id: newId(at.epochMilliseconds),
      companyId,
      at,
      channel: 'mail',
      kind: 'wrote',
      note: words.subject,
      approachBasis,
      byId: actor.accountId,
      byName: actor.name,
      recordedAt: at,
    })
    .execute();
}

/** @returns false when it was open already */
export async function reopenCompany(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { companyId }: { companyId: string },
): Promise<boolean> {
  const reopened = await tx
    .updateTable('company')
    .set({ closedAt: null, closedReason: null, closedBy: null, version: sql`version + 1` })
    .where('id', '=', companyId)
    .where('closedAt', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  if (reopened) await recordEvent(tx, clock, actor, { kind: 'company.reopened', subjectId: companyId });
  return reopened !== undefined;
}
