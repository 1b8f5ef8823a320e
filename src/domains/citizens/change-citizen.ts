import { type Actor, closeDoorsTo, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { keepCitizenAccount } from './citizen-account.ts';
import type { Details } from './details-form.ts';
import { whereabouts } from './register-citizen.ts';

export type Changed = 'changed' | 'stale' | 'unknownPostalCode' | 'caseworkerForProtected';

/** Nothing is changed when somebody else has saved since `version` was shown. */
export async function changeCitizen(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: { citizenId: string; version: number; details: Details },
): Promise<Changed> {
  const { citizenId, version, details } = input;
  const before = await tx
    .selectFrom('citizen')
    .select(['postalCode', 'latitude', 'longitude', 'caseworkerId', 'email', 'phone'])
    .where('id', '=', citizenId)
    .executeTakeFirstOrThrow();
  if (details.protected && !before.caseworkerId) return 'caseworkerForProtected';
  const moved = before.postalCode !== details.postalCode || before.latitude === null;
  const place = moved ? await whereabouts(tx, details.postalCode) : {};
  if (!place) return 'unknownPostalCode';
  const changed = await tx
    .updateTable('citizen')
    .set({ ...details, ...place, version: version + 1 })
    .where('id', '=', citizenId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return 'stale';
  await closeDoorsTo(
    tx,
    clock,
    { citizenId },
    [before.email, before.phone].filter((known) => known !== details.email && known !== details.phone),
  );
  await keepCitizenAccount(tx, clock, citizenId, details);
  await recordEvent(tx, clock, actor, { kind: 'citizen.changed', citizenId, subjectId: citizenId });
  return 'changed';
}
