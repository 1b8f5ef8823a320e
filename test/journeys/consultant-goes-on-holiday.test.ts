import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { newWorld, type World } from '../support/world.ts';
import { choose, newPerson, press, visit, words, write, writeDate } from './steps/person-at-a-page.ts';

let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
before(async () => {
  browser = await openBrowser(await testSite());
});
after(() => browser.close());

/** A relation that is due, a follow-up for today, and a colleague who can take over. */
async function workWaits({ ids, people }: World): Promise<string> {
  const { site } = browser;
  const colleague = await site.newAccount('consultant', 'Sille Stedfortræder');
  const today = site.clock.today();
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx.updateTable('company').set({ cadenceMonths: 3 }).where('id', '=', ids.companyId).execute();
    await tx
      .updateTable('companyContact')
      .set({ at: site.clock.now().subtract({ hours: 24 * 120 }) })
      .where('companyId', '=', ids.companyId)
      .execute();
    await tx
      .updateTable('visit')
      .set({ visitedOn: today.subtract({ days: 120 }) })
      .where('workplaceId', '=', ids.workplaceId)
      .execute();
    await tx
      .updateTable('followUp')
      .set({ dueOn: today, ownerId: people.consultant.accountId })
      .where('id', '=', ids.followUpId)
      .execute();
  });
  return colleague.accountId;
}

const ways = [
  { width: 375, javaScript: true },
  { width: 375, javaScript: false },
  { width: 1280, javaScript: true },
  { width: 1280, javaScript: false },
];

for (const way of ways) {
  const how = `${way.width === 375 ? 'on a phone' : 'at a desk'}, ${way.javaScript ? 'with' : 'without'} JavaScript`;
  describe(`a consultant goes on holiday, ${how}`, () => {
    it('the work due reaches the substitute, and on return the history is there', async () => {
      const { site } = browser;
      const world = await newWorld(site);
      const substitute = await workWaits(world);
      const today = site.clock.today();

      const holder = await newPerson(browser, { ...way, accountId: world.people.consultant.accountId });
      await visit(holder, '/portefoelje/fravaer');
      await writeDate(holder, 'from', today.add({ days: 1 }).toString());
      await writeDate(holder, 'to', today.add({ days: 8 }).toString());
      await holder.selectOption('[name="substituteId"]', substitute);
      await write(holder, 'Det skal afløseren vide', 'Bageren vil gerne have en mere.');
      assert.match(await press(holder, 'Gem fravær'), /Kaj Konsulent er væk. Sille Stedfortræder tager over/);

      const colleague = await newPerson(browser, { ...way, accountId: substitute });
      assert.doesNotMatch(
        await visit(colleague, '/'),
        /Tag en snak med|Følg op med/,
        'nothing before the first day',
      );

      site.clock.moveDays(1);
      await browser.stepInAs(colleague, substitute);
      const front = await visit(colleague, '/');
      assert.match(front, /Du tager over for\s+Kaj Konsulent/);
      assert.match(front, /Bageren vil gerne have en mere/);
      assert.match(front, /Tag en snak med\s+Prøvebageriet ApS/);
      assert.match(front, /Ottilie Abelgren/, 'the follow-up that is due');

      await visit(colleague, `/virksomheder/${world.ids.companyId}`);
      await choose(colleague, 'Hvad skete der?', 'Vi talte');
      await write(colleague, 'Kort note', 'Besøg aftalt på fredag.');
      assert.match(await press(colleague, 'Gem kontakt'), /Besøg aftalt på fredag/);
      assert.doesNotMatch(await visit(colleague, '/'), /Tag en snak med\s+Prøvebageriet/);

      site.clock.moveDays(8);
      await browser.stepInAs(colleague, substitute);
      await browser.stepInAs(holder, world.people.consultant.accountId);
      assert.doesNotMatch(await visit(colleague, '/'), /Kaj Konsulent/, 'it is the holder’s again');
      assert.match(await visit(holder, '/'), /Velkommen tilbage/);
      const meanwhile = await visit(holder, '/portefoelje');
      assert.match(meanwhile, /Mens du var væk/);
      assert.match(meanwhile, /Sille Stedfortræder/);
      assert.match(meanwhile, /Besøg aftalt på fredag/);
    });

    it('a company changes hands for good, with a note, and the history says so', async () => {
      const { site } = browser;
      const world = await newWorld(site);
      const next = await site.newAccount('consultant', 'Nanna Ny');
      const { companyId } = world.ids;

      const holder = await newPerson(browser, { ...way, accountId: world.people.consultant.accountId });
      await visit(holder, `/virksomheder/${companyId}`);
      await press(holder, 'Giv videre');
      await holder.selectOption('[name="to"]', next.accountId);
      await write(holder, 'Det skal den nye vide', 'Ejnar svarer altid på sms.');
      await press(holder, 'Giv dem videre');
      assert.doesNotMatch(await words(holder), /Prøvebageriet/);

      const taker = await newPerson(browser, { ...way, accountId: next.accountId });
      assert.match(await visit(taker, '/portefoelje'), /Prøvebageriet ApS/);
      const page = await visit(taker, `/virksomheder/${companyId}`);
      assert.match(page, /Givet videre til Nanna Ny/);
      assert.match(page, /Ejnar svarer altid på sms/);
      assert.match(await visit(taker, `/arbejdssteder/${world.ids.workplaceId}`), /Nanna Ny/);
    });
  });
}
