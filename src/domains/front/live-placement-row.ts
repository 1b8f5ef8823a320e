import {
  type AttendanceDay,
  agreementInForce,
  type CheckIn,
  type Outcome,
  type PlacementFacts,
  type SigningParty,
  status,
} from '#domains/placements/index.ts';
import type { LiveFollowUp, LivePlacement, LiveVersion } from './live-placement.ts';

type Json<T> = { [K in keyof T]: unknown };
/** As the one query gives it: dates inside JSON are still text. */
export interface LiveRow {
  id: string;
  scheme: string;
  mine: boolean;
  confidential: boolean;
  citizen: LivePlacement['citizen'];
  workplace: LivePlacement['workplace'];
  endKind: 'completed' | 'stopped' | 'cancelled' | null;
  endedOn: Temporal.PlainDate | null;
  outcome: Outcome | null;
  assessed: ('citizen' | 'employer')[];
  versions: Json<LiveVersion & { steps: Json<object>[] }>[];
  signatures: { version: number; party: SigningParty; signedAt: string }[];
  attendance: Json<AttendanceDay>[];
  checkIns: Json<CheckIn>[];
  followUps: Json<LiveFollowUp>[];
}

const date = (value: unknown) => Temporal.PlainDate.from(value as string);
const dateOrNull = (value: unknown) => (value === null ? null : date(value));
const instantOrNull = (value: unknown) => (value === null ? null : Temporal.Instant.from(value as string));

function versionOf(json: LiveRow['versions'][number]): LiveVersion {
  return {
    ...(json as unknown as LiveVersion),
    startsOn: date(json.startsOn),
    endsOn: date(json.endsOn),
    createdAt: instantOrNull(json.createdAt)!,
    sentAt: instantOrNull(json.sentAt),
    steps: (json.steps as unknown as LiveVersion['steps']).map((step) => ({
      ...step,
      fromDate: date(step.fromDate),
    })),
  };
}

export function asLive(row: LiveRow, today: Temporal.PlainDate): LivePlacement {
  const versions = row.versions.map(versionOf).sort((a, b) => a.number - b.number);
  const placement: PlacementFacts = {
    versions,
    signatures: row.signatures.map((one) => ({ ...one, signedAt: Temporal.Instant.from(one.signedAt) })),
    end: row.endKind && { kind: row.endKind, endedOn: row.endedOn! },
    outcome: row.outcome,
    assessments: row.assessed.map((party) => ({ party })),
  };
  const agreed = agreementInForce(placement);
  const inForce = versions.find(({ number }) => number === agreed?.number) ?? null;
  const { id, scheme, mine, confidential, citizen, workplace } = row;
  return {
    ...{ id, scheme, mine, confidential, citizen, workplace, inForce },
    newest: versions.at(-1) ?? null,
    status: status(placement, today),
    facts: {
      placement,
      hoursPlan: inForce,
      attendance: row.attendance.map((one) => ({
        ...(one as unknown as AttendanceDay),
        date: date(one.date),
      })),
      checkIns: row.checkIns.map((one) => ({
        ...(one as unknown as CheckIn),
        on: date(one.on),
        answeredOn: dateOrNull(one.answeredOn),
      })),
      followUps: row.followUps.map((one) => ({
        ...(one as unknown as LiveFollowUp),
        dueOn: date(one.dueOn),
        doneOn: dateOrNull(one.doneOn),
      })),
    },
  };
}
