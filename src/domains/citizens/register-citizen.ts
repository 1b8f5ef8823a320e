import { type Actor, recordEvent } from '#domains/access/index.ts';
import { postalPlace } from '#domains/companies/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { isStaffMember } from './assign-citizen.ts';
import { keepCitizenAccount } from './citizen-account.ts';
import type { Details } from './details-form.ts';

export type DetailsRefusal = 'unknownPostalCode' | 'unknownStaff';
type Registered = { ok: true; citizenId: string } | { ok: false; refusal: DetailsRefusal };

/** Where the person lives, as far as the postal code tells; null when the code does not exist. */
export async function whereabouts(tx: Tx, postalCode: string | null) {
  return postalCode ? postalPlace(tx, postalCode) : { latitude: null, longitude: null };
}

export async function registerCitizen(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: Details & { caseworkerId: string | null },
): Promise<Registered> {
  const place = await whereabouts(tx, input.postalCode);
  if (!place) return { ok: false, refusal: 'unknownPostalCode' };
  if (!(await isStaffMember(tx, input.caseworkerId, 'caseworker')))
    return { ok: false, refusal: 'unknownStaff' };
  const now = clock.now();
  const citizenId = newId(now.epochMilliseconds);
  await tx
    .insertInto('citizen')
    .values({ id: citizenId, ...input, ...place, registeredAt: now })
    .execute();
  await keepCitizenAccount(tx, clock, citizenId, input);
  await recordEvent(tx, clock, actor, { kind: 'citizen.registered', citizenId, subjectId: citizenId });
  return { ok: true, citizenId };
}
