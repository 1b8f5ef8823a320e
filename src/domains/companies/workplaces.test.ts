import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#platform/id.ts';
import { workplaceTown } from '#test/support/workplace-town.ts';

const register = {
  cvr: 'DK 13 58 56 28',
  companyName: 'Plantehuset A/S',
  employees: '40',
  pNumber: '1003388394',
  name: 'Plantehuset Nord',
  industry: 'green',
  address: 'Skovvej 2',
  postalCode: '8000',
  contactName: 'Grethe Grøn',
  contactEmail: 'grethe@plante.example',
  contactPhone: '',
  contactChannel: 'mail',
  about: '',
  consultantId: '',
};
const change = {
  name: 'Havnens Butik',
  industry: 'shop',
  address: 'Havnegade 1',
  postalCode: '4930',
  contactName: 'Bente Butik',
  contactEmail: 'bente@butik.example',
  contactPhone: '',
  contactChannel: 'mail',
  about: '',
};

test('a consultant registers a workplace, and a second one under the same company', async () => {
  const { site, consultant, inTown } = await workplaceTown();
  const browser = await site.as(consultant);
  const first = await browser.post('/arbejdssteder/ny', { ...register, consultantId: consultant });
  assert.equal(first.status, 303);
  const page = await browser.get(first.location!);
  assert.equal(page.status, 200);
  assert.match(page.text, /Plantehuset Nord/);
  assert.match(page.text, /grethe@plante\.example/);

  const second = await browser.post('/arbejdssteder/ny', {
    ...register,
    pNumber: '1003388395',
    name: 'Plantehuset Syd',
  });
  assert.equal(second.status, 303);
  const companies = await inTown((tx) =>
    tx.selectFrom('company').select('id').where('cvr', '=', '13585628').execute(),
  );
  assert.equal(companies.length, 1);
});

test('what is wrong is said at the field, and everything typed is kept', async () => {
  const { site, consultant, inTown } = await workplaceTown();
  const browser = await site.as(consultant);
  const hostile = '<script>alert(1)</script>';
  const answer = await browser.post('/arbejdssteder/ny', {
    ...register,
    cvr: '12345678',
    name: hostile,
    address: 'x'.repeat(201),
    contactChannel: 'fax',
  });
  assert.equal(answer.status, 422);
  assert.match(answer.text, /Tjek cvr-nummeret/);
  assert.match(answer.text, /højst fylde 200 tegn/);
  assert.match(answer.text, /value="12345678"/);
  assert.ok(!answer.text.includes(hostile));
  assert.match(answer.text, /&lt;script>/);
  assert.ok(answer.text.includes('x'.repeat(201)));
  const none = await inTown((tx) =>
    tx.selectFrom('company').select('id').where('cvr', '=', '12345678').execute(),
  );
  assert.equal(none.length, 0);

  const noPhone = await browser.post('/arbejdssteder/ny', { ...register, contactChannel: 'sms' });
  assert.equal(noPhone.status, 422);
  assert.match(noPhone.text, /Skriv et telefonnummer/);
  assert.equal((await browser.post('/arbejdssteder/ny', {})).status, 422);
});

test('a P-number belongs to one workplace', async () => {
  const { site, consultant } = await workplaceTown();
  const browser = await site.as(consultant);
  await browser.post('/arbejdssteder/ny', register);
  const again = await browser.post('/arbejdssteder/ny', { ...register, name: 'Samme igen' });
  assert.equal(again.status, 422);
  assert.match(again.text, /hører allerede til Plantehuset Nord/);
});

test('names of 200 characters and names that are markup are shown as they are', async () => {
  const { site, consultant } = await workplaceTown();
  const browser = await site.as(consultant);
  const name = `<script>${'å'.repeat(192)}`;
  const { location } = await browser.post('/arbejdssteder/ny', { ...register, name });
  const page = await browser.get(location!);
  assert.ok(page.text.includes(`&lt;script>${'å'.repeat(192)}`));
  assert.ok(!page.text.includes('<script>å'));
  const list = await browser.get('/arbejdssteder?visning=alle');
  assert.ok(!list.text.includes('<script>å'));
});

