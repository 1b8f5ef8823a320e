import { describe, it } from 'node:test';
import { openBrowser } from '../support/browser.ts';
import { testSite } from '../support/site.ts';
import { type Cast, gatherCast, names } from './steps/cast.ts';
import { newestLink, openLink } from './steps/mailed-links.ts';
import { hasBeenThere, otherCitizen, seasonalTown, tasks, workplaceName } from './steps/seasonal-town.ts';

/** The year is told once, in two numbers. */
async function employerTellsTheYear({ employer }: Cast): Promise<void> {
  await employer.comesBack();
  await employer.follows('Jeres sæson');
  await employer.page.fill('[name=month-5]', '2');
  await employer.page.fill('[name=month-12]', '4');
  await employer.writes('Hvad skal de lave?', tasks.pots);
  await employer.presses('Gem året');
  await employer.reads('Ekstra hænder i løbet af året', 'Mangler I nogen?');
}

async function employerCalls({ employer }: Cast): Promise<void> {
  await employer.follows('Bed om folk');
  await employer.writes('Timer om ugen til hver', '8');
  await employer.presses('Bed om folk');
  await employer.reads('2 personer fra maj', 'Vi leder efter folk til jer');
}

async function citizenJoinsTheBank({ citizen }: Cast): Promise<void> {
  await citizen.comesBack();
  await citizen.follows('Stå i jobbanken, og bliv spurgt først');
  await citizen.presses('Sæt mig i jobbanken');
  await citizen.reads('Du er klar fra');
}

/** Who has been there stands first, who is ready next. */
async function consultantAsks({ consultant, employer }: Cast): Promise<void> {
  await consultant.comesBack();
  await consultant.follows(/^Se, hvem der er klar/);
  await consultant.reads(
    new RegExp(`${otherCitizen}.*Har været her før.*gennemført.*${names.citizen}.*I jobbanken`),
  );
  await consultant.ticks(otherCitizen);
  await consultant.ticks(names.citizen);
  await consultant.presses('Spørg de valgte');
  await consultant.reads('Dem, vi har spurgt', 'Spurgt, har ikke svaret');
  await employer.comesBack();
  await employer.follows('2 personer fra maj');
  await employer.reads('Vi har spurgt 2 personer');
  await employer.doesNotRead(names.citizen, otherCitizen, 'Har været hos jer før');
}

/** One logs in, the other has two buttons by SMS; then the workplace sees who it is. */
async function bothSayYes(cast: Cast): Promise<void> {
  const { citizen, employer, mentor, site } = cast;
  await citizen.comesBack();
  await citizen.follows('Se forslaget');
  await citizen.presses('Ja tak');
  const link = await newestLink(site, '20111213');
  await openLink(mentor.page, link, otherCitizen);
  await mentor.presses('Ja tak');
  await employer.comesBack();
  await employer.follows('2 personer fra maj');
  await employer.reads('2 personer har sagt ja', names.citizen, otherCitizen, 'Har været hos jer før');
  await employer.follows(/^Se og svar/);
  await employer.presses('Ja, det vil vi gerne');
}

/** Three weeks of practice first, all of it filled in. */
async function trialIsReady({ consultant }: Cast): Promise<void> {
  await consultant.comesBack();
  await consultant.goesTo('Arbejdssteder');
  await consultant.goesTo('Sæson');
  await consultant.page.selectOption('[name=maaned]', '5');
  await consultant.presses('Vis');
  await consultant.reads(workplaceName, 'Ekstra hænder i kommunen');
  await consultant.comesBack();
  await consultant.follows(/^Gå videre/);
  await consultant.follows('Lav forløb');
  await consultant.presses('Gem som kladde');
  await consultant.reads('Virksomhedspraktik', 'Passer det, begynder et fleksjob');
}

for (const [how, options] of [
  ['with JavaScript on a wide screen', { javaScript: true, width: 1280 }],
  ['without JavaScript on a phone', { javaScript: false, width: 375 }],
] as const) {
  describe('an employer calls for two in May', () => {
    it(how, async () => {
      const browser = await openBrowser(await testSite());
      try {
        const cast = await gatherCast(browser, options);
        const { workplaceId } = await seasonalTown(cast);
        await hasBeenThere(cast, workplaceId);
        await employerTellsTheYear(cast);
        await citizenJoinsTheBank(cast);
        await employerCalls(cast);
        await consultantAsks(cast);
        await bothSayYes(cast);
        await trialIsReady(cast);
      } finally {
        await browser.close();
      }
    });
  });
}
