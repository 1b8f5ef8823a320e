import { describe, it } from 'node:test';
import { openBrowser } from '../support/browser.ts';
import { testSite } from '../support/site.ts';
import { newOpening } from '../support/two-sides.ts';
import {
  allSign,
  caseworkerMakesThePlacement,
  caseworkerOpensThePlacement,
  hoursAreAdjusted,
  mentorPromisesConfidentiality,
} from './steps/agreeing.ts';
import { accountWith, type Cast, gatherCast, mailOf, names, onDay } from './steps/cast.ts';
import {
  caseIsClosedWithThanks,
  caseworkerCompletes,
  caseworkerWritesTheJob,
  citizenAssesses,
  employerAssesses,
  workplaceKnowsNothingMore,
} from './steps/ending.ts';
import {
  caseworkerComparesAndSuggests,
  caseworkerFindsOpenings,
  citizenSaysYes,
  employerSaysYes,
  meetingIsSetAndHeld,
} from './steps/suggesting.ts';
import {
  caseworkerRegistersTheCitizen,
  citizenBeginsToTell,
  citizenChecksAndConfirms,
  citizenTellsTheRest,
} from './steps/telling.ts';
import {
  callsBack,
  checksIn,
  followsUp,
  mentorTapsAsPlanned,
  mentorTapsTheWeeksThatMiss,
  mentorWritesAnException,
} from './steps/working.ts';
import {
  administratorLetsTheEmployerIn,
  consultantMakesAnOpening,
  consultantRegistersTheWorkplace,
  consultantWritesATask,
} from './steps/workplace.ts';

async function theCitizenTells(cast: Cast): Promise<void> {
  const { citizen, site } = cast;
  await caseworkerRegistersTheCitizen(cast);
  citizen.isNowKnownAs(await accountWith(site, mailOf('citizen')));
  await citizenBeginsToTell(citizen, 'fylde varer op i en butik');
  onDay(site, '2026-04-15');
  await citizenTellsTheRest(citizen, [
    ['Hvor meget kan du løfte?', 'Op til 5 kg, fx en pose kartofler.', 'fast'],
    ['Hvor længe kan du stå og gå?', 'Et par timer, hvis jeg kan sidde ned indimellem.', 'prøve'],
    ['Hvor meget støj kan du holde til?', 'Travl snak og musik er fint, som i et supermarked.', 'fast'],
  ]);
  await citizenChecksAndConfirms(citizen, 'Op til 5 kg, fx en pose kartofler.', 'Tidligst klokken 9.00');
}

async function theWorkplaceOpens(cast: Cast): Promise<void> {
  const { consultant, site } = cast;
  await consultantRegistersTheWorkplace(cast);
  await consultantWritesATask(consultant, {
    title: 'Fylde hylderne op',
    hours: '12',
    like: 'butik',
    demands: [
      {
        of: 'Løft',
        today: 'Man løfter op til 12 kg nogle gange om dagen, fx en kasse med varer.',
        canBecome: 'Man løfter op til 5 kg, fx en pose kartofler.',
      },
      { of: 'Stå og gå', today: 'Man står og går et par timer ad gangen.' },
      { of: 'Støj', today: 'Der er travl snak og musik, som i et supermarked.', under: 'Omgivelserne' },
    ],
  });
  await consultantMakesAnOpening(consultant, {
    title: 'Hylder om formiddagen',
    tasks: ['Fylde hylderne op'],
    hours: ['8', '15', '4'],
  });
  await newOpening(site, { title: 'Sortering af tøj' });
  await administratorLetsTheEmployerIn(cast);
}

async function bothSayYes(cast: Cast): Promise<void> {
  const { caseworker, citizen, employer, site } = cast;
  await caseworkerFindsOpenings(caseworker);
  await caseworkerComparesAndSuggests(caseworker, 'Hylder om formiddagen', 'Sortering af tøj');
  await citizenSaysYes(citizen, 'Kan: Fylde varer op');
  onDay(site, '2026-04-16');
  await employerSaysYes(employer, {
    sees: [names.citizen, 'Op til 5 kg, fx en pose kartofler.', 'olde orden'],
    doesNotSee: ['ylde varer op', 'Strandvejen', mailOf('citizen')],
  });
  await meetingIsSetAndHeld(cast, '2026-04-20');
}

async function allAgree(cast: Cast): Promise<void> {
  const { caseworker, mentor, site } = cast;
  await caseworkerMakesThePlacement(caseworker, {
    purpose: 'Øve en fast rytme og prøve timer med løn.',
    starts: '2026-04-27',
    ends: '2026-06-26',
    levels: [
      { from: '2026-04-27', practice: '8', weekdays: ['Man', 'Ons'] },
      { from: '2026-05-11', practice: '8', paid: '4', weekdays: ['Man', 'Ons', 'Fre'] },
    ],
    job: '12 timer om ugen med løn fra juli, hvis begge er glade.',
  });
  onDay(site, '2026-04-21');
  await allSign(cast);
  await mentorPromisesConfidentiality(cast);
  mentor.isNowKnownAs(await accountWith(site, mailOf('mentor')));
}

async function theFirstWeeks(cast: Cast): Promise<void> {
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

async function theHoursGoUpAndDown(cast: Cast): Promise<void> {
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

async function itEndsInAJob(cast: Cast): Promise<void> {
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

async function theJobHolds(cast: Cast): Promise<void> {
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

for (const [how, options] of [
  ['with JavaScript on a wide screen', { javaScript: true, width: 1280 }],
  ['without JavaScript on a phone', { javaScript: false, width: 375 }],
] as const) {
  describe('six people carry a citizen into a job', () => {
    it(how, async () => {
      const browser = await openBrowser(await testSite());
      try {
        const cast = await gatherCast(browser, options);
        await theCitizenTells(cast);
        await theWorkplaceOpens(cast);
        await bothSayYes(cast);
        await allAgree(cast);
        await theFirstWeeks(cast);
        await theHoursGoUpAndDown(cast);
        await itEndsInAJob(cast);
        await theJobHolds(cast);
      } finally {
        await browser.close();
      }
    });
  });
}
