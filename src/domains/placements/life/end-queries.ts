import type { Learned } from '#domains/citizens/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Outcome } from '../placement.ts';
import type { Answers, AssessingParty } from './assessment.ts';
import type { StopCause } from './end-cause.ts';

export interface EndRow {
  kind: 'completed' | 'stopped' | 'cancelled';
  endedOn: Temporal.PlainDate;
  cause: StopCause | null;
  learning: string | null;
  learnedNeeds: Learned[];
  endedAt: Temporal.Instant;
  endedByName: string | null;
}

export const endOf = async (tx: Tx, placementId: string): Promise<EndRow | null> =>
  ((await tx
    .selectFrom('placementEnd as e')
    .leftJoin('account as a', 'a.id', 'e.endedBy')
    .select([
      'e.kind',
      'e.endedOn',
      'e.cause',
      'e.learning',
      'e.learnedNeeds',
      'e.endedAt',
      'a.name as endedByName',
    ])
    .where('e.placementId', '=', placementId)
    .executeTakeFirst()) as EndRow | undefined) ?? null;

export interface AssessmentRow {
  party: AssessingParty;
  answers: Answers;
  note: string | null;
  at: Temporal.Instant;
  name: string;
  onBehalfReason: string | null;
}

export const assessmentsOf = async (tx: Tx, placementId: string): Promise<AssessmentRow[]> =>
  (await tx
    .selectFrom('endAssessment')
    .select(['party', 'answers', 'note', 'at', 'name', 'onBehalfReason'])
    .where('placementId', '=', placementId)
    .orderBy('party')
    .execute()) as unknown as AssessmentRow[];

export interface OutcomeRow {
  kind: Outcome;
  jobMinutes: number | null;
  jobStartsOn: Temporal.PlainDate | null;
  jobTitle: string | null;
  atSameWorkplace: boolean | null;
  note: string | null;
  recordedAt: Temporal.Instant;
  recordedByName: string | null;
}

export const outcomeOf = async (tx: Tx, placementId: string): Promise<OutcomeRow | null> =>
  ((await tx
    .selectFrom('outcome as r')
    .leftJoin('account as a', 'a.id', 'r.recordedBy')
    .select([
      'r.kind',
      'r.jobMinutes',
      'r.jobStartsOn',
      'r.jobTitle',
      'r.atSameWorkplace',
      'r.note',
      'r.recordedAt',
    ])
    .select('a.name as recordedByName')
    .where('r.placementId', '=', placementId)
    .executeTakeFirst()) as OutcomeRow | undefined) ?? null;
