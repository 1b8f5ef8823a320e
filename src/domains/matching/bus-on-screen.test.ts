import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { importGtfs } from '#platform/import/import-gtfs.ts';
import { testDatabase } from '#test/support/database.ts';
import { islandStops, islandZip } from '#test/support/island-timetable.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newOpening, twoSides } from '#test/support/two-sides.ts';

const forgotten = async () => (await testDatabase()).asOwner((tx) => tx.deleteFrom('timetable').execute());

describe('the bus on the pages of matching', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-bus-'));
  let site: TestSite;
  let sides: Awaited<ReturnType<typeof twoSides>>;
  let nightly: string;

  const imported = async () => {
    const file = join(folder, 'island.zip');
    writeFileSync(file, islandZip());
    const screen = { errorFile: join(folder, 'errors.csv'), progress: () => undefined };
    await importGtfs(site.database, file, screen, site.clock.today());
  };

  before(async () => {
    await forgotten();
    site = await testSite();
    sides = await twoSides(site);
    nightly = (await newOpening(site, { title: 'Bage brød om natten', workplaceId: sides.workplaceId }))
      .openingId;
    const { church, harbour } = islandStops;
    await site.database.inMunicipality(site.municipalityId, async (tx) => {
      const lives = { latitude: church.lat, longitude: church.lon };
      await tx.updateTable('citizen').set(lives).where('id', '=', sides.citizenId).execute();
      const lies = { latitude: harbour.lat, longitude: harbour.lon };
      await tx.updateTable('workplace').set(lies).where('id', '=', sides.workplaceId).execute();
      await tx
        .updateTable('citizenProfile')
        .set({ travelMeans: ['bus'], travelLimitMinutes: 45 })
        .where('citizenId', '=', sides.citizenId)
        .execute();
      await tx
        .updateTable('opening')
        .set({ startTime: 120, endTime: 300 })
        .where('id', '=', nightly)
        .execute();
    });
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await forgotten();
  });

  const listed = async () => (await sides.caseworker.get(`/borgere/${sides.citizenId}/jobforslag`)).text;
  const whyNot = async () =>
    (await sides.caseworker.get(`/borgere/${sides.citizenId}/jobforslag/hvorfor-ikke/${nightly}`)).text;
  const asked = async () => (await sides.citizen.get(`/borgere/${sides.citizenId}/behov/transport`)).text;

  test('without a timetable the pages say so, and nobody is turned down', async () => {
    assert.match(await listed(), /Vi har ingen køreplan for turen/);
    assert.doesNotMatch(await listed(), /med bus/);
    assert.doesNotMatch(await whyNot(), /ingen bus/);
    assert.match(await asked(), /Siden har ingen køreplan endnu/);
  });

  test('with one they say the minutes and the departure, and where no bus suits the hours', async () => {
    await imported();
    assert.match(await listed(), /Cirka 26 min\. med bus \(afgang 7\.05\)/);
    assert.doesNotMatch(await listed(), /ingen køreplan/);
    assert.match(await whyNot(), /Der går ingen bus, der passer med arbejdstiden/);
    assert.match(await asked(), /ser vi i køreplanen/);
    const candidates = await sides.consultant.get(`/jobaabninger/${sides.openingId}/kandidater`);
    assert.match(candidates.text, new RegExp(sides.citizenId));
  });

  test('where somebody lives and how they travel is not for workplaces', async () => {
    const page = await sides.employer.get(`/borgere/${sides.citizenId}/jobforslag`);
    assert.equal(page.status, 403);
    assert.doesNotMatch(page.text, /med bus/);
  });
});
