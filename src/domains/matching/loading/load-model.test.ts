import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { agreed, newOpening, tellNeeds, twoSides } from '#test/support/two-sides.ts';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import { match } from '../pair/match.ts';
import type { Seeker, Vacancy } from '../pair/model.ts';
import { loadSeeker, loadSeekersFor } from './load-seekers.ts';
import { loadVacancy } from './load-vacancies.ts';
import { loadWeights } from './load-weights.ts';
import { readMunicipality } from './read-municipality.ts';

/** Plain: every pair, all kept, then sorted. */
function ranked<T extends { id: string }>(
  all: readonly T[],
  pair: (one: T) => [Seeker, Vacancy],
  today: Temporal.PlainDate,
): string[] {
  return all
    .flatMap((one) => {
      const found = match(...pair(one), DEFAULT_WEIGHTS, today);
      return found.fits ? [{ id: one.id, score: found.score }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const idsIn = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((found) => found[1] as string);

describe('the model, read from the database', () => {
  let site: TestSite;
  before(async () => {
    site = await testSite();
  });
  const inside = <T>(work: (tx: Tx) => Promise<T>) => site.database.inMunicipality(site.municipalityId, work);
  const today = () => site.clock.today();

  test('an opening, its tasks and its workplace become a vacancy', async () => {
    const { openingId, taskId, workplaceId } = await newOpening(site, { title: 'Hjælper', places: 2 });
    const vacancy = await inside((tx) => loadVacancy(tx, today(), openingId));
    assert.equal(vacancy?.workplaceId, workplaceId);
    assert.equal(vacancy?.placesFree, 2);
    assert.deepEqual(vacancy?.place, { lat: 54.77, lon: 11.87 });
    assert.deepEqual(vacancy?.tasks, [
      {
        id: taskId,
        title: 'Sortere tøj',
        minutesPerWeek: 300,
        iscoCode: null,
        demands: {
          lifting: { level: 2, lowersTo: 1 },
          noise: { level: 1, lowersTo: null },
          customers: { level: 0, lowersTo: null },
        },
      },
    ]);
  });

  test('a closed opening, and one at a closed workplace, is not there', async () => {
    const { openingId, workplaceId } = await newOpening(site, { title: 'Lukkes' });
    const other = await newOpening(site, { title: 'Lukkes også', workplaceId });
    await inside((tx) =>
      tx.updateTable('opening').set({ closedAt: site.clock.now() }).where('id', '=', openingId).execute(),
    );
    assert.equal(await inside((tx) => loadVacancy(tx, today(), openingId)), null);
    await inside((tx) =>
      tx.updateTable('workplace').set({ closedAt: site.clock.now() }).where('id', '=', workplaceId).execute(),
    );
    assert.equal(await inside((tx) => loadVacancy(tx, today(), other.openingId)), null);
  });

  test('a place is taken by a running placement and by two who said yes, and free again after', async () => {
    const sides = await twoSides(site);
    const free = async () => (await inside((tx) => loadVacancy(tx, today(), sides.openingId)))?.placesFree;
    const path = await agreed(sides);
    assert.equal(await free(), 0);
    const placementId = newId();
    await inside((tx) =>
      tx
        .insertInto('placement')
        .values({
          id: placementId,
          citizenId: sides.citizenId,
          workplaceId: sides.workplaceId,
          openingId: sides.openingId,
          suggestionId: path.split('/')[2] as string,
          scheme: 'virksomhedspraktik',
          createdAt: site.clock.now(),
        })
        .execute(),
    );
    assert.equal(await free(), 0, 'the same place, not two');
    await end(placementId, 'stopped');
    assert.equal(await free(), 1);
    const seeker = await inside((tx) => loadSeeker(tx, sides.citizenId));
    assert.deepEqual(seeker?.avoid, [sides.workplaceId], 'stopped there');
  });

  test('the workplace’s record counts people with the need who came through, once each', async () => {
    const sides = await twoSides(site);
    for (const kind of ['completed', 'completed', 'cancelled']) {
      const id = newId();
      await inside((tx) =>
        tx
          .insertInto('placement')
          .values({
            id,
            citizenId: sides.citizenId,
            workplaceId: sides.workplaceId,
            scheme: 'virksomhedspraktik',
            createdAt: site.clock.now(),
          })
          .execute(),
      );
      await end(id, kind);
    }
    const vacancy = await inside((tx) => loadVacancy(tx, today(), sides.openingId));
    assert.deepEqual(vacancy?.record, { lifting: 1, noise: 1, conflict: 1, customers: 1 });
  });

  test('without needs told there is no seeker; weights are the municipality’s own where it has some', async () => {
    const { citizenId } = await site.newAccount('citizen', 'Uden Svar');
    assert.equal(await inside((tx) => loadSeeker(tx, citizenId as string)), null);
    await inside((tx) =>
      tx
        .insertInto('matchingWeight')
        .values({ term: 'travel', weight: 9, changedAt: site.clock.now() })
        .execute(),
    );
    assert.deepEqual(await inside(loadWeights), { ...DEFAULT_WEIGHTS, travel: 9 });
    await inside((tx) => tx.deleteFrom('matchingWeight').execute());
  });

  test('the order on both screens is the plain ranking of everything there is', async () => {
    const sides = await twoSides(site);
    const levels = [0, 1, 2, 3] as const;
    for (let n = 0; n < 24; n += 1) {
      await newOpening(site, {
        title: `Åbning ${n}`,
        minutes: { min: 120 + 90 * (n % 5), max: 900, start: n % 3 === 0 ? 120 : null },
        demands: {
          lifting: [1 + (n % 3), n % 4 === 3 ? null : 0],
          noise: [levels[n % 3] as number, null],
          pace: [levels[(n * 7) % 4] as number, null],
        },
        evenings: n % 7 === 0,
        perspective: (['none', 'possible', 'agreed', 'guaranteed'] as const)[n % 4],
      });
      const { citizenId } = await site.newAccount('citizen', `Borger ${n}`);
      await tellNeeds(site, citizenId as string, {
        needs: { lifting: [n % 4, n % 2 === 0], noise: [(n * 3) % 4, n % 3 === 0] },
        minutesNow: n % 5 === 0 ? null : 60 * (n % 9),
        evenings: n % 2 === 0,
      });
    }
    const actor = await site.actor(sides.accounts.caseworker);
    const { seeker, vacancies, vacancy, seekers, fewSeekers } = await inside(async (tx) => {
      const seeker = (await loadSeeker(tx, sides.citizenId)) as Seeker;
      const vacancy = (await loadVacancy(tx, today(), sides.openingId)) as Vacancy;
      return {
        seeker,
        vacancy,
        ...(await readMunicipality(today(), (work) => work(tx))),
        fewSeekers: await loadSeekersFor(tx, actor, vacancy),
      };
    });
    assert.ok(fewSeekers.length < seekers.length, 'somebody is left out early');
    const openings = ranked(vacancies, (one) => [seeker, one], today());
    const people = ranked(seekers, (one) => [one, vacancy], today());
    assert.deepEqual(
      ranked(fewSeekers, (one) => [one, vacancy], today()),
      people,
      'the early rules leave out nobody who fits',
    );
    assert.ok(openings.length > 10 && people.length > 5);

    const list = await sides.caseworker.get(`/borgere/${sides.citizenId}/jobforslag`);
    assert.deepEqual(idsIn(list.text, /name="sammenlign" value="([0-9a-f-]{36})"/g), openings.slice(0, 10));
    assert.ok(site.answers.at(-1)!.queries <= 15, `${site.answers.at(-1)!.queries} queries`);
    const candidates = await sides.consultant.get(`/jobaabninger/${sides.openingId}/kandidater`);
    assert.deepEqual(
      idsIn(candidates.text, /href="\/borgere\/([0-9a-f-]{36})\/jobforslag\/[0-9a-f-]{36}#foreslaa"/g),
      people.slice(0, 10),
    );
    assert.ok(site.answers.at(-1)!.queries <= 15, `${site.answers.at(-1)!.queries} queries`);
  });

  test('everyone shown as a candidate can see that they were looked at; nobody else is recorded', async () => {
    const sides = await twoSides(site);
    await sides.consultant.get(`/jobaabninger/${sides.openingId}/kandidater`);
    const looks = await inside((tx) =>
      tx
        .selectFrom('look')
        .select(['citizenId', 'reason'])
        .where('actorId', '=', sides.accounts.consultant)
        .execute(),
    );
    assert.equal(looks.length, 10);
    assert.ok(looks.every(({ reason }) => reason === 'find-citizens'));
  });

  test('a protected citizen is a candidate only for those named on them', async () => {
    const sides = await twoSides(site);
    await inside((tx) =>
      tx.updateTable('citizen').set({ protected: true }).where('id', '=', sides.citizenId).execute(),
    );
    const vacancy = (await inside((tx) => loadVacancy(tx, today(), sides.openingId))) as Vacancy;
    const named = await site.actor(sides.accounts.caseworker);
    const stranger = await site.actor((await site.newAccount('consultant', 'En Fremmed')).accountId);
    const has = async (actor: typeof named) =>
      (await inside((tx) => loadSeekersFor(tx, actor, vacancy))).some(({ id }) => id === sides.citizenId);
    assert.equal(await has(named), true);
    assert.equal(await has(stranger), false);
    const page = `/jobaabninger/${sides.openingId}/kandidater`;
    const shows = async (accountId: string) =>
      (await (await site.as(accountId)).get(page)).text.includes(sides.citizenId);
    assert.equal(await shows(stranger.accountId as string), false);
    assert.equal(await shows(sides.accounts.caseworker), true);
  });

  test('two or three side by side; one alone is asked for more', async () => {
    const sides = await twoSides(site);
    const list = `/borgere/${sides.citizenId}/jobforslag`;
    const ids = idsIn((await sides.caseworker.get(list)).text, /name="sammenlign" value="([0-9a-f-]{36})"/g);
    const two = await sides.caseworker.get(`${list}?sammenlign=${ids[0]}&sammenlign=${ids[1]}`);
    assert.match(two.text, /ff-compare--2/);
    const one = await sides.caseworker.get(`${list}?sammenlign=${ids[0]}`);
    assert.match(one.text, /Vælg to eller tre/);
    assert.equal((await sides.caseworker.get(`${list}?sammenlign=%00&sammenlign='`)).status, 200);
  });

  test('needs not told lead to the questions; a search says why not', async () => {
    const sides = await twoSides(site);
    const { citizenId } = await site.newAccount('citizen', 'Ny Borger');
    const empty = await sides.caseworker.get(`/borgere/${citizenId}/jobforslag`);
    assert.match(empty.text, /Vi mangler borgerens egne ord/);
    const evening = await newOpening(site, { title: 'Aftenvagt 100 %', evenings: true });
    const search = `/borgere/${sides.citizenId}/jobforslag/hvorfor-ikke`;
    const found = await sides.caseworker.get(`${search}?soeg=${encodeURIComponent('100 %')}`);
    assert.deepEqual(idsIn(found.text, /hvorfor-ikke\/([0-9a-f-]{36})/g), [evening.openingId]);
    assert.match(
      (await sides.caseworker.get(`${search}/${evening.openingId}`)).text,
      /Arbejdet er om aftenen/,
    );
    assert.equal((await sides.caseworker.get(`${search}/${newId()}`)).status, 404);
    // Nor can it be suggested past the rules.
    const forced = await sides.caseworker.post(
      `/borgere/${sides.citizenId}/jobforslag/${evening.openingId}`,
      {},
    );
    assert.equal(forced.status, 409);
    assert.match(forced.text, /Det kan ikke foreslås/);
  });

  test('citizens, workplaces and managers do not search', async () => {
    const sides = await twoSides(site);
    const manager = await site.as((await site.newAccount('manager', 'Lea')).accountId);
    for (const who of [sides.citizen, sides.employer, manager]) {
      assert.equal((await who.get(`/borgere/${sides.citizenId}/jobforslag`)).status, 403);
      assert.equal((await who.get(`/jobaabninger/${sides.openingId}/kandidater`)).status, 403);
    }
  });

  const end = (placementId: string, kind: string) =>
    inside((tx) =>
      tx
        .insertInto('placementEnd')
        .values({ placementId, kind, endedOn: today(), endedAt: site.clock.now(), learnedNeeds: json([]) })
        .execute(),
    );
});
