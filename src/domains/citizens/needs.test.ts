import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { type TestSite, testSite } from '#test/support/site.ts';
import { learnFromPlacement } from './learn-from-placement.ts';
import { needsOf } from './needs-queries.ts';
import { hiddenField, newCitizen } from './testing/people.ts';

let site: TestSite;
let karla: Awaited<ReturnType<TestSite['as']>>;
let citizenId: string;
let path: string;
let mette: Awaited<ReturnType<TestSite['as']>>;
let metteId: string;

const needs = () => site.database.inMunicipality(site.municipalityId, (tx) => needsOf(tx, citizenId));
const eventsOf = (kind: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx.selectFrom('event').selectAll().where('citizenId', '=', citizenId).where('kind', '=', kind).execute(),
  );
type Visitor = typeof karla;
/** Opens a question as a person would, and sends the form with the version it showed. */
async function answer(who: Visitor, question: string, form: Record<string, string | string[]>) {
  const page = await who.get(`${path}/${question}`);
  assert.equal(page.status, 200);
  return who.post(`${path}/${question}`, { _version: hiddenField(page, '_version'), ...form });
}
async function confirm(who: Visitor, form: Record<string, string> = {}) {
  const page = await who.get(`${path}/tjek`);
  return who.post(`${path}/tjek`, { _version: hiddenField(page, '_version'), ...form });
}

const beginAfresh = async () => {
  site = await testSite();
  const own = await site.newAccount('citizen', 'Karla Vig');
  citizenId = own.citizenId!;
  karla = await site.as(own.accountId);
  path = `/borgere/${citizenId}/behov`;
  metteId = (await site.newAccount('caseworker', 'Mette Bro')).accountId;
  mette = await site.as(metteId);
};

