import { caseworkerOpensThePlacement, hoursAreAdjusted } from './agreeing.ts';
import { type Cast, onDay } from './cast.ts';
import {
  callsBack,
  checksIn,
  followsUp,
  mentorTapsAsPlanned,
  mentorTapsTheWeeksThatMiss,
  mentorWritesAnException,
} from './working.ts';

/** A good day, a bad one, a call, a talk, and then it goes by itself. */
export async function theFirstWeeks(cast: Cast): Promise<void> {
  const { citizen, mentor, site } = cast;
  onDay(site, '2026-04-27', '14:00');
  await mentorTapsAsPlanned(mentor);
  onDay(site, '2026-04-29', '14:00');
  await mentorWritesAnException(mentor, {
    hours: '2',
    cause: 'Det blev for meget den dag',
    note: 'Der kom mange kunder.',
  });
  await checksIn(citizen, { mood: 'Det er svært', note: 'Jeg blev meget træt.', call: true });
  await callsBack(cast, 'Hun tager en pause hver time fra nu af.');
  onDay(site, '2026-04-30');
  await followsUp(cast, { what: 'Den første uge', how: 'Besøg', decision: 'Det fortsætter som nu' });
  onDay(site, '2026-05-06', '14:00');
  await mentorTapsTheWeeksThatMiss(mentor);
  await checksIn(mentor, { mood: 'Det går godt', note: 'Hun finder selv varerne nu.' });
  await checksIn(citizen, { mood: 'Det går godt', note: 'Pauserne hjælper.' });
}

/** Each way a new agreement, signed by all again. */
export async function theHoursGoUpAndDown(cast: Cast): Promise<void> {
  const { caseworker, mentor, site } = cast;
  onDay(site, '2026-05-27');
  const owner = await followsUp(cast, {
    what: 'Halvvejs',
    how: 'Besøg',
    decision: 'Timerne skal rettes',
    note: 'Hun vil gerne have flere timer med løn.',
  });
  await hoursAreAdjusted(cast, owner, {
    from: '2026-06-01',
    paid: '8',
    why: 'Det går godt med løntimerne.',
    reads: /Timerne går op fra 12 timer til 16 timer om ugen/,
  });
  onDay(site, '2026-06-10', '14:00');
  await mentorTapsTheWeeksThatMiss(mentor);
  await caseworkerOpensThePlacement(caseworker);
  await caseworker.follows('Aftale');
  await caseworker.follows('Ret timerne');
  await hoursAreAdjusted(cast, caseworker, {
    from: '2026-06-15',
    paid: '6',
    why: 'Fredagene er blevet for lange.',
    reads: /Timerne går ned fra 16 timer til 14 timer om ugen/,
  });
}
