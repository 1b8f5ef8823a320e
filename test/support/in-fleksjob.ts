import type { Updateable } from 'kysely';
import type { Tables } from '#platform/database/tables.ts';
import { newId } from '#platform/id.ts';
import type { TestSite } from './site.ts';

/** Somebody with an account who is granted a fleksjob as of today. */
export async function inFleksjob(site: TestSite, name: string, more: Updateable<Tables['citizen']>) {
  const { accountId, citizenId } = await site.newAccount('citizen', name);
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx.updateTable('citizen').set(more).where('id', '=', citizenId!).execute();
    await tx
      .insertInto('citizenGroup')
      .values({
        id: newId(),
        citizenId: citizenId!,
        kind: 'fleksjob',
        fromOn: site.clock.today(),
        recordedAt: site.clock.now(),
        recordedByName: 'Sanne Sag',
      })
      .execute();
  });
  return { accountId, citizenId: citizenId! };
}
