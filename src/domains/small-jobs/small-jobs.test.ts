import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { tellNeeds } from '#test/support/two-sides.ts';
import { workplaceTown } from '#test/support/workplace-town.ts';
import { citizenName, newWorld } from '#test/support/world.ts';

type Town = Awaited<ReturnType<typeof workplaceTown>>;

/** Each a second after the one before: in that order a job is named after its tasks. */
let written = 0;

async function newTask(
  town: Town,
  title: string,
  minutesPerWeek: number,
  lifting: [level: number, lowersTo: number | null],
): Promise<string> {
  const id = newId();
  written += 1;
  await town.inTown(async (tx) => {
    const { workplaceId, site } = town;
    await tx
      .insertInto('task')
      .values({
        id,
        workplaceId,
        title,
        minutesPerWeek,
        createdAt: site.clock.now().add({ seconds: written }),
      })
      .execute();
    const [level, lowersTo] = lifting;
    await tx.insertInto('taskDemand').values({ taskId: id, dimension: 'lifting', level, lowersTo }).execute();
  });
  return id;
}

describe('a small job', () => {
  let town: Town;
  let site: TestSite;
  let person: { accountId: string; citizenId: string };
  let light: string;
  let heavy: string;
  let lowerable: string;
  let caseworker: Awaited<ReturnType<TestSite['as']>>;
  const path = () => `/borgere/${person.citizenId}/smaajob`;

  before(async () => {
    town = await workplaceTown();
    ({ site } = town);
    person = (await site.newAccount('citizen', 'Runa Vester')) as typeof person;
    // Round the corner from the person, whichever postal codes other tests have loaded.
    await town.inTown((tx) =>
      tx
        .updateTable('workplace')
        .set({ latitude: 54.77, longitude: 11.87 })
        .where('id', '=', town.workplaceId)
        .execute(),
    );
    await tellNeeds(site, person.citizenId, { needs: { lifting: [1, true] }, minutesNow: 300 });
    light = await newTask(town, 'Tørre støv af', 180, [0, null]);
    lowerable = await newTask(town, 'Bære kasser', 240, [2, 1]);
    heavy = await newTask(town, 'Løfte paller', 300, [3, 2]);
    const account = await site.newAccount('caseworker', 'Sanne Sag');
    caseworker = await site.as(account.accountId);
  });

  it('is proposed of what this person can hold, and nothing else', async () => {
    const { text } = await caseworker.get(path());
    assert.ok(text.includes('Vælg et, se det efter, og send det'));
    assert.ok(text.includes('Tørre støv af og bære kasser'));
    assert.ok(!text.includes('Løfte paller'));
    const asked = (await caseworker.get(`${path()}?opgave=${heavy}`)).text;
    assert.ok(asked.includes('Den opgave passer ikke'));
  });

  it('begins with the hours that work now, and lowers no further than is needed', async () => {
    const { text } = await caseworker.get(`${path()}?opgave=${lowerable}`);
    const typedIn = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1];
    assert.equal(typedIn('minutes'), '7');
    assert.equal(typedIn('minutesStart'), '5');
    assert.match(text, /name="adapt-lifting".*?<option[^>]*(selected[^>]*value="1"|value="1"[^>]*selected)/s);
  });

  it('is refused with a reason at the field and all that was typed', async () => {
    const taskIds = [light, lowerable];
    const typed = { title: 'Støv og kasser', minutes: '12', taskIds };
    const tooMuch = await caseworker.post(path(), typed);
    assert.equal(tooMuch.status, 422);
    assert.ok(
      tooMuch.text.includes('flere timer, end opgaverne rummer') && tooMuch.text.includes('Støv og kasser'),
    );
    const tooFar = await caseworker.post(path(), {
      ...typed,
      minutes: '7',
      minutesStart: '5',
      'adapt-lifting': '0',
    });
    assert.ok(tooFar.text.includes('ikke sagt, at det kan lempes'));
    const misfit = await caseworker.post(path(), {
      ...typed,
      minutes: '4',
      minutesStart: '4',
      taskIds: [heavy],
    });
    assert.ok(misfit.text.includes('passer ikke til borgeren'));
    const late = await caseworker.post(path(), { ...typed, minutes: '5', minutesStart: '6' });
    assert.ok(late.text.includes('ikke begynde med flere timer'));
    const gone = await caseworker.post(path(), { ...typed, taskIds: [newId()] });
    assert.equal(gone.status, 422);
  });

  it('names to the consultant who could hold it, but nobody who is protected, and writes the look', async () => {
    const consultant = await site.as(town.consultant);
    const here = `/arbejdssteder/${town.workplaceId}/smaajob`;
    const make = async (name: string, more: { protected?: boolean }) => {
      const { citizenId } = await site.newAccount('citizen', name);
      await tellNeeds(site, citizenId!, { needs: { lifting: [1, true] }, minutesNow: 300 });
      const { accountId } = await site.newAccount('caseworker', `Sag ${name}`);
      await town.inTown((tx) =>
        tx
          .updateTable('citizen')
          .set({ caseworkerId: accountId, ...more })
          .where('id', '=', citizenId!)
          .execute(),
      );
      return citizenId!;
    };
    const seen = await make('Frode Fundet', {});
    const hidden = await make('Signe Skjult', { protected: true });
    const { text } = await consultant.get(here);
    assert.ok(text.includes('Frode Fundet') && !text.includes('Signe Skjult'));
    assert.ok(text.includes(`/borgere/${seen}/smaajob?valgt=${light}`));
    assert.ok(!(await consultant.get(`${here}?valgt=${heavy}`)).text.includes('Frode Fundet'));
    const looks = await town.inTown((tx) =>
      tx
        .selectFrom('look')
        .select('citizenId')
        .where('path', '=', '/arbejdssteder/:workplaceId/smaajob')
        .execute(),
    );
    assert.ok(looks.some(({ citizenId }) => citizenId === seen));
    assert.ok(!looks.some(({ citizenId }) => citizenId === hidden));
  });

  it('says why these tasks, why not one more, and what else could be put together', async () => {
    const { text } = await caseworker.get(`${path()}?opgave=${light}`);
    assert.ok(text.includes('Derfor de opgaver') && text.includes('7 timer om ugen. Dagene er ikke aftalt'));
    assert.match(text, /Løfte paller: kræver mere, end der går/);
    assert.ok(text.includes('Andre gode sæt her'));
  });

  it('for one person: the citizen is told, and the workplace knows nobody', async () => {
    const made = await caseworker.post(path(), {
      title: 'Støv og kasser',
      minutes: '7',
      minutesStart: '5',
      'adapt-lifting': '1',
      taskIds: [light, lowerable],
    });
    assert.match(made.location ?? '', /^\/forslag\//);
    const job = await town.inTown((tx) =>
      tx
        .selectFrom('smallJob as j')
        .innerJoin('opening as o', 'o.id', 'j.openingId')
        .select(['j.citizenId', 'j.adapted', 'o.schemes', 'o.perspective', 'o.places', 'o.minutesMin'])
        .executeTakeFirstOrThrow(),
    );
    assert.deepEqual(job, {
      citizenId: person.citizenId,
      adapted: [{ dimension: 'lifting', level: 1 }],
      schemes: ['smaajob'],
      perspective: 'agreed',
      places: 1,
      minutesMin: 420,
    });
    const employer = await site.as(town.employer);
    for (const page of ['/', `/arbejdssteder/${town.workplaceId}`])
      assert.ok(!(await employer.get(page)).text.includes('Runa'), page);
    const told = await town.inTown((tx) => tx.selectFrom('message').select('toAddress').execute());
    assert.equal(told.length, 1);
  });

  it('keeps evenings and weekends for those who work then, and says so on the opening', async () => {
    const late = await newTask(town, 'Lukke vinduer', 60, [0, null]);
    await town.inTown((tx) =>
      tx
        .updateTable('task')
        .set({ weekdays: [6], dayPart: 'evening' })
        .where('id', '=', late)
        .execute(),
    );
    assert.ok((await caseworker.get(`${path()}?opgave=${late}`)).text.includes('Den opgave passer ikke'));
    const { text } = await caseworker.get(`${path()}?opgave=${light}`);
    assert.match(text, /Lukke vinduer: ligger, når borgeren ikke kan/);
    const consultant = await site.as(town.consultant);
    const made = await consultant.post(`/arbejdssteder/${town.workplaceId}/smaajob`, {
      ...{ title: 'Vinduer', minutes: '1', taskIds: [late], onBehalfReason: 'at-meeting' },
    });
    const opening = await town.inTown((tx) =>
      tx
        .selectFrom('opening')
        .select(['evenings', 'weekends'])
        .where('id', '=', made.location!.split('/')[2]!.split('?')[0]!)
        .executeTakeFirstOrThrow(),
    );
    assert.deepEqual(opening, { evenings: true, weekends: true });
  });

  it('offered to everybody is the workplace’s own act: the consultant says why', async () => {
    const consultant = await site.as(town.consultant);
    const here = `/arbejdssteder/${town.workplaceId}/smaajob`;
    assert.ok((await consultant.get(`${here}?valgt=${heavy}&valgt=${light}`)).text.includes('8 timer'));
    const form = { title: 'Paller', minutes: '5', taskIds: [heavy] };
    assert.equal((await consultant.post(here, form)).status, 422);
    const made = await consultant.post(here, { ...form, onBehalfReason: 'at-meeting' });
    assert.match(made.location ?? '', /^\/jobaabninger\//);
    const employer = await site.as(town.employer);
    assert.equal((await employer.get(here)).status, 403);
    const allOffered = /Alle opgaver er allerede i en jobåbning/;
    assert.match((await consultant.get(here)).text, allOffered);
    await newTask(town, 'Tømme postkassen', 60, [0, null]);
    assert.doesNotMatch((await consultant.get(here)).text, allOffered);
  });
});

describe('a new practice beside paid hours', () => {
  it('builds on paid hours at the place, knows their days, and asks for the citizen’s own yes', async () => {
    const site = await testSite();
    const world = await newWorld(site);
    const { placementId, citizenId, workplaceId } = world.ids;
    const path = `/forloeb/${placementId}/ved-siden-af`;
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.deleteFrom('employment').where('citizenId', '=', citizenId).execute(),
    );
    const caseworker = await site.as(world.people.caseworker.accountId);
    assert.ok((await caseworker.get(path)).text.includes('ingen timer med løn endnu'));
    const dates = (name: string, on: string) => {
      const { year, month, day } = Temporal.PlainDate.from(on);
      return {
        [`${name}-day`]: String(day),
        [`${name}-month`]: String(month),
        [`${name}-year`]: String(year),
      };
    };
    const form = {
      scheme: 'smaajob',
      purposes: ['ordinary-hours'],
      purposeNote: 'Prøve mere',
      tasks: 'Feje',
      mentorName: 'Mona',
      mentorPhone: '20202020',
      ...dates('starts', '2026-08-03'),
      ...dates('ends', '2026-10-30'),
      'step0-practice': '8',
      'step0-weekdays': ['1', '2'],
      perspective: 'agreed',
      jobAgreement: 'Ansættelse, hvis begge er tilfredse',
      citizenYes: 'at-meeting',
    };
    assert.equal((await caseworker.post(path, form)).status, 409);
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx
        .insertInto('employment')
        .values({
          id: newId(),
          citizenId,
          kind: 'ordinary',
          workplaceId,
          minutesPerWeek: 1800,
          fromOn: site.clock.today(),
          source: 'staff',
          recordedAt: site.clock.now(),
          recordedByName: 'Sanne Sag',
        })
        .execute(),
    );
    const { citizenYes: _, ...unasked } = form;
    assert.ok((await caseworker.post(path, unasked)).text.includes('Spørg borgeren først'));
    const tooMuch = await caseworker.post(path, form);
    assert.equal(tooMuch.status, 422);
    assert.ok(tooMuch.text.includes('38 timer om ugen i alt') && tooMuch.text.includes('Prøve mere'));
    const made = await caseworker.post(path, { ...form, 'step0-practice': '6' });
    assert.match(made.location ?? '', /^\/forloeb\/.*aftale/);
    const employer = await site.as(world.people.employer.accountId);
    const draft = made.location!.split('/')[2]!;
    assert.ok(
      !(await employer.get(`/forloeb/${draft}`)).text.includes(citizenName),
      'a draft is nobody to them',
    );
  });
});
