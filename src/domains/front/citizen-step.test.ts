import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textsFor } from '#locales/index.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';

/** The big step on the citizen's page: its title and where its button leads. */
async function stepOf(site: TestSite, world: World) {
  const { text } = await (await site.as(world.people.citizen.accountId)).get('/');
  const section = /<section class="ff-next"[\s\S]*?<\/section>/.exec(text)?.[0] ?? assert.fail('no step');
  assert.equal(text.split('data-next-step').length, 2, 'one step and no more');
  return {
    title: /<h2[^>]*>(.*?)<\/h2>/.exec(section)![1]!,
    href: /<a [^>]*href="([^"]+)"/.exec(section)?.[1],
  };
}

async function changed(change: (tx: Tx, site: TestSite, world: World) => Promise<unknown>) {
  const site = await testSite();
  const world = await newWorld(site);
  await site.database.inMunicipality(site.municipalityId, (tx) => change(tx, site, world));
  return { site, world, step: await stepOf(site, world) };
}

const children = [
  'employment',
  'workplaceCheck',
  'concern',
  'signature',
  'attendance',
  'checkIn',
  'followUp',
  'confidentiality',
  'hoursStep',
  'placementVersion',
] as const;
async function withoutPlacement(tx: Tx): Promise<void> {
  for (const table of children) await tx.deleteFrom(table).execute();
  await tx.deleteFrom('placement').execute();
}
const onlySteps = async (tx: Tx, site: TestSite, { ids }: World, kinds: string[], data: object = {}) => {
  await withoutPlacement(tx);
  await tx.deleteFrom('suggestionStep').execute();
  if (kinds.length === 0) return;
  await tx
    .insertInto('suggestionStep')
    .values(
      kinds.map((kind, hour) => ({
        id: newId(),
        suggestionId: ids.suggestionId,
        kind,
        at: site.clock.now().subtract({ hours: 10 - hour }),
        actorName: 'Nogen',
        party: 'citizen',
        data: json(kind === 'meeting-set' ? data : {}),
      })),
    )
    .execute();
};

