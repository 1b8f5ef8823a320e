import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { newId } from '#platform/id.ts';
import { testDatabase } from '#test/support/database.ts';
import { testSite } from '#test/support/site.ts';

const forgotten = async () => (await testDatabase()).asOwner((tx) => tx.deleteFrom('timetable').execute());

/** The site's day is 14 April 2026. */
async function loaded(validUntil: string): Promise<void> {
  await forgotten();
  await (await testDatabase()).asOwner((tx) =>
    tx
      .insertInto('timetable')
      .values({
        id: newId(),
        publisher: 'Øens Trafikselskab',
        weekday: Temporal.PlainDate.from('2026-04-15'),
        validFrom: Temporal.PlainDate.from('2026-01-01'),
        validUntil: Temporal.PlainDate.from(validUntil),
        stops: 4,
        trips: 72,
        importedAt: Temporal.Instant.from('2026-04-10T08:00:00Z'),
      })
      .execute(),
  );
}

describe('the timetable', () => {
  after(forgotten);

  test('is named in the settings, or said to be missing', async () => {
    const site = await testSite();
    const asta = await site.as((await site.newAccount('administrator', 'Asta Admin')).accountId);
    await forgotten();
    assert.match((await asta.get('/indstillinger')).text, /Der er ingen køreplan endnu/);
    await loaded('2026-06-30');
    const page = await asta.get('/indstillinger');
    assert.match(page.text, /Øens Trafikselskab/);
    assert.match(page.text, /tirsdag 30\. juni/);
    assert.doesNotMatch(page.text, /ingen køreplan|udløbet|udløber/);
  });

  test('warns the administrator before it runs out and after, first thing on the front page', async () => {
    const site = await testSite();
    const asta = await site.as((await site.newAccount('administrator', 'Asta Admin')).accountId);
    for (const [validUntil, warning] of [
      ['2026-04-27', /Køreplanen udløber snart/],
      ['2026-04-13', /Køreplanen er udløbet/],
    ] as const) {
      await loaded(validUntil);
      assert.match((await asta.get('/')).text, warning);
      assert.match((await asta.get('/indstillinger')).text, warning);
    }
    await loaded('2026-04-28');
    assert.doesNotMatch((await asta.get('/')).text, /Køreplanen/);
  });

  test('is nobody else’s to look after', async () => {
    const site = await testSite();
    for (const role of ['caseworker', 'manager', 'citizen'] as const) {
      const { accountId } = await site.newAccount(role);
      assert.equal((await (await site.as(accountId)).get('/indstillinger')).status, 403);
    }
  });
});
