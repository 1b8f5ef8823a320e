import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBrowser } from '../support/browser.ts';
import { testSite } from '../support/site.ts';
import { allSign } from './steps/agreeing.ts';
import { type Cast, gatherCast, names, onDay } from './steps/cast.ts';
import { seasonalTown, tasks, workplaceName } from './steps/seasonal-town.ts';

/** From the task to the draft of an agreement. */
const mostClicks = 4;

/** Tasks that are left lying become an offer to everybody. */
async function consultantOffersOne({ consultant }: Cast): Promise<void> {
  await consultant.comesBack();
  await consultant.goesTo('Arbejdssteder');
  await consultant.follows(workplaceName);
  await consultant.follows('Lav et småjob');
  await consultant.ticks(tasks.pots);
  await consultant.presses('Læg sammen');
  await consultant.reads('Opgaverne rummer 10 timer om ugen', 'Kan blive:');
  await consultant.chooses('Hvorfor gør du det for', 'Vi sidder sammen til et møde');
  await consultant.presses('Tilbyd småjobbet');
  await consultant.reads(tasks.pots, 'Småjob', '8 t');
}

/** @returns how many clicks it took the colleague from the task to the draft */
async function carvedForOne(cast: Cast, citizenId: string, taskId: string): Promise<number> {
  const { caseworker, citizen, employer } = cast;
  let clicks = 0;
  const follows = (link: string | RegExp) => {
    clicks += 1;
    return caseworker.follows(link);
  };
  const presses = (button: string | RegExp) => {
    clicks += 1;
    return caseworker.presses(button);
  };
  await caseworker.comesBack();
  await caseworker.opens(`/borgere/${citizenId}/smaajob?opgave=${taskId}`);
  await caseworker.reads('8 timer om ugen i 3 måneder', workplaceName, 'Derfor passer det');
  await employer.comesBack();
  await employer.doesNotRead(names.citizen);
  await presses(`Send forslaget til ${names.citizen}`);
  await caseworker.reads('Vent på borgerens svar');
  await employer.comesBack();
  await employer.doesNotRead(names.citizen);
  await citizen.comesBack();
  await citizen.follows('Se forslaget');
  await citizen.presses('Ja tak');
  await employer.comesBack();
  await employer.follows('Se og svar');
  await employer.presses('Ja, det vil vi gerne');
  await caseworker.comesBack();
  await follows(/^Gå videre/);
  await follows('Lav forløb');
  await caseworker.reads('Hvad har I aftalt om et job?');
  await presses('Gem som kladde');
  await caseworker.reads('Er begge tilfredse, bliver det til ansættelse', tasks.sweeping, tasks.boxes);
  return clicks;
}

/** Three months with follow-up half-way and before the end; then a practice beside hours that are paid. */
async function signedAndBuiltUpon(cast: Cast, citizenId: string): Promise<void> {
  const { caseworker, site } = cast;
  await caseworker.presses('Send til underskrift');
  await allSign(cast);
  const placement = new URL(caseworker.page.url()).pathname;
  await caseworker.follows('Opfølgning', caseworker.page.locator('main'));
  await caseworker.reads('Halvvejs', 'To uger før slut');
  await caseworker.opens(placement);
  await caseworker.reads('8 timer i praktik om ugen');
  // The three months are gone, both were satisfied, and the eight hours are paid.
  onDay(site, '2026-08-03');
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    const { workplaceId } = await tx
      .selectFrom('placement')
      .select('workplaceId')
      .where('citizenId', '=', citizenId)
      .executeTakeFirstOrThrow();
    const at = site.clock.now();
    const placementId = placement.split('/').at(-1)!;
    await tx
      .insertInto('placementEnd')
      .values({ placementId, kind: 'completed', endedOn: site.clock.today(), endedAt: at })
      .execute();
    await tx
      .insertInto('employment')
      .values({
        id: placementId,
        citizenId,
        kind: 'ordinary',
        workplaceId,
        minutesPerWeek: 480,
        fromOn: site.clock.today(),
        source: 'outcome',
        placementId,
        recordedAt: at,
        recordedByName: names.caseworker,
      })
      .execute();
  });
  await caseworker.comesBack();
  await caseworker.opens(placement);
  await caseworker.reads('8 timer med løn om ugen');
  await caseworker.follows('Ny praktik ved siden af');
  await caseworker.writes('Opgaver', 'Vande om morgenen');
  await caseworker.ticks('Man', caseworker.group('Trin 1'));
  await caseworker.presses('Se timerne tegnet');
  await caseworker.reads('Der er også timer hver mandag');
  await caseworker.page.getByRole('checkbox', { name: 'Man' }).first().uncheck();
  await caseworker.chooses('Hvordan har borgeren sagt ja?', 'Aftalt på et møde');
  await caseworker.presses('Gem som kladde');
  await caseworker.reads('Vande om morgenen', 'Er begge tilfredse, bliver det til ansættelse');
}

for (const [how, options] of [
  ['with JavaScript on a wide screen', { javaScript: true, width: 1280 }],
  ['without JavaScript on a phone', { javaScript: false, width: 375 }],
] as const) {
  describe('small tasks become a job', () => {
    it(how, async () => {
      const browser = await openBrowser(await testSite());
      try {
        const cast = await gatherCast(browser, options);
        const { citizenId, taskId } = await seasonalTown(cast);
        await consultantOffersOne(cast);
        const clicks = await carvedForOne(cast, citizenId, taskId);
        assert.ok(clicks <= mostClicks, `${clicks} clicks from the task to the draft`);
        await signedAndBuiltUpon(cast, citizenId);
      } finally {
        await browser.close();
      }
    });
  });
}
