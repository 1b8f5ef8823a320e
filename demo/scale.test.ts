import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { loadPlacement, status } from '#domains/placements/index.ts';
import { movableClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open.ts';
import { loadScale } from './scale.ts';

const clock = movableClock(Temporal.Instant.from('2026-04-14T07:00:00Z'));
const database = await openDatabase({ directory: null });
after(() => database.close());

test('a large municipality has everything in proportion, and each placement its state', async () => {
  await migrate(database);
  const began = performance.now();
  await loadScale(database, 'stor', 1000, clock);
  console.log(`1,000 citizens loaded in ${Math.round(performance.now() - began)} ms`);
  await database.inMunicipality('stor', async (tx) => {
    const count = async (table: 'citizen' | 'opening' | 'placement' | 'look') =>
      (
        await tx
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
      ).count;
    assert.equal(await count('citizen'), 1000);
    assert.equal(await count('opening'), 750);
    assert.equal(await count('placement'), 550);
    assert.equal(await count('look'), 9000);
    const ids = await tx.selectFrom('placement').select('id').limit(60).execute();
    const states = new Set<string>();
    for (const { id } of ids) states.add(status(await loadPlacement(tx, id), clock.today()));
    assert.deepEqual([...states].sort(), [
      'agreed',
      'awaiting-signatures',
      'draft',
      'ended',
      'running',
      'stopped',
    ]);
  });
});
