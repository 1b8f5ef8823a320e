import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { searchDocuments } from '#domains/search/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { closeOpening } from './close-opening.ts';
import { reindexOpenings } from './search-documents.ts';
import { makeOpening } from './write-opening.ts';

let site: TestSite;
const [companyId, workplaceId, taskId] = [newId(), newId(), newId()];
const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  site.database.inMunicipality(site.municipalityId, work);
const found = (text: string, more = {}) =>
  within((tx) => searchDocuments(tx, 'opening', { text, ...more }, { page: 1, viewer: 'party' }));

before(async () => {
  site = await testSite();
  const at = site.clock.now();
  await within(async (tx) => {
    await tx
      .insertInto('company')
      .values({ id: companyId, cvr: '12345674', name: 'Bageriet', industry: 'kitchen', registeredAt: at })
      .execute();
    await tx
      .insertInto('workplace')
      .values({
        id: workplaceId,
        companyId,
        pNumber: '1234567890',
        name: 'Bageriet ved åen',
        industry: 'kitchen',
        address: 'Nørregade 1',
        postalCode: '8700',
        contactName: 'Bo',
        registeredAt: at,
      })
      .execute();
    await tx
      .insertInto('task')
      .values({
        id: taskId,
        workplaceId,
        title: 'Vaske plader af',
        iscoCode: '9412',
        minutesPerWeek: 300,
        createdAt: at,
      })
      .execute();
    await tx
      .insertInto('taskDemand')
      .values({ taskId, dimension: 'lifting', level: 2, lowersTo: 1 })
      .execute();
  });
});

test('an opening is found from the moment it is made, by its tasks and by what can be lowered, and not when it is closed', async () => {
  const { accountId } = await site.newAccount('consultant');
  const actor = await site.actor(accountId);
  const made = await within((tx) =>
    makeOpening(tx, site.clock, actor, {
      workplaceId,
      title: 'Hjælp i bageriet om morgenen',
      taskIds: [taskId],
      schemes: ['fleksjob'],
      minutesMin: 300,
      minutesMax: 600,
      minutesStart: null,
      startTime: null,
      endTime: null,
      evenings: false,
      weekends: false,
      seasonFrom: 11,
      seasonTo: 2,
      licences: [],
      mustHave: [],
      niceToHave: [],
      places: 1,
      perspective: 'possible',
      onBehalfReason: 'asked-by-phone',
      onBehalfNote: null,
    }),
  );
  assert.ok(made.ok);
  const ids = async (text: string, more = {}) => (await found(text, more)).rows.map(({ id }) => id);
  assert.deepEqual(await ids('bager'), [made.openingId]);
  assert.deepEqual(await ids('pladevask', { needs: { lifting: 1 } }), [made.openingId]);
  assert.deepEqual(await ids('bager', { needs: { lifting: 0 } }), []);
  assert.deepEqual(await ids('bager', { months: [1] }), [made.openingId], 'a season over New Year');
  assert.deepEqual(await ids('bager', { months: [7] }), []);

  assert.equal(await within((tx) => reindexOpenings(tx, site.clock.today())), 1);
  assert.deepEqual(await ids('bager'), [made.openingId], 'written anew it is there once');

  await within((tx) =>
    closeOpening(tx, site.clock, actor, {
      openingId: made.openingId,
      reason: 'filled',
      onBehalfReason: null,
      onBehalfNote: null,
    }),
  );
  assert.deepEqual(await ids('bager'), []);
});
