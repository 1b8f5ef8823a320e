import type { Selectable } from 'kysely';
import { type Group, readSettings } from '#domains/administration/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Tables } from '#platform/database/tables.ts';

export type GroupRow = Omit<Selectable<Tables['citizenGroup']>, 'municipalityId' | 'kind'> & { kind: Group };

/** The groups the citizen is in on that day. */
export async function groupsOf(tx: Tx, citizenId: string, today: Temporal.PlainDate): Promise<Group[]> {
  const rows = await tx
    .selectFrom('citizenGroup')
    .select('kind')
    .distinct()
    .where('citizenId', '=', citizenId)
    .where('fromOn', '<=', today)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today)]))
    .orderBy('kind')
    .execute();
  return rows.map(({ kind }) => kind as Group);
}

/** Whether the municipality has opened the marketplace to somebody in this citizen's groups. */
export async function isInOpenGroup(tx: Tx, citizenId: string, today: Temporal.PlainDate): Promise<boolean> {
  const { marketplaceGroups } = await readSettings(tx);
  const groups = await groupsOf(tx, citizenId, today);
  return groups.some((group) => marketplaceGroups.includes(group));
}

/** All the citizen has been in, the newest first. */
export const groupRowsOf = (tx: Tx, citizenId: string): Promise<GroupRow[]> =>
  tx
    .selectFrom('citizenGroup')
    .selectAll()
    .where('citizenId', '=', citizenId)
    .orderBy('fromOn', 'desc')
    .orderBy('id', 'desc')
    .execute() as Promise<GroupRow[]>;
