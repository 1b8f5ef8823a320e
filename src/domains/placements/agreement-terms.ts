import type { HoursStep } from './hours-plan.ts';
import type { PlacementVersion } from './placement-facts.ts';

/** What people agree on: the content of a version, before it is one. */
export interface AgreementTerms {
  purposes: readonly string[];
  purposeNote: string;
  tasks: string;
  mentorName: string;
  mentorEmail: string | null;
  mentorPhone: string | null;
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate;
  perspective: string;
  jobAgreement: string | null;
  steps: readonly HoursStep[];
}

/** Why there is a placement, in the law's four kinds (LAB § 57); the last one only for someone on sick leave. */
export const purposes = ['ordinary-hours', 'named-skills', 'clarify-goal', 'keep-job'] as const;

export const perspectives = ['none', 'possible', 'agreed', 'guaranteed'] as const;
/** With these the agreement must say what is agreed about the job. */
export const promisedPerspectives: readonly string[] = ['agreed', 'guaranteed'];

export const newestVersion = (versions: readonly PlacementVersion[]): PlacementVersion => versions.at(-1)!;
