import { type Actor, recordLooks } from '#domains/access/index.ts';
import { type RelationWork, relationWork, standsInFor } from '#domains/companies/index.ts';
import { waitingFor } from '#domains/conversations/index.ts';
import { waitingInquiries } from '#domains/inquiries/index.ts';
import { foundLately } from '#domains/search/index.ts';
import { openCalls } from '#domains/seasons/index.ts';
import { unheardConcerns } from '#domains/staffing/index.ts';
import { type DueStep, dueNextSteps, type TipLine, tipsWaiting } from '#domains/visits/index.ts';
import type { Clock } from '#platform/clock.ts';
import { timeZone } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { callOffRow } from './call-off-row.ts';
import { citizensOfCaseworker, unassignedCitizens } from './citizen-queries.ts';
import { citizenRows, unassignedRow } from './citizen-rows.ts';
import { concernRow } from './concern-row.ts';
import { followedRow } from './followed-row.ts';
import { inquiryRow } from './inquiry-row.ts';
import { daysBetween } from './live-placement.ts';
import { placementsOfCaseworker, placementsOfConsultant } from './live-placement-queries.ts';
import { messageRow } from './message-row.ts';
import { oneCallEach } from './one-call-each.ts';
import { suggestionsOfCaseworker, suggestionsOfConsultant } from './open-suggestion-queries.ts';
import { type Group, rowsShown } from './pages/work-groups.tsx';
import { placementRows } from './placement-rows.ts';
import { portfolioLines } from './portfolio.ts';
import { suggestionRows } from './suggestion-rows.ts';
import { grouped, type WorkRow } from './work-row.ts';
import { type LonelyOpening, openingsWithoutCandidates, portfolioOf } from './workplace-queries.ts';

/** A portfolio is read whole to be sorted; nobody looks after more than this. */
const mostWorkplaces = 300;
/** The rest stand in the portfolio. */
const workplacesShown = 6;
const mostRelations = 100;

export async function caseworkerWork(
  tx: Tx,
  clock: Clock,
  actor: Actor,
): Promise<{ groups: Group[]; portfolio: null }> {
  const today = clock.today();
  const role = 'caseworker' as const;
  const placements = await placementsOfCaseworker(tx, actor, today);
  const suggestions = await suggestionsOfCaseworker(tx, actor, clock.now());
  const cases = await citizensOfCaseworker(tx, actor);
  const unassigned = await unassignedCitizens(tx, rowsShown);
  const tips = await tipsWaiting(tx, actor.accountId!, { limit: rowsShown });
  const followed = await foundLately(tx, actor, clock.now());
  const messages = await waitingFor(tx, actor, today);
  const concerns = await unheardConcerns(tx, actor.accountId!);
  const rows = [
    ...concerns.map((one) => concernRow(one, today)),
    ...messages.threads.map((one) => messageRow(one, today)),
    ...unassigned.rows.map((row) => unassignedRow(row, today)),
    ...placements.flatMap((one) => placementRows(one, { today, role, accountId: actor.accountId })),
    ...suggestions.flatMap((one) => suggestionRows(one, { today, role })),
    ...citizenRows(cases, suggestions, placements, today),
    ...followed.map((one) => followedRow(one, today)),
    ...tips.map((one) => tipRow(one, today)),
  ];
  const groups = grouped(oneCallEach(rows)).map(({ group, rows: own }) => ({
    group,
    rows: own,
    total: group === 'unassigned' ? unassigned.total : group === 'tips' ? tips[0]!.total : own.length,
  }));
  await recordShown(tx, clock, actor, groups);
  return { groups, portfolio: null };
}