test('postal codes give coordinates once they are loaded', async () => {
  const { site, consultant, inTown, workplaceId } = await workplaceTown();
  await site.database.asOwner((tx) =>
    tx
      .insertInto('postalCode')
      .values([
        { code: '4930', name: 'Maribo', latitude: 54.77, longitude: 11.5 },
        { code: '8000', name: 'Aarhus C', latitude: 56.15, longitude: 10.2 },
      ])
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  const browser = await site.as(consultant);
  const changed = await browser.post(`/arbejdssteder/${workplaceId}/ret`, {
    ...change,
    postalCode: '8000',
    _version: '1',
  });
  assert.equal(changed.status, 303);
  const place = await inTown((tx) =>
    tx
      .selectFrom('workplace')
      .select(['latitude', 'longitude'])
      .where('id', '=', workplaceId)
      .executeTakeFirstOrThrow(),
  );
  assert.deepEqual(place, { latitude: 56.15, longitude: 10.2 });
  const unknown = await browser.post(`/arbejdssteder/${workplaceId}/ret`, {
    ...change,
    postalCode: '0001',
    _version: '2',
  });
  assert.equal(unknown.status, 422);
  assert.match(unknown.text, /postnummer findes ikke/);
});

test('the second of two who edit is told who came first, and nothing is overwritten', async () => {
  const { site, consultant, employer, workplaceId, inTown } = await workplaceTown();
  const staff = await site.as(consultant);
  const owner = await site.as(employer);
  const saved = await owner.post(`/arbejdssteder/${workplaceId}/ret`, {
    ...change,
    about: 'Ro om morgenen',
    _version: '1',
  });
  assert.equal(saved.status, 303);
  const late = await staff.post(`/arbejdssteder/${workplaceId}/ret`, {
    ...change,
    about: 'Mit eget',
    _version: '1',
  });
  assert.equal(late.status, 409);
  assert.match(late.text, /Erik Ejer rettede det her/);
  assert.match(late.text, /Mit eget/);
  const kept = await inTown((tx) =>
    tx
      .selectFrom('workplace')
      .select(['about', 'version'])
      .where('id', '=', workplaceId)
      .executeTakeFirstOrThrow(),
  );
  assert.deepEqual(kept, { about: 'Ro om morgenen', version: 2 });
  for (const nonsense of ['', '-1', 'x', '99999999999999']) {
    const answer = await staff.post(`/arbejdssteder/${workplaceId}/ret`, { ...change, _version: nonsense });
    assert.equal(answer.status, 409, nonsense);
  }
});

test('an employer does not choose the consultant', async () => {
  const { site, consultant, employer, workplaceId, inTown } = await workplaceTown();
  const owner = await site.as(employer);
  await owner.post(`/arbejdssteder/${workplaceId}/ret`, { ...change, consultantId: newId(), _version: '1' });
  const kept = await inTown((tx) =>
    tx.selectFrom('workplace').select('consultantId').where('id', '=', workplaceId).executeTakeFirstOrThrow(),
  );
  assert.equal(kept.consultantId, consultant);
});

test('an employer sees their own place and its consultant, and no other place', async () => {
  const { site, employer, stranger, workplaceId } = await workplaceTown();
  const owner = await site.as(employer);
  const own = await owner.get(`/arbejdssteder/${workplaceId}`);
  assert.equal(own.status, 200);
  assert.match(own.text, /Karen Konsulent/);
  const other = await site.as(stranger);
  for (const path of ['', '/ret', '/opgaver/ny', '/jobaabninger/ny']) {
    assert.equal((await other.get(`/arbejdssteder/${workplaceId}${path}`)).status, 404, path);
  }
  assert.equal(
    (await other.post(`/arbejdssteder/${workplaceId}/ret`, { ...change, _version: '1' })).status,
    404,
  );
  assert.equal((await owner.get('/arbejdssteder')).status, 403);
  assert.equal((await owner.get('/arbejdssteder/ny')).status, 403);
});

test('names at a workplace: staff sees them and it is written down, protected ones are hidden, the employer sees none', async () => {
  const { site, consultant, employer, workplaceId, inTown } = await workplaceTown();
  const open = (await site.newAccount('citizen', 'Anders Andersen')).citizenId!;
  const hidden = (await site.newAccount('citizen', 'Hemmelige Hanne')).citizenId!;
  await inTown(async (tx) => {
    await tx.updateTable('citizen').set({ protected: true }).where('id', '=', hidden).execute();
    for (const citizenId of [open, hidden]) {
      await tx
        .insertInto('placement')
        .values({ id: newId(), citizenId, workplaceId, scheme: 'fleksjob', createdAt: site.clock.now() })
        .execute();
    }
  });
  const page = await (await site.as(consultant)).get(`/arbejdssteder/${workplaceId}`);
  assert.match(page.text, /Anders Andersen/);
  assert.doesNotMatch(page.text, /Hemmelige Hanne/);
  assert.match(page.text, /Navnet er beskyttet/);
  const looks = await inTown((tx) => tx.selectFrom('look').select(['citizenId', 'reason']).execute());
  assert.deepEqual(looks, [{ citizenId: open, reason: 'list-placements' }]);

  const own = await (await site.as(employer)).get(`/arbejdssteder/${workplaceId}`);
  for (const word of ['Anders Andersen', 'Hemmelige Hanne', 'Forløb på stedet', 'kandidat']) {
    assert.ok(!own.text.includes(word), word);
  }
});

test('the list: mine first, all on the other tab, searched by a part of the name, paged, in few queries', async () => {
  const { site, consultant, newWorkplace } = await workplaceTown();
  for (let number = 0; number < 51; number++)
    await newWorkplace(`Sted ${String(number).padStart(2, '0')}`, [], null);
  await newWorkplace('Aalborg 100% Æble_brød', [], null);
  const browser = await site.as(consultant);
  const mine = await browser.get('/arbejdssteder');
  assert.match(mine.text, /Havnens Butik/);
  assert.doesNotMatch(mine.text, /Sted 00/);
  const all = await browser.get('/arbejdssteder?visning=alle');
  assert.match(all.text, /Sted 00/);
  assert.equal(site.answers.at(-1)!.queries <= 8, true, `${site.answers.at(-1)!.queries} queries`);
  assert.equal(all.text.match(/<tr>/g)!.length, 51);
  const next = await browser.get('/arbejdssteder?visning=alle&side=2');
  assert.match(next.text, /Aalborg/);
  for (const part of ['ÆBLE', '100%', '_br']) {
    const found = await browser.get(`/arbejdssteder?visning=alle&q=${encodeURIComponent(part)}`);
    assert.match(found.text, /Aalborg 100%/, part);
    assert.doesNotMatch(found.text, /Sted 00/);
  }
  const none = await browser.get(`/arbejdssteder?visning=alle&q=${encodeURIComponent('<script>')}`);
  assert.match(none.text, /Ingen arbejdssteder hedder/);
  assert.ok(!none.text.includes('»<script>'));
});

test('a workplace page asks the database few times however much is there', async () => {
  const { site, consultant, workplaceId, inTown } = await workplaceTown();
  await inTown(async (tx) => {
    for (let number = 0; number < 30; number++) {
      const base = { workplaceId, title: `Nummer ${number}`, createdAt: site.clock.now() };
      await tx
        .insertInto('task')
        .values({ id: newId(), minutesPerWeek: 60, ...base })
        .execute();
      await tx
        .insertInto('opening')
        .values({
          id: newId(),
          schemes: ['fleksjob'],
          minutesMin: 60,
          minutesMax: 120,
          perspective: 'none',
          ...base,
        })
        .execute();
    }
  });
  const page = await (await site.as(consultant)).get(`/arbejdssteder/${workplaceId}`);
  assert.equal(page.status, 200);
  assert.equal(site.answers.at(-1)!.queries <= 10, true, `${site.answers.at(-1)!.queries} queries`);
});
