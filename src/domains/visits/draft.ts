import type { Actor } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import type { FormBody } from '#platform/http/request.ts';

export interface VisitDraft {
  fields: FormBody;
  savedAt: Temporal.Instant;
}

/** Kept as typed, wrong or not: it is checked when the visit is saved. The newest one replaces the one before. */
export async function keepDraft(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { workplaceId, body }: { workplaceId: string; body: FormBody },
): Promise<void> {
  const fields = Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => !name.startsWith('_') && name !== 'draft')
      // PostgreSQL's JSON holds no NUL, and no half of a character.
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(storable) : storable(value)]),
  );
  const row = { fields: json(fields), savedAt: clock.now() };
  await tx
    .insertInto('visitDraft')
    .values({ accountId: actor.accountId!, workplaceId, ...row })
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'accountId', 'workplaceId']).doUpdateSet(row),
    )
    .execute();
}

const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

export async function draftOf(tx: Tx, actor: Actor, workplaceId: string): Promise<VisitDraft | null> {
  const draft = await tx
    .selectFrom('visitDraft')
    .select(['fields', 'savedAt'])
    .where('accountId', '=', actor.accountId)
    .where('workplaceId', '=', workplaceId)
    .executeTakeFirst();
  return draft ? { fields: draft.fields as FormBody, savedAt: draft.savedAt } : null;
}

export async function forgetDraft(tx: Tx, actor: Actor, workplaceId: string): Promise<void> {
  await tx
    .deleteFrom('visitDraft')
    .where('accountId', '=', actor.accountId)
    .where('workplaceId', '=', workplaceId)
    .execute();
}
