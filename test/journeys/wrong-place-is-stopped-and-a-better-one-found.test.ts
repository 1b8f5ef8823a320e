import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBrowser } from '../support/browser.ts';
import { testSite } from '../support/site.ts';
import { allSign, caseworkerMakesThePlacement, mentorPromisesConfidentiality } from './steps/agreeing.ts';
import { accountWith, type Cast, gatherCast, mailOf, names, onDay } from './steps/cast.ts';
import { workplaceKnowsNothingMore } from './steps/ending.ts';
import { caseworkerStopsIt, needsHaveLearned } from './steps/stopping.ts';
import { caseworkerSuggests, citizenSaysYes, employerSaysYes } from './steps/suggesting.ts';
import { mentorWritesAnException } from './steps/working.ts';
import { suggestedOpenings, wishWorkplace, wrongPlaceTown } from './steps/wrong-place.ts';

const wished = 'Barista i caféen';
const routine = 'Pakker på lageret';

/** From the suggestion to the last signature. */
async function begins(
  cast: Cast,
  opening: string,
  days: { said: string; starts: string; ends: string; keepsBack: string },
): Promise<void> {
  const { caseworker, citizen, employer, site } = cast;
  await suggestedOpenings(caseworker);
  await caseworkerSuggests(caseworker, opening);
  await citizenSaysYes(citizen, days.keepsBack);
  await employerSaysYes(employer, { sees: [names.citizen], doesNotSee: ['Hemmelig'] });
  onDay(site, days.said, '10:00');
  await caseworkerMakesThePlacement(caseworker, {
    purpose: 'Prøve, om det her passer.',
    starts: days.starts,
    ends: days.ends,
    levels: [{ from: days.starts, practice: '8', weekdays: ['Man', 'Ons'] }],
    job: '10 timer om ugen med løn, hvis begge er glade.',
  });
  onDay(site, days.said, '12:00');
  await allSign(cast);
}

async function theWishIsTried(cast: Cast): Promise<void> {
  const { mentor, site } = cast;
  await begins(cast, wished, {
    said: '2026-04-15',
    starts: '2026-04-20',
    ends: '2026-06-19',
    keepsBack: 'Kan: Sy',
  });
  await mentorPromisesConfidentiality(cast);
  mentor.isNowKnownAs(await accountWith(site, mailOf('mentor')));
  onDay(site, '2026-04-27', '14:00');
  await mentorWritesAnException(mentor, {
    hours: '1',
    cause: 'Det blev for meget den dag',
    note: 'Der var kø hele formiddagen.',
  });
}

async function itIsStopped(cast: Cast): Promise<void> {
  const { caseworker, site } = cast;
  onDay(site, '2026-04-28');
  const placement = await caseworkerStopsIt(caseworker, {
    lastDay: '2026-04-27',
    cause: 'Omgivelserne passede ikke, for eksempel støj',
    learning: 'Ikke ansvar for kunder. Faste opgaver og ro.',
    needs: [
      ['Kunder og gæster', 'Næsten intet'],
      ['Skiftende opgaver', 'Næsten intet'],
    ],
  });
  await workplaceKnowsNothingMore(cast, {
    employer: ['', '/aftale', '/fremmoede'].map((page) => `${placement}${page}`),
    mentor: ['', '/aftale', '/fremmoede'].map((page) => `${placement}${page}`),
  });
}

for (const [how, options] of [
  ['with JavaScript on a wide screen', { javaScript: true, width: 1280 }],
  ['without JavaScript on a phone', { javaScript: false, width: 375 }],
] as const) {
  describe('a wrong place is stopped and a better one found', () => {
    it(how, async () => {
      const browser = await openBrowser(await testSite());
      try {
        const cast = await gatherCast(browser, options);
        await wrongPlaceTown(cast, { wished, routine });
        const before = await suggestedOpenings(cast.caseworker);
        assert.deepEqual(before, [wished, routine]);
        await theWishIsTried(cast);
        await itIsStopped(cast);
        await needsHaveLearned(cast.citizen, ['De samme få opgaver hver dag.', 'Lært på et arbejdssted']);
        const after = await suggestedOpenings(cast.caseworker);
        assert.deepEqual(after, [routine], 'the old place is gone, the routine work is first');
        await cast.caseworker.doesNotRead(wishWorkplace);
        await begins(cast, routine, {
          said: '2026-04-29',
          starts: '2026-05-04',
          ends: '2026-07-03',
          keepsBack: 'Kan: Sy',
        });
        onDay(cast.site, '2026-05-04');
        await cast.citizen.comesBack();
        await cast.citizen.reads('Lageret ved Broen');
      } finally {
        await browser.close();
      }
    });
  });
}
