import { type Dimension, isDimension } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type Answers, answersOf } from './answers.ts';

export interface CitizenNeeds {
  citizenId: string;
  name: string;
  /** What has been confirmed. */
  told: Answers;
  /** The same with the answers of the draft laid over it. */
  answers: Answers;
  confirmed: { at: Temporal.Instant; by: string | null; onBehalf: boolean } | null;
  draft: { at: Temporal.Instant; by: string | null; answers: Answers; version: number } | null;
  sources: Partial<Record<Dimension, 'citizen' | 'staff' | 'learned'>>;
  /** Changes with every saved or confirmed answer; a form carries it. */
  version: string;
}

/** Everything told about needs and wishes, and the draft on top. Three queries. */
export async function needsOf(tx: Tx, citizenId: string): Promise<CitizenNeeds> {
  const row = await tx
    .selectFrom('citizen as c')
    .leftJoin('citizenProfile as p', 'p.citizenId', 'c.id')
    .leftJoin('needsDraft as d', 'd.citizenId', 'c.id')
    .leftJoin('account as confirmer', 'confirmer.id', 'p.confirmedBy')
    .leftJoin('account as drafter', 'drafter.id', 'd.updatedBy')
    .select(['c.id as citizenId', 'c.name'])
    .select(['p.minutesNow', 'p.minutesAim', 'p.earliestStart', 'p.latestEnd', 'p.evenings', 'p.weekends'])
    .select(['p.travelMeans', 'p.travelLimitMinutes', 'p.licences', 'p.competences', 'p.avoid', 'p.helps'])
    .select([
      'p.version as profileVersion',
      'p.confirmedAt',
      'p.onBehalfReason',
      'confirmer.name as confirmedBy',
    ])
    .select(['d.answers as drafted', 'd.version as draftVersion', 'd.updatedAt', 'drafter.name as updatedBy'])
    .where('c.id', '=', citizenId)
    .executeTakeFirstOrThrow();
  const needs = await tx.selectFrom('citizenNeed').selectAll().where('citizenId', '=', citizenId).execute();
  const wishes = await tx
    .selectFrom('citizenWish')
    .select(['label', 'occupation', 'iscoCode', 'industry'])
    .where('citizenId', '=', citizenId)
    .orderBy('position')
    .execute();
  const told = answersOf({ profile: row.confirmedAt ? (row as never) : null, needs, wishes });
  const drafted = (row.drafted ?? {}) as Answers;
  return {
    citizenId,
    name: row.name,
    told,
    answers: { ...told, ...drafted },
    confirmed: row.confirmedAt && {
      at: row.confirmedAt,
      by: row.confirmedBy,
      onBehalf: row.onBehalfReason !== null,
    },
    draft: row.updatedAt && {
      at: row.updatedAt,
      by: row.updatedBy,
      answers: drafted,
      version: row.draftVersion ?? 0,
    },
    sources: Object.fromEntries(
      needs.filter((need) => isDimension(need.dimension)).map((need) => [need.dimension, need.source]),
    ),
    version: `${row.profileVersion ?? 0}.${row.draftVersion ?? 0}`,
  };
}
