import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#platform/id.ts';
import { freshMunicipality, testDatabase } from '#test/support/database.ts';
import { knownWords } from './known-words.ts';

test('what people of the municipality have said a word means is looked for too, and nowhere else', async () => {
  const database = await testDatabase();
  const [here, elsewhere] = [await freshMunicipality(), await freshMunicipality()];
  await database.inMunicipality(here, (tx) =>
    tx
      .insertInto('occupationCorrection')
      .values([
        {
          ...{ words: 'hyggeonkel', chosenBy: newId(), chosenAt: Temporal.Now.instant() },
          ...{ label: null, iscoCode: null },
        },
        {
          ...{ words: 'altmuligmand', chosenBy: newId(), chosenAt: Temporal.Now.instant() },
          ...{ label: 'Pedelmedhjælper', iscoCode: '5153' },
        },
      ])
      .execute(),
  );
  const namesIn = async (municipalityId: string, text: string) => {
    const { names } = await database.inMunicipality(municipalityId, (tx) => knownWords(tx, 'opening', text));
    return [...names.values()].flat();
  };
  assert.deepEqual(await namesIn(here, 'Altmuligmand i Åsund'), [
    { label: 'Pedelmedhjælper', iscoCode: '5153' },
  ]);
  assert.deepEqual(await namesIn(here, 'hyggeonkel'), []);
  assert.deepEqual(await namesIn(elsewhere, 'altmuligmand'), []);
});