describe('a citizen tells about needs', () => {
  beforeEach(beginAfresh);

  it('from the menu to confirmed answers', async () => {
    assert.equal((await karla.get('/mine-behov')).location, path);
    assert.match((await karla.get(path)).text, /behov\/timer-nu/);
    assert.equal(
      (await answer(karla, 'timer-nu', { do: 'save', hours: '6' })).location,
      `${path}/timer-maal`,
    );
    await answer(karla, 'tider', { do: 'save', earliest: '9', latest: '14' });
    await answer(karla, 'transport', { do: 'save', means: ['bus', 'bike'], limit: '40' });
    await answer(karla, 'beviser', { do: 'save', held: ['hygiene'] });
    await answer(karla, 'det-kan-jeg', { do: 'save', known: ['lave mad'], own: 'Strikke' });
    await answer(karla, 'stoej', { do: 'save', level: '1', firm: 'no' });
    await answer(karla, 'undgaa', { do: 'save', text: 'At nogen råber' });
    const last = await answer(karla, 'det-hjaelper', { do: 'save', text: 'En fast kollega' });
    assert.equal(last.location, `${path}/tjek`);
    const check = await karla.get(`${path}/tjek`);
    for (const words of [
      '6 timer',
      'Strikke|strikke',
      'Hygiejnebevis',
      'At nogen råber',
      'Vil gerne prøve lidt mere',
    ])
      assert.match(check.text, new RegExp(words));
    assert.ok(site.answers.at(-1)!.queries <= 9, String(site.answers.at(-1)!.queries));
    assert.doesNotMatch(check.text, /onBehalfReason/);
    assert.equal((await confirm(karla)).location, `${path}?besked=gemt`);
    const told = await needs();
    assert.equal(told.draft, null);
    assert.deepEqual(told.told['hours-now'], { minutes: 360 });
    assert.deepEqual(told.told.times, { earliest: 540, latest: 840, evenings: false, weekends: false });
    assert.deepEqual(told.told.travel, { means: ['bus', 'bike'], limitMinutes: 40 });
    assert.deepEqual(told.told.competences, { held: ['lave mad', 'strikke'] });
    assert.deepEqual(told.told.noise, { level: 1, firm: false });
    assert.equal(told.sources.noise, 'citizen');
    assert.equal((await eventsOf('needs.begun')).length, 1);
    assert.equal((await eventsOf('needs.confirmed')).length, 1);
    assert.match((await karla.get(path)).text, /Vi har dine svar/);
  });

  it('stops, and goes on another day where it stopped', async () => {
    await answer(karla, 'timer-nu', { do: 'save', hours: '4' });
    assert.equal(
      (await answer(karla, 'timer-maal', { do: 'later', hours: '12' })).location,
      `${path}?besked=gemt`,
    );
    site.clock.moveDays(3);
    const again = await site.newAccount('caseworker');
    assert.ok(again);
    const account = await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.selectFrom('account').select('id').where('citizenId', '=', citizenId).executeTakeFirstOrThrow(),
    );
    karla = await site.as(account.id);
    const start = await karla.get(path);
    assert.match(start.text, /Du er igennem 2 af 37 spørgsmål/);
    assert.match(start.text, new RegExp(`href="${path}/tider"`));
    assert.match((await karla.get(`${path}/timer-maal`)).text, /value="12"/);
  });

  it('stops without having typed anything', async () => {
    assert.equal((await answer(karla, 'timer-nu', { do: 'later', hours: '' })).location, path);
    assert.equal((await needs()).draft, null);
  });

  it('skips anything, also everything, and takes an answer back', async () => {
    assert.equal((await answer(karla, 'timer-nu', { do: 'skip' })).location, `${path}/timer-maal`);
    await answer(karla, 'loeft', { do: 'skip', level: '' });
    assert.match((await karla.get(path)).text, /Du er igennem 2 af 37/);
    await answer(karla, 'stoej', { do: 'save', level: '0', firm: 'yes' });
    assert.equal((await confirm(karla)).status, 303);
    assert.equal((await needs()).told['hours-now'], undefined);
    await answer(karla, 'stoej', { do: 'remove', fra: 'tjek' });
    await confirm(karla);
    assert.equal((await needs()).told.noise, undefined);
  });

  it('is told at the field when something is missing, and what was chosen stands', async () => {
    const sent = await answer(karla, 'stoej', { do: 'save', firm: 'no' });
    assert.equal(sent.status, 422);
    assert.match(sent.text, /Svar her, eller tryk på »Spring over«/);
    assert.match(sent.text, /value="no" checked/);
    const travel = await answer(karla, 'transport', { do: 'save', means: ['bus'], limit: 'længe' });
    assert.equal(travel.status, 422);
    assert.match(travel.text, /value="længe"/);
    assert.match(travel.text, /value="bus" checked/);
  });

  it('may keep a text after being asked about a diagnosis', async () => {
    const sent = await answer(karla, 'undgaa', { do: 'save', text: 'Min depression gør mig træt' });
    assert.equal(sent.status, 422);
    assert.match(sent.text, /ligner navnet på en sygdom/);
    assert.match(sent.text, /Min depression gør mig træt<\/textarea>/);
    assert.match(sent.text, /name="keepWords"/);
    const kept = await answer(karla, 'undgaa', { do: 'save', text: 'Min depression', keepWords: 'yes' });
    assert.equal(kept.status, 303);
  });

  it('sees what a wish was understood as, and can say none of them', async () => {
    const sent = await answer(karla, 'oensker', { do: 'save', wish1: 'ekspedient', wish2: 'qqqq' });
    assert.equal(sent.location, `${path}/oensker/forstaaet`);
    assert.equal((await needs()).answers.wishes?.wishes[0]?.occupation, 'Butiksmedarbejder');
    const page = await karla.get(sent.location!);
    assert.match(page.text, /Du skrev »ekspedient«. Vi forstod det som/);
    assert.match(page.text, /Du skrev »qqqq«. Det leder vi efter, som du skrev det/);
    assert.ok(site.answers.at(-1)!.queries <= 9);
    const wrong = await karla.post(sent.location!, { _version: hiddenField(page, '_version'), wish1: '17' });
    assert.equal(wrong.status, 422);
    const none = await karla.post(sent.location!, { _version: hiddenField(page, '_version'), wish1: 'none' });
    assert.equal(none.location, `${path}/det-kan-jeg`);
    assert.deepEqual((await needs()).answers.wishes?.wishes[0], {
      label: 'ekspedient',
      occupation: null,
      iscoCode: null,
      industry: null,
    });
    const best = await karla.get(sent.location!);
    await karla.post(sent.location!, { _version: hiddenField(best, '_version'), wish1: '0' });
    await confirm(karla);
    const wish = (await needs()).told.wishes?.wishes[0];
    assert.deepEqual([wish?.iscoCode, wish?.industry], ['5223', 'shop']);
    await answer(karla, 'oensker', { do: 'save', wish1: 'ekspedient', wish2: 'lager' });
    assert.deepEqual((await needs()).answers.wishes?.wishes[0], wish);
  });

  it('is understood as somebody before said the same words mean', async () => {
    const sent = await answer(karla, 'oensker', { do: 'save', wish1: 'grøn hjælper' });
    const first = (await needs()).answers.wishes?.wishes[0]?.occupation;
    const page = await karla.get(sent.location!);
    await karla.post(sent.location!, { _version: hiddenField(page, '_version'), wish1: '1' });
    const meant = (await needs()).answers.wishes?.wishes[0]?.occupation;
    assert.ok(meant && meant !== first);

    const own = await site.newAccount('citizen', 'Ove Lund');
    const ove = await site.as(own.accountId);
    const oves = `/borgere/${own.citizenId}/behov`;
    const form = await ove.get(`${oves}/oensker`);
    await ove.post(`${oves}/oensker`, {
      _version: hiddenField(form, '_version'),
      do: 'save',
      wish1: 'Noget som grøn hjælper',
    });
    const told = await site.database.inMunicipality(site.municipalityId, (tx) => needsOf(tx, own.citizenId!));
    assert.equal(told.answers.wishes?.wishes[0]?.occupation, meant);
    const notHis = `${path}/oensker/forstaaet`;
    assert.ok([403, 404].includes((await ove.post(notHis, { wish1: '0' })).status));
  });

  it('has to choose where no occupation is close enough', async () => {
    const sent = await answer(karla, 'oensker', { do: 'save', wish1: 'Jeg vil gerne noget med dyr' });
    assert.equal((await needs()).answers.wishes?.wishes[0]?.occupation, null);
    const page = await karla.get(sent.location!);
    assert.match(page.text, /Dyrepasser/);
    assert.doesNotMatch(page.text, / checked/);
    const empty = await karla.post(sent.location!, { _version: hiddenField(page, '_version') });
    assert.equal(empty.status, 422);
    assert.match(empty.text, /Vælg en af mulighederne/);
  });

  it('is asked again, and nothing is chosen for them, when what was understood is proposed no more', async () => {
    await answer(karla, 'oensker', { do: 'save', wish1: 'ekspedient' });
    await confirm(karla);
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx
        .updateTable('citizenWish')
        .set({ occupation: 'Slagterisvend', iscoCode: '7511' })
        .where('citizenId', '=', citizenId)
        .execute(),
    );
    const page = await karla.get(`${path}/oensker/forstaaet`);
    assert.match(page.text, /Butiksmedarbejder/);
    assert.doesNotMatch(page.text, / checked/);
  });

  it('begins later changes from what was told, and only what was changed changes', async () => {
    await answer(karla, 'timer-nu', { do: 'save', hours: '4' });
    await answer(karla, 'stoej', { do: 'save', level: '1', firm: 'yes' });
    await confirm(karla);
    const sent = await answer(karla, 'timer-nu', { do: 'save', hours: '8', fra: 'tjek' });
    assert.equal(sent.location, `${path}/tjek`);
    const actor = await site.actor(metteId);
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      learnFromPlacement(tx, site.clock, actor, citizenId, [
        { dimension: 'noise', level: 0, firm: true },
        { dimension: 'pace', level: 2, firm: false },
      ]),
    );
    assert.equal((await confirm(karla)).status, 303);
    const { told, sources } = await needs();
    assert.deepEqual(told['hours-now'], { minutes: 480 });
    assert.deepEqual(told.noise, { level: 0, firm: true });
    assert.deepEqual(told.pace, { level: 2, firm: false });
    assert.equal(sources.noise, 'learned');
    assert.equal((await eventsOf('needs.learned')).length, 1);
    assert.match((await karla.get(path)).text, /Lært på et arbejdssted/);
  });
});

