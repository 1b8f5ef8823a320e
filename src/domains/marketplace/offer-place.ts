import { randomUUID } from 'node:crypto';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newAlias } from './alias.ts';
import { tellCitizen } from './tell.ts';

/** A name nobody in the municipality has, and an id that is nothing else's. */
export async function newMask(tx: Tx): Promise<{ id: string; alias: string }> {
  for (;;) {
    const alias = newAlias();
    const taken = await tx
      .selectFrom('marketplaceProfile')
      .select('id')
      .where('alias', '=', alias)
      .executeTakeFirst();
    if (!taken) return { id: randomUUID(), alias };
  }
}

/** Makes room for a citizen: they are offered a place, or ask for it themself. Once. */
export async function makePlace(tx: Tx, clock: Clock, actor: Actor, citizenId: string, byStaff: boolean) {
  const at = clock.now();
  await tx
    .insertInto('marketplaceProfile')
    .values({
      citizenId,
      ...(await newMask(tx)),
      offeredAt: at,
      offeredBy: byStaff ? actor.accountId : null,
      updatedAt: at,
      updatedBy: actor.accountId,
    })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'citizenId']).doNothing())
    .execute();
}

/** Staff offers a place and the citizen is told. Somebody with a protected address is never offered one. */
export async function offerPlace(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { citizenId, baseUrl }: { citizenId: string; baseUrl: string },
): Promise<'offered' | 'protected' | 'already'> {
  const citizen = await tx
    .selectFrom('citizen as c')
    .leftJoin('marketplaceProfile as p', 'p.citizenId', 'c.id')
    .select(['c.protected', 'c.digital', 'p.id'])
    .where('c.id', '=', citizenId)
    .executeTakeFirstOrThrow();
  if (citizen.protected) return 'protected';
  if (citizen.id) return 'already';
  await makePlace(tx, clock, actor, citizenId, true);
  await recordEvent(tx, clock, actor, { kind: 'marketplace.offered', citizenId, subjectId: citizenId });
  await tellCitizen(tx, clock, citizenId, (lang, name) => {
    const { offer } = textsFor(lang).marketplace.messages;
    const url = `${baseUrl}/min-profil`;
    return { subject: offer.subject, body: offer.body(name, url), sms: offer.sms(url) };
  });
  return 'offered';
}
