import { sql } from 'kysely';
import type { Lang } from '#design/index.ts';
import { formatDate, formatHours } from '#design/index.ts';
import type { Dimension, Level } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { FormState } from '#platform/http/form.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import type { HoursStep, Weekday } from './hours-plan.ts';
import { dateFields, hoursRowValues } from './hours-rows.ts';

/** What a workplace and an opening already say about the agreement, so that nobody types it again. */
interface DraftFacts {
  mentorName: string | null;
  mentorEmail: string | null;
  mentorPhone: string | null;
  minutes: number | null;
  minutesStart: number | null;
  adapted: { dimension: Dimension; level: Level }[];
  /** The first day an employer has called for people, when the opening was made by that. */
  calledFor: Temporal.PlainDate | null;
}

/** The last mentor there who can be reached, or else the one to call. One query. */
export async function draftFacts(tx: Tx, workplaceId: string, openingId: string | null): Promise<DraftFacts> {
  const { rows } = await sql<DraftFacts>`
    select coalesce(v.mentor_name, w.contact_name) as mentor_name,
      case when v.mentor_name is null then w.contact_email else v.mentor_email end as mentor_email,
      case when v.mentor_name is null then w.contact_phone else v.mentor_phone end as mentor_phone,
      o.minutes_min as minutes, o.minutes_start, coalesce(job.adapted, '[]') as adapted, call.starts_on as called_for
    from workplace w
    left join lateral (
      select v.mentor_name, v.mentor_email, v.mentor_phone from placement p
      join placement_version v on v.placement_id = p.id
      where p.workplace_id = w.id and (v.mentor_email is not null or v.mentor_phone is not null)
      order by v.created_at desc, v.number desc limit 1) v on true
    left join opening o on o.id = ${openingId}::uuid
    left join small_job job on job.opening_id = o.id
    left join call_off call on call.opening_id = o.id
    where w.id = ${workplaceId}::uuid`.execute(tx);
  return rows[0]!;
}

const usualMinutes = 480;
const smallJobWeeks = 13;
const trialWeeks = 3;
/** What works now is held so long before the hours rise to what is agreed. */
const weeksAtStart = 4;

/** The Monday after next week has begun: there must be time to sign. */
export const nextStart = (today: Temporal.PlainDate): Temporal.PlainDate => {
  const soon = today.add({ days: 7 });
  return soon.add({ days: (8 - soon.dayOfWeek) % 7 });
};

/** No day longer than four hours to begin with, and no more days than that takes. */
export function daysFor(minutes: number, free: readonly number[] = [1, 3, 4, 2, 5]): Weekday[] {
  const preferred = [1, 3, 4, 2, 5].filter((day) => free.includes(day));
  const count = Math.max(1, Math.min(preferred.length, Math.ceil(minutes / 240)));
  return preferred.slice(0, count).toSorted((a, b) => a - b) as Weekday[];
}

const step = (fromDate: Temporal.PlainDate, minutes: number, free?: readonly number[]): HoursStep => ({
  fromDate,
  practiceMinutes: minutes,
  paidMinutes: 0,
  weekdays: daysFor(minutes, free),
  note: null,
});

type Words = { texts: Texts; lang: Lang; today: Temporal.PlainDate };

/** The standard agreement of a small job: three months, and employment agreed beforehand if both are satisfied. */
export function smallJobDraft(
  facts: Omit<DraftFacts, 'calledFor'>,
  { texts, lang, today }: Words,
  free?: readonly number[],
): FormState['values'] {
  const words = texts.smallJobs.draft;
  const minutes = facts.minutes ?? usualMinutes;
  const starts = nextStart(today);
  const first = facts.minutesStart ?? minutes;
  const steps =
    first < minutes
      ? [step(starts, first, free), step(starts.add({ weeks: weeksAtStart }), minutes, free)]
      : [step(starts, minutes, free)];
  return {
    ...mentorOf(facts),
    scheme: 'smaajob',
    purposes: ['ordinary-hours'] satisfies AgreementTerms['purposes'],
    purposeNote: words.purpose,
    ...dateFields('starts', starts),
    ...dateFields('ends', starts.add({ weeks: smallJobWeeks }).subtract({ days: 1 })),
    ...hoursRowValues(steps),
    perspective: 'agreed',
    jobAgreement: words.jobAgreement(formatHours(minutes, lang)),
  };
}

/** Before a flex job in the season: three weeks that show whether it fits, and what it takes. */
function trialDraft(facts: DraftFacts, { texts, lang, today }: Words): FormState['values'] {
  const words = texts.smallJobs.draft;
  const soonest = nextStart(today);
  const wished = facts.calledFor!.subtract({ weeks: trialWeeks });
  const starts = Temporal.PlainDate.compare(wished, soonest) < 0 ? soonest : wished;
  const ends = starts.add({ weeks: trialWeeks }).subtract({ days: 1 });
  const minutes = facts.minutes ?? usualMinutes;
  const job =
    Temporal.PlainDate.compare(facts.calledFor!, ends) > 0 ? facts.calledFor! : ends.add({ days: 1 });
  return {
    ...mentorOf(facts),
    scheme: 'virksomhedspraktik',
    purposes: ['ordinary-hours'],
    purposeNote: words.trialPurpose,
    ...dateFields('starts', starts),
    ...dateFields('ends', ends),
    ...hoursRowValues([step(starts, facts.minutesStart ?? minutes)]),
    perspective: 'agreed',
    jobAgreement: words.trialAgreement(formatHours(minutes, lang), formatDate(job, lang, today)),
  };
}

const mentorOf = ({ mentorName, mentorEmail, mentorPhone }: DraftFacts | Omit<DraftFacts, 'calledFor'>) => ({
  mentorName: mentorName ?? '',
  mentorEmail: mentorEmail ?? '',
  mentorPhone: mentorPhone ?? '',
});

/** "Løft: Lette ting": what was lowered when the job was carved. */
export const adaptedWords = (adapted: DraftFacts['adapted'], texts: Texts): string =>
  adapted.length === 0
    ? ''
    : `\n${texts.smallJobs.draft.adapted}: ${adapted
        .map(({ dimension, level }) => {
          const { name, demand } = texts.matching.dimensions[dimension];
          return `${name.toLowerCase()} (${demand[level]})`;
        })
        .join(', ')}`;

/** What the opening's own kind of agreement begins with; null when it has none of its own. */
export async function firstDraft(
  tx: Tx,
  { workplaceId, openingId, schemes }: { workplaceId: string; openingId: string | null; schemes: string[] },
  words: Words,
): Promise<{ values: FormState['values']; besidesTasks: string } | null> {
  if (!openingId) return null;
  const facts = await draftFacts(tx, workplaceId, openingId);
  if (facts.calledFor) return { values: trialDraft(facts, words), besidesTasks: '' };
  if (schemes.length !== 1 || schemes[0] !== 'smaajob') return null;
  return { values: smallJobDraft(facts, words), besidesTasks: adaptedWords(facts.adapted, words.texts) };
}
