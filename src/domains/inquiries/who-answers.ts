import { type ConsultantToday, consultantFor, rosterOf, whoTakes } from '#domains/companies/index.ts';
import type { Tx } from '#platform/database/open.ts';

export type Answerer = ConsultantToday & {
  /** Responsible for the company or its industry; otherwise on duty today. */
  knowsThem: boolean;
};

type Roster = Awaited<ReturnType<typeof rosterOf>>;

/** Those who are here take the days in turn. */
function onDuty(roster: Roster, today: Temporal.PlainDate): Answerer | null {
  const here = roster.filter(({ substituteId }) => substituteId === null);
  const days = Temporal.PlainDate.from('2024-01-01').until(today, { largestUnit: 'day' }).days;
  const one = here.at(days % here.length);
  return one
    ? { accountId: one.id, name: one.name, phone: one.phone, email: one.email, knowsThem: false }
    : null;
}

/** Who is to answer somebody who asks today. Null in a municipality without consultants. */
export async function whoAnswers(
  tx: Tx,
  about: { companyId: string | null; industry: string | null; today: Temporal.PlainDate },
): Promise<Answerer | null> {
  const known = about.companyId || about.industry ? await consultantFor(tx, about) : null;
  return known ? { ...known, knowsThem: true } : onDuty(await rosterOf(tx, about.today), about.today);
}

/** Who has it today: the one it was given to, the stand-in of whoever is away, another when they have left. */
export function whoHasIt(
  roster: Roster,
  inquiry: { consultantId: string | null; industry: string | null },
  today: Temporal.PlainDate,
): ConsultantToday | null {
  return (
    whoTakes(roster, { responsibleId: inquiry.consultantId, industry: inquiry.industry }) ??
    onDuty(roster, today)
  );
}
