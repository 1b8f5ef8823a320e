import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { isConsultant } from './consultants.ts';
import { postalPlace } from './postal-place.ts';
import { findInRegister } from './register/find-in-register.ts';
import type { RegisterInput } from './workplace-form.ts';

export type Registered =
  | { ok: true; workplaceId: string }
  | { ok: false; wrong: 'unknown-postal-code' | 'unknown-consultant' }
  | { ok: false; wrong: 'p-number-taken'; name: string };

/** A new relation is kept up twice a year until something else is agreed. Months. */
const usualCadence = 6;

/** A workplace under its company; the company too when its CVR number is new here. */
export async function registerWorkplace(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { cvr, companyName, employees, ...details }: RegisterInput,
): Promise<Registered> {
  const taken = await nameBehind(tx, details.pNumber);
  if (taken) return { ok: false, wrong: 'p-number-taken', name: taken };
  const place = await postalPlace(tx, details.postalCode);
  if (!place) return { ok: false, wrong: 'unknown-postal-code' };
  if (details.consultantId && !(await isConsultant(tx, details.consultantId))) {
    return { ok: false, wrong: 'unknown-consultant' };
  }

  const registeredAt = clock.now();
  const company = await tx
    .insertInto('company')
    .values({
      id: newId(),
      cvr,
      name: companyName,
      industry: details.industry,
      employees,
      consultantId: details.consultantId,
      cadenceMonths: usualCadence,
      advertisingProtected: (await findInRegister(tx, cvr))?.advertisingProtected ?? false,
      registeredAt,
    })
    // Known already: what is known stays, and this workplace is added to it.
    .onConflict((conflict) => conflict.columns(['municipalityId', 'cvr']).doUpdateSet({ cvr }))
    .returning('id')
    .executeTakeFirstOrThrow();
  const workplaceId = newId();
  const added = await tx
    .insertInto('workplace')
    .values({ id: workplaceId, companyId: company.id, registeredAt, ...details, ...place })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'pNumber']).doNothing())
    .returning('id')
    .executeTakeFirst();
  // A colleague registered it in the same moment.
  if (!added)
    return {
      ok: false,
      wrong: 'p-number-taken',
      name: (await nameBehind(tx, details.pNumber)) ?? details.name,
    };
  await recordEvent(tx, clock, actor, { kind: 'workplace.registered', subjectId: workplaceId });
  return { ok: true, workplaceId };
}

async function nameBehind(tx: Tx, pNumber: string): Promise<string | null> {
  const found = await tx
    .selectFrom('workplace')
    .select('name')
    .where('pNumber', '=', pNumber)
    .executeTakeFirst();
  return found?.name ?? null;
}