export async function consultantWork(tx: Tx, clock: Clock, actor: Actor) {
  const today = clock.today();
  const role = 'consultant' as const;
  const accountId = actor.accountId!;
  const standingInFor = await standsInFor(tx, accountId, today);
  const whose = [accountId, ...standingInFor];
  const relations = await relationWork(tx, accountId, standingInFor, today, mostRelations);
  const placements = await placementsOfConsultant(tx, actor, today, whose);
  const suggestions = await suggestionsOfConsultant(tx, actor, clock.now(), whose);
  const lonely = await openingsWithoutCandidates(tx, whose, mostWorkplaces);
  const steps = await dueNextSteps(tx, whose, today);
  const inquiries = await waitingInquiries(tx, clock, actor);
  const calls = await openCalls(tx, whose, today);
  const workplaces = await portfolioOf(tx, whose, mostWorkplaces);
  const followed = await foundLately(tx, actor, clock.now());
  const messages = await waitingFor(tx, actor, today);
  const rows = [
    ...messages.threads.map((one) => messageRow(one, today)),
    ...relations.map((one) => relationRow(one, today)),
    ...placements.flatMap((one) => placementRows(one, { today, role, accountId, standingInFor })),
    ...suggestions.flatMap((one) => suggestionRows(one, { today, role })),
    ...inquiries.map((one) => inquiryRow(one, today)),
    ...calls.map((one) => callOffRow(one, today)),
    ...followed.map((one) => followedRow(one, today)),
    ...lonely.map((one) => lonelyRow(one, today)),
    ...steps.map((one) => stepRow(one, today)),
  ];
  const groups: Group[] = grouped(oneCallEach(rows)).map((one) => ({ ...one, total: one.rows.length }));
  await recordShown(tx, clock, actor, groups);
  const lines = portfolioLines(workplaces, rows, placements);
  return {
    groups,
    portfolio: { lines: lines.slice(0, workplacesShown), hasMore: lines.length > workplacesShown },
  };
}

const relationPlaces = {
  'contact-due': { group: 'due', code: 'contact-due', href: (id: string) => `/virksomheder/${id}` },
  'standing-in': { group: 'us', code: 'standing-in', href: () => '/portefoelje/fravaer' },
  back: { group: 'us', code: 'while-away', href: () => '/portefoelje#mens-du-var-vaek' },
} as const;

const relationRow = (one: RelationWork, today: Temporal.PlainDate): WorkRow => {
  const { group, code, href } = relationPlaces[one.kind];
  return {
    id: `${code}-${one.id}`,
    group,
    code,
    citizen: null,
    place: one.name,
    days: daysBetween(one.on, today),
    detail: one.detail,
    href: href(one.id),
  };
};

const lonelyRow = (one: LonelyOpening, today: Temporal.PlainDate): WorkRow => ({
  id: `lonely-opening-${one.id}`,
  group: 'openings',
  code: 'lonely-opening',
  citizen: null,
  place: one.title,
  days: daysBetween(one.createdAt.toZonedDateTimeISO(timeZone).toPlainDate(), today),
  detail: one.workplaceName,
  href: `/jobaabninger/${one.id}/kandidater`,
});

const tipRow = (tip: TipLine, today: Temporal.PlainDate): WorkRow => ({
  id: `task-tip-${tip.id}`,
  group: 'tips',
  code: 'task-tip',
  // Only one's own people, so nobody is hidden.
  citizen: { id: tip.citizenId, name: tip.citizenName, hidden: false },
  place: tip.workplaceName,
  days: daysBetween(tip.createdAt.toZonedDateTimeISO(timeZone).toPlainDate(), today),
  detail: `${tip.reason}\n${tip.taskTitle}`,
  href: `/borgere/${tip.citizenId}/opgavetip/${tip.id}`,
});

const stepRow = (step: DueStep, today: Temporal.PlainDate): WorkRow => ({
  id: `visit-step-${step.visitId}`,
  group: 'due',
  code: 'visit-step',
  citizen: null,
  place: step.workplaceName,
  days: daysBetween(step.dueOn, today),
  detail: step.step,
  href: `/besoeg/${step.visitId}`,
});

/** Whoever stands on the page by name has been seen. */
async function recordShown(tx: Tx, clock: Clock, actor: Actor, groups: readonly Group[]): Promise<void> {
  const seen = groups.flatMap(({ rows }) =>
    rows.slice(0, rowsShown).flatMap(({ citizen }) => (citizen && !citizen.hidden ? [citizen.id] : [])),
  );
  await recordLooks(tx, clock, actor, seen, { reason: 'work-list', path: '/', result: 'allowed' });
}