describe('the citizen’s next step', () => {
  test('under way and asked lately: when to come next', async () => {
    const { step, world } = await changed(async () => undefined);
    assert.match(step.title, /Du er i gang/);
    assert.equal(step.href, `/forloeb/${world.ids.placementId}`);
  });

  test('under way and not asked for a week: how is it going', async () => {
    const { step, world } = await changed((tx) => tx.deleteFrom('checkIn').execute());
    assert.match(step.title, /Hvordan går det/);
    assert.equal(step.href, `/forloeb/${world.ids.placementId}/tjek`);
  });

  test('an agreement to sign goes before all else', async () => {
    const { step, world } = await changed((tx) => tx.deleteFrom('signature').execute());
    // Its period has begun, and it is still to be signed.
    assert.match(step.title, /Skriv under/);
    assert.equal(step.href, `/forloeb/${world.ids.placementId}/underskriv`);
  });

  test('signed, and the others are missing', async () => {
    const { step } = await changed((tx) =>
      tx.deleteFrom('signature').where('party', '!=', 'citizen').execute(),
    );
    assert.match(step.title, /gør aftalen .* klar/);
  });

  test('agreed and not begun: the first day', async () => {
    const { step } = await changed(async (tx, site) => {
      const startsOn = site.clock.today().add({ days: 6 });
      await tx.updateTable('placementVersion').set({ startsOn }).execute();
      await tx.updateTable('hoursStep').set({ fromDate: startsOn }).execute();
    });
    assert.match(step.title, /Du begynder/);
  });

  test('over: how did it go, until it is answered', async () => {
    const { step, site, world } = await changed((tx, { clock }, { ids }) =>
      tx
        .insertInto('placementEnd')
        .values({
          placementId: ids.placementId,
          kind: 'stopped',
          endedOn: clock.today(),
          endedAt: clock.now(),
        })
        .execute(),
    );
    assert.match(step.title, /Hvordan gik det/);
    assert.equal(step.href, `/forloeb/${world.ids.placementId}/vurdering`);
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx
        .insertInto('endAssessment')
        .values({
          placementId: world.ids.placementId,
          party: 'citizen',
          answers: json({}),
          at: site.clock.now(),
          name: 'O',
        })
        .execute(),
    );
    assert.match((await stepOf(site, world)).title, /Du har job hos Prøvebageriet/);
  });

  const states: [string[], RegExp][] = [
    [['offered'], /forslag til dig/],
    [['offered', 'citizen-talk'], /Vi ringer til dig/],
    [['offered', 'citizen-yes'], /Vi venter på svar/],
    [['offered', 'citizen-yes', 'employer-yes'], /gør aftalen .* klar/],
    [['offered', 'citizen-no'], /Fortæl, hvad der skal til/],
  ];
  for (const [kinds, title] of states) {
    test(`a suggestion: ${kinds.at(-1)}`, async () => {
      const { step } = await changed((tx, site, world) => onlySteps(tx, site, world, kinds));
      assert.match(step.title, title);
    });
  }

  test('a suggestion chosen but never sent is not the citizen’s to know', async () => {
    const { step } = await changed((tx, site, world) => onlySteps(tx, site, world, []));
    assert.match(step.title, /Fortæl/);
  });

  test('a meeting to come, and no longer when it has been', async () => {
    const { step, site, world } = await changed((tx, own, at) =>
      onlySteps(tx, own, at, ['offered', 'citizen-yes', 'meeting-set'], {
        meetingId: newId(),
        startsAt: own.clock.now().add({ hours: 30 }).toString(),
        minutes: 30,
        place: 'Havnen 1',
        sequence: 0,
      }),
    );
    assert.match(step.title, /Du skal til møde/);
    site.clock.moveDays(2);
    assert.match((await stepOf(site, world)).title, /Vi venter på svar/);
  });

  test('whoever has a job is told so, and not that we look for one; until it ends', async () => {
    const { step, site, world } = await changed(async (tx, own, at) => {
      await onlySteps(tx, own, at, []);
      await tx
        .insertInto('employment')
        .values({
          id: newId(),
          citizenId: at.ids.citizenId,
          kind: 'ordinary',
          employerName: 'Bolster og Bolig',
          fromOn: own.clock.today().subtract({ days: 30 }),
          untilOn: own.clock.today(),
          source: 'citizen',
          recordedAt: own.clock.now(),
          recordedByName: 'Nogen',
        })
        .execute();
    });
    assert.equal(step.title, 'Du har job hos Bolster og Bolig');
    assert.equal(step.href, '/mit-job');
    site.clock.moveDays(1);
    assert.doesNotMatch((await stepOf(site, world)).title, /Du har job/);
  });

  test('nothing under way: tell, tell on, and then we look', async () => {
    const { step, site, world } = await changed(async (tx) => {
      await withoutPlacement(tx);
      await tx.deleteFrom('suggestionStep').execute();
    });
    assert.match(step.title, /Fortæl, hvad/);
    assert.equal(step.href, '/mine-behov');
    const { citizenId } = world.ids;
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.insertInto('needsDraft').values({ citizenId, updatedAt: site.clock.now() }).execute(),
    );
    assert.match((await stepOf(site, world)).title, /Fortæl færdig/);
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.insertInto('citizenProfile').values({ citizenId, confirmedAt: site.clock.now() }).execute(),
    );
    assert.match((await stepOf(site, world)).title, /Vi leder efter et sted/);
  });
});

/** Words per sentence, and per cent of words longer than six letters. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const sentences = Math.max(1, (text.match(/[.!?:]/g) ?? []).length);
  return words.length / sentences + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

test('every step is easy to read: LIX 30 or lower', () => {
  const { steps } = textsFor('da').front.citizen;
  const sentence = (words: string | ((...given: string[]) => string)) =>
    typeof words === 'string' ? words : words('tirsdag', 'Havnen');
  for (const [name, { title, text }] of Object.entries(steps)) {
    const all = `${sentence(title as string)}. ${sentence(text as string)}`;
    assert.ok(lix(all) <= 30, `${name}: ${Math.round(lix(all))} – ${all}`);
  }
});
