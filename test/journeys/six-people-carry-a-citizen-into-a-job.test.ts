import { describe, it } from 'node:test';
import { openBrowser } from '../support/browser.ts';
import { testSite } from '../support/site.ts';
import { newOpening } from '../support/two-sides.ts';
import { allSign, caseworkerMakesThePlacement, mentorPromisesConfidentiality } from './steps/agreeing.ts';
import { accountWith, type Cast, gatherCast, mailOf, names, onDay } from './steps/cast.ts';
import { itEndsInAJob, theJobHolds } from './steps/into-the-job.ts';
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
import { theFirstWeeks, theHoursGoUpAndDown } from './steps/weeks-of-work.ts';
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
