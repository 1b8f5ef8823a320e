import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { listCorrections } from './correction-queries.ts';
import { rememberChoice } from './remember-choice.ts';
import { understand } from './understand.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});

const staff = async (name: string) => site.actor((await site.newAccount('consultant', name)).accountId);
const inTown = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
  site.database.inMunicipality(site.municipalityId, work);
type Who = Awaited<ReturnType<typeof staff>>;

const read = async (who: Who, text: string) => (await inTown((tx) => understand(tx, who, [text])))[0]!;
async function correct(who: Who, text: string, label: string | null) {
  const reading = await read(who, text);
  const chosen = label === null ? null : reading.proposals.find((link) => link.label === label)!;
  assert.notEqual(chosen, undefined, `${label} is among the proposals for ${text}`);
  await inTown((tx) => rememberChoice(tx, site.clock, who, reading, chosen));
}

test('what is close enough is taken for granted; a guess waits for somebody to choose it', async () => {
  const ada = await staff('Ada Ask');
  const sure = await read(ada, 'Lagermand');
  assert.equal(sure.chosen?.label, 'Lagermedarbejder');
  assert.equal(sure.chosen?.confidence, 1);
  const guess = await read(ada, 'noget med dyr');
  assert.equal(guess.chosen, null);
  assert.ok(guess.proposals.length > 0);
  assert.deepEqual(await inTown((tx) => understand(tx, ada, [])), []);
});

test('a correction holds for the same words, for everyone, with what was read before beside it', async () => {
  const [ada, bo] = [await staff('Ada Ask'), await staff('Bo Bøg')];
  const before = await read(ada, 'arbejde i gartneri');
  const other = before.proposals[1]!;
  await correct(ada, 'arbejde i gartneri', other.label);
  const after = await read(bo, 'Gartneri!');
  assert.equal(after.chosen?.label, other.label);
  assert.equal(after.remembered, true);
  assert.equal(after.proposals.length, before.proposals.length);
  assert.equal(after.proposals[0]?.label, other.label);
});

test('each person’s own word stands; for others what most have meant; none is an answer too', async () => {
  const [ada, bo, cai, dan] = [
    await staff('Ada Ask'),
    await staff('Bo Bøg'),
    await staff('Cai Kat'),
    await staff('Dan Dal'),
  ];
  const [first, second] = (await read(ada, 'grøn hjælper')).proposals;
  await correct(ada, 'grøn hjælper', null);
  assert.equal((await read(bo, 'grøn hjælper')).chosen, null);
  await correct(bo, 'grøn hjælper', second!.label);
  await correct(cai, 'grøn hjælper', second!.label);
  assert.equal((await read(dan, 'grøn hjælper')).chosen?.label, second!.label);
  assert.equal((await read(ada, 'grøn hjælper')).chosen, null);
  await correct(ada, 'grøn hjælper', first!.label);
  assert.equal((await read(ada, 'grøn hjælper')).chosen?.label, first!.label);
  const rows = await inTown((tx) =>
    tx.selectFrom('occupationCorrection').select('chosenBy').where('words', '=', 'grøn hjælper').execute(),
  );
  assert.equal(rows.length, new Set(rows.map(({ chosenBy }) => chosenBy)).size);
});

test('a sentence somebody wrote of themselves is remembered for them, and not listed for others', async () => {
  const ada = await staff('Ada Ask');
  const sentence = 'Planter der ikke larmer når hovedet driller';
  await correct(ada, sentence, null);
  await correct(ada, 'tavs planteven', null);
  assert.equal((await read(ada, sentence)).remembered, true);
  const listed = (await inTown((tx) => listCorrections(tx, 1))).corrections.map(({ words }) => words);
  assert.ok(listed.includes('tavs planteven'));
  assert.ok(!listed.some((words) => words.includes('larmer')));
});

test('what was learned is listed a page at a time, so that the oldest can be forgotten too', async () => {
  const own = await testSite();
  await own.database.inMunicipality(own.municipalityId, (tx) =>
    tx
      .insertInto('occupationCorrection')
      .values(
        Array.from({ length: 53 }, (_, n) => ({
          ...{ words: `ord ${n}`, chosenBy: newId(), label: null, iscoCode: null },
          chosenAt: own.clock.now().add({ seconds: n }),
        })),
      )
      .execute(),
  );
  const list = (page: number) =>
    own.database.inMunicipality(own.municipalityId, (tx) => listCorrections(tx, page));
  const [first, second] = [await list(1), await list(2)];
  assert.deepEqual([first.total, second.total], [53, 53]);
  assert.equal(first.corrections[0]!.words, 'ord 52');
  assert.deepEqual(
    second.corrections.map(({ words }) => words),
    ['ord 2', 'ord 1', 'ord 0'],
  );
});

test('saying yes to what was sure is not kept, and another municipality has its own words', async () => {
  const ada = await staff('Ada Ask');
  await correct(ada, 'kantine', (await read(ada, 'kantine')).proposals[0]!.label);
  assert.equal((await read(ada, 'kantine')).remembered, false);
  await correct(ada, 'kantine', null);
  assert.equal((await read(ada, 'kantine')).remembered, true);
  const elsewhere = await testSite();
  const reading = await elsewhere.database.inMunicipality(elsewhere.municipalityId, (tx) =>
    understand(tx, ada, ['kantine']),
  );
  assert.equal(reading[0]!.remembered, false);
});

test('labels loaded by import join in at once, with the names of their groups, and go again', async () => {
  const ada = await staff('Ada Ask');
  const own = await testSite();
  const readHere = async (text: string) =>
    (await own.database.inMunicipality(own.municipalityId, (tx) => understand(tx, ada, [text])))[0]!;
  assert.notEqual((await readHere('bødkersvend')).chosen?.label, 'Bødker');
  await own.database.asOwner(async (tx) => {
    await tx
      .insertInto('occupationLabel')
      .values([
        { uri: 'urn:bødker', label: 'bødker', iscoCode: '7522', preferred: true },
        { uri: 'urn:bødker', label: 'bødkersvend', iscoCode: '7522', preferred: false },
      ])
      .execute();
    await tx.insertInto('iscoGroup').values({ code: '7522', label: 'Snedkerarbejde' }).execute();
  });
  const read = await readHere('bødkersvend');
  assert.deepEqual(read.chosen, {
    label: 'Bødker',
    iscoCode: '7522',
    confidence: 1,
    uri: 'urn:bødker',
    group: 'Snedkerarbejde',
  });
  await own.database.asOwner(async (tx) => {
    await tx.deleteFrom('occupationLabel').where('uri', '=', 'urn:bødker').execute();
    await tx.deleteFrom('iscoGroup').where('code', '=', '7522').execute();
  });
  assert.notEqual((await readHere('bødkersvend')).chosen?.label, 'Bødker');
});
