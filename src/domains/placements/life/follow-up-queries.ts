import type { Tx } from '#platform/database/open.ts';
import type { FollowUpKind } from '../follow-up-plan.ts';
import type { Channel, Decision } from './follow-up-decision.ts';

export interface FollowUpRow {
  id: string;
  placementId: string;
  kind: FollowUpKind;
  dueOn: Temporal.PlainDate;
  ownerId: string | null;
  ownerName: string | null;
  channel: Channel;
  doneAt: Temporal.Instant | null;
  doneByName: string | null;
  doneChannel: Channel | null;
  note: string | null;
  decision: Decision | null;
  version: number;
}

const followUps = (tx: Tx) =>
  tx
    .selectFrom('followUp as f')
    .leftJoin('account as o', 'o.id', 'f.ownerId')
    .leftJoin('account as d', 'd.id', 'f.doneBy')
    .select(['f.id', 'f.placementId', 'f.kind', 'f.dueOn', 'f.ownerId', 'o.name as ownerName', 'f.channel'])
    .select(['f.doneAt', 'd.name as doneByName', 'f.doneChannel', 'f.note', 'f.decision', 'f.version'])
    .where('f.cancelledAt', 'is', null);

/** Those that stand, by due date. */
export const followUpsOf = async (tx: Tx, placementId: string): Promise<FollowUpRow[]> =>
  (await followUps(tx)
    .where('f.placementId', '=', placementId)
    .orderBy('f.dueOn')
    .orderBy('f.id')
    .execute()) as FollowUpRow[];

export const findFollowUp = async (tx: Tx, placementId: string, id: string): Promise<FollowUpRow | null> =>
  ((await followUps(tx).where('f.placementId', '=', placementId).where('f.id', '=', id).executeTakeFirst()) as
    | FollowUpRow
    | undefined) ?? null;

export interface Owner {
  id: string;
  name: string;
  role: string;
}

/** Nobody picks from a longer list than this. */
const mostOwners = 300;

/** The colleagues who can own a follow-up. */
export const possibleOwners = (tx: Tx): Promise<Owner[]> =>
  tx
    .selectFrom('account')
    .select(['id', 'name', 'role'])
    .where('role', 'in', ['caseworker', 'consultant'])
    .where('closedAt', 'is', null)
    .orderBy('nameSort')
    .limit(mostOwners)
    .execute();

export interface FollowUpMove {
  at: Temporal.Instant;
  actorName: string;
  reason: string;
  from: string;
}

/** Why it was moved or handed over, newest first. */
export async function movesOf(tx: Tx, followUpId: string): Promise<FollowUpMove[]> {
  const rows = await tx
    .selectFrom('event')
    .select(['at', 'actorName', 'data'])
    .where('subjectId', '=', followUpId)
    .where('kind', '=', 'placement.follow-up-moved')
    .orderBy('at', 'desc')
    .limit(10)
    .execute();
  return rows.map(({ at, actorName, data }) => ({
    at,
    actorName,
    ...(data as { reason: string; from: string }),
  }));
}

/** Who changed it last, for the words to the one who came second. */
export const lastChangeOf = (tx: Tx, followUpId: string) =>
  tx
    .selectFrom('event')
    .select(['at', 'actorName'])
    .where('subjectId', '=', followUpId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
