import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { remind } from './remind.ts';
import { inDatabase, later, lifeScene, messagesAbout, site } from './testing/life-scene.ts';

/** Runs the reminder for the whole municipality; returns what came of it in this one placement. */
async function run(placementId: string): Promise<number> {
  const before = (await messagesAbout(placementId)).length;
  await inDatabase((tx) =>
    remind(
      tx,
      { clock: site.clock, baseUrl: 'http://localhost' },
      { id: site.municipalityId, name: 'Prøve Kommune' },
    ),
  );
  return (await messagesAbout(placementId)).length - before;
}

describe('the daily reminder', () => {
  test('asks for missing days and for a check-in, names nobody, and not again the next day', async () => {
    const it = await lifeScene();
    assert.equal(await run(it.ids.placementId), 1);
    const [attendance] = await messagesAbout(it.ids.placementId);
    assert.equal(attendance!.toName, 'Ejnar Ejer');
    assert.match(attendance!.body, new RegExp(`http://localhost${it.at}/fremmoede`));
    assert.ok(!attendance!.body.includes('Ottilie'));
    await later(it, 1, async () => assert.equal(await run(it.ids.placementId), 0));
    // Two weeks after the check-in of the scene both are due.
    await later(it, 14, async () => {
      assert.equal(await run(it.ids.placementId), 2);
      assert.equal(await run(it.ids.placementId), 0);
      const checkIn = (await messagesAbout(it.ids.placementId)).find(({ body }) => body.includes('/tjek'));
      assert.equal(checkIn!.toName, 'Ottilie Abelgren');
    });
  });

  test('leaves those alone where the days are recorded, and those that are over', async () => {
    const it = await lifeScene();
    for (const date of ['2026-04-13', '2026-04-08', '2026-04-01'])
      await it.mentor.post(`${it.at}/fremmoede`, { date });
    await run(it.ids.placementId);
    assert.deepEqual(await messagesAbout(it.ids.placementId), []);
    await later(it, 90, async () => {
      await run(it.ids.placementId);
      assert.deepEqual(await messagesAbout(it.ids.placementId), []);
    });
  });
});
