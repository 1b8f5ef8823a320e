import { caseworkerOpensThePlacement } from './agreeing.ts';
import { type Cast, onDay } from './cast.ts';
import {
  caseIsClosedWithThanks,
  caseworkerCompletes,
  caseworkerWritesTheJob,
  citizenAssesses,
  employerAssesses,
  workplaceKnowsNothingMore,
} from './ending.ts';
import { followsUp, mentorTapsTheWeeksThatMiss } from './working.ts';

/** The last day, what both sides say, and what it led to. */
export async function itEndsInAJob(cast: Cast): Promise<void> {
  const { caseworker, citizen, employer, mentor, site } = cast;
  onDay(site, '2026-06-26', '15:00');
  await mentorTapsTheWeeksThatMiss(mentor);
  const placement = await caseworkerOpensThePlacement(caseworker);
  onDay(site, '2026-06-27');
  await caseworkerCompletes(caseworker, 'Faste opgaver om formiddagen og en pause hver time.');
  await citizenAssesses(citizen);
  await employerAssesses(employer);
  await caseworkerWritesTheJob(caseworker, { title: 'Butiksmedhjælper', hours: '12', starts: '2026-07-01' });
  await workplaceKnowsNothingMore(cast, {
    employer: ['', '/aftale', '/fremmoede', '/aftale.pdf'].map((page) => `${placement}${page}`),
    mentor: ['', '/aftale', '/fremmoede', '/tjek'].map((page) => `${placement}${page}`),
  });
}

/** One, four and thirteen weeks after the first day. */
export async function theJobHolds(cast: Cast): Promise<void> {
  const { site } = cast;
  for (const [date, what] of [
    ['2026-07-08', 'Job: 1 uge efter start'],
    ['2026-07-29', 'Job: 4 uger efter start'],
    ['2026-09-30', 'Job: 13 uger efter start'],
  ] as const) {
    onDay(site, date);
    const owner = await followsUp(cast, { what, how: 'Telefon', decision: 'Det fortsætter som nu' });
    if (what.includes('13 uger')) await caseIsClosedWithThanks(owner);
  }
}
