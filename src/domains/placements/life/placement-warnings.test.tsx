import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { later, lifeScene } from './testing/life-scene.ts';

describe('what needs somebody before it breaks', () => {
  test('stands on the placement’s overview for staff, and for nobody else', async () => {
    const it = await lifeScene();
    assert.match((await it.consultant.get(it.at)).text, /Et svar, der bekymrer/);
    assert.match((await it.caseworker.get(it.at)).text, /Et svar, der bekymrer/);
    for (const other of [it.citizen, it.employer, it.mentor])
      assert.ok(!(await other.get(it.at)).text.includes('Et svar, der bekymrer'));
  });

  test('comes with time: quiet, overdue and ending', async () => {
    const it = await lifeScene();
    await later(it, 60, async (then) => {
      const { text } = await then.caseworker.get(it.at);
      assert.match(text, /Ingen har skrevet noget i 60 dage/);
      assert.match(text, /Halvvejs skulle være holdt/);
    });
  });

  test('is gone when somebody has called', async () => {
    const it = await lifeScene();
    await it.consultant.post(`${it.at}/tjek/${it.ids.checkInId}/ringet`, {
      callNote: 'Vi sætter tempoet ned',
    });
    assert.ok(!(await it.caseworker.get(it.at)).text.includes('Et svar, der bekymrer'));
  });
});