describe('two who answer at once', () => {
  beforeEach(beginAfresh);

  it('are told, and nothing of the first is lost', async () => {
    const page = await karla.get(`${path}/timer-nu`);
    const version = hiddenField(page, '_version');
    assert.equal((await answer(mette, 'timer-nu', { do: 'save', hours: '5' })).status, 303);
    const late = await karla.post(`${path}/timer-nu`, { _version: version, do: 'save', hours: '9' });
    assert.equal(late.status, 409);
    assert.match(late.text, /Mette Bro rettede det her/);
    assert.match(late.text, /value="9"/);
    assert.deepEqual((await needs()).answers['hours-now'], { minutes: 300 });
    const again = await karla.post(`${path}/timer-nu`, {
      _version: hiddenField(late, '_version'),
      do: 'save',
      hours: '9',
    });
    assert.equal(again.status, 303);
  });

  it('cannot confirm answers they have not seen', async () => {
    await answer(karla, 'timer-nu', { do: 'save', hours: '5' });
    const check = await karla.get(`${path}/tjek`);
    await answer(mette, 'timer-maal', { do: 'save', hours: '20' });
    const late = await karla.post(`${path}/tjek`, { _version: hiddenField(check, '_version') });
    assert.equal(late.status, 409);
    assert.match(late.text, /20 timer/);
    assert.equal((await needs()).confirmed, null);
  });

  it('confirm once: the second is told', async () => {
    await answer(karla, 'timer-nu', { do: 'save', hours: '5' });
    const version = hiddenField(await karla.get(`${path}/tjek`), '_version');
    assert.equal((await karla.post(`${path}/tjek`, { _version: version })).status, 303);
    assert.equal((await karla.post(`${path}/tjek`, { _version: version })).status, 409);
  });
});

describe('on behalf of the citizen', () => {
  beforeEach(beginAfresh);

  it('staff gives a reason, and it is kept', async () => {
    await answer(mette, 'stoej', { do: 'save', level: '2', firm: 'yes' });
    const without = await confirm(mette);
    assert.equal(without.status, 422);
    assert.match(without.text, /Vælg, hvorfor du gør det på vegne af en anden/);
    assert.equal((await needs()).confirmed, null);
    const given = await confirm(mette, { onBehalfReason: 'asked-by-phone', onBehalfNote: 'Ringet op i dag' });
    assert.equal(given.location, `/borgere/${citizenId}?besked=gemt`);
    const [event] = await eventsOf('needs.confirmed');
    assert.equal(event?.onBehalfOf, 'citizen');
    assert.equal(event?.onBehalfReason, 'asked-by-phone');
    const told = await needs();
    assert.equal(told.confirmed?.onBehalf, true);
    assert.equal(told.sources.noise, 'staff');
    assert.match((await karla.get(path)).text, /Mette Bro skrev svarene for dig/);
    assert.match((await mette.get(`/borgere/${citizenId}`)).text, /På borgerens vegne: Aftalt i telefonen/);
  });

  it('a citizen cannot see or answer for another', async () => {
    const other = await newCitizen(site, { name: 'Anden Borger' });
    for (const page of ['', '/timer-nu', '/tjek', '/oensker/forstaaet'])
      assert.equal((await karla.get(`/borgere/${other}/behov${page}`)).status, 404);
    assert.equal((await karla.post(`/borgere/${other}/behov/timer-nu`, { hours: '1' })).status, 404);
    const employer = await site.as((await site.newAccount('employer')).accountId);
    assert.equal((await employer.get(path)).status, 403);
    assert.equal((await employer.get('/mine-behov')).location, '/');
    assert.equal((await karla.get(`${path}/findes-ikke`)).status, 404);
  });

  it('the question page holds few queries', async () => {
    await karla.get(`${path}/loeft`);
    assert.ok(site.answers.at(-1)!.queries <= 8, String(site.answers.at(-1)!.queries));
    await karla.get(path);
    assert.ok(site.answers.at(-1)!.queries <= 8, String(site.answers.at(-1)!.queries));
  });
});
