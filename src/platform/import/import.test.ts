import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { takeLock } from '#platform/database/lock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { freshMunicipality, testDatabase } from '#test/support/database.ts';
import { fillPlaces } from './fill-places.ts';
import { importEsco } from './import-esco.ts';
import { importPostalCodes, readPostalCodes } from './import-postal-codes.ts';
import { CannotImport } from './row-errors.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sharedData = process.env.SHARED_DATA ?? resolve(root, '../shared/data');
const skip = existsSync(join(sharedData, 'esco'))
  ? false
  : `the real files are not in ${sharedData}; set SHARED_DATA`;

const directory = mkdtempSync(join(tmpdir(), 'fodfaeste-import-'));
after(() => rmSync(directory, { recursive: true }));
const screen = (name: string) => {
  const lines: string[] = [];
  return {
    errorFile: join(directory, `${name}.csv`),
    progress: (line: string) => void lines.push(line),
    lines,
  };
};
const uri = (name: string) => `https://esco.example/${process.pid}/${name}`;

function escoFolder(name: string, rows: string[]): string {
  const folder = mkdtempSync(join(directory, name));
  writeFileSync(
    join(folder, 'esco_da_labels.csv'),
    `\uFEFFconceptUri,conceptType,iscoCode,position,labelDa,labelEn\n${rows.join('\n')}\n`,
  );
  return folder;
}

describe('a row of postal codes', () => {
  const place = { navn: 'København K', lon: '12.59', lat: '55.68' };
  it('is one code, or every code of a stretch', () => {
    assert.deepEqual(readPostalCodes({ postnr: '8000', ...place }), [
      { code: '8000', name: 'København K', latitude: 55.68, longitude: 12.59 },
    ]);
    const stretch = readPostalCodes({ postnr: '1000-1499', ...place });
    assert.ok(Array.isArray(stretch));
    assert.equal(stretch.length, 500);
    assert.deepEqual([stretch[0]!.code, stretch.at(-1)!.code], ['1000', '1499']);
  });
  it('is refused when its code, name or place cannot be right', () => {
    for (const wrong of [
      { postnr: '80', ...place },
      { postnr: '1499-1000', ...place },
      { postnr: '', ...place },
      { postnr: '8000', ...place, navn: '' },
      { postnr: '8000', ...place, lat: '12.59', lon: '55.68' },
      { postnr: '8000', ...place, lat: '' },
      { postnr: '8000', ...place, lon: 'øst' },
    ]) {
      assert.ok('problem' in readPostalCodes(wrong), JSON.stringify(wrong));
    }
  });
});

describe('importing', () => {
  it('writes what can be used, lists what cannot with line and reason, and takes what changed the second time', async () => {
    const database = await testDatabase();
    const labels = () =>
      database.asOwner((tx) =>
        tx
          .selectFrom('occupationLabel')
          .selectAll()
          .where('uri', 'like', uri('%'))
          .orderBy('label')
          .execute(),
      );
    const rows = [
      `${uri('1')},Occupation,9112,0,rengøringsassistent,cleaner`,
      `${uri('1')},Occupation,9112,1,"vasker, hotel",cleaner`,
      `${uri('g')},ISCOGroup,9112,0,Rengøring,Cleaners`,
      `${uri('2')},Occupation,,0,vindingeniør,`,
      `${uri('3')},Occupation,9112,0`,
      `${uri('4')},Occupation,9112,0,,nobody`,
    ];
    const first = screen('esco');
    const count = await importEsco(database, escoFolder('a', rows), first);
    assert.deepEqual(count, { rows: 6, written: 3, passedOver: 0, errors: 3 });
    const group = await database.asOwner((tx) =>
      tx.selectFrom('iscoGroup').select('label').where('code', '=', '9112').executeTakeFirst(),
    );
    assert.equal(group?.label, 'Rengøring');
    assert.deepEqual(await labels(), [
      { uri: uri('1'), label: 'rengøringsassistent', iscoCode: '9112', preferred: true },
      { uri: uri('1'), label: 'vasker, hotel', iscoCode: '9112', preferred: false },
    ]);
    const listed = readFileSync(first.errorFile, 'utf8').trim().split('\n');
    assert.equal(listed.length, 1 + 3);
    assert.match(listed.join('\n'), /^5,"“” is not an ISCO group/m);
    assert.match(listed.join('\n'), /^6,/m);
    assert.match(listed.join('\n'), /^7,"no Danish label"/m);

    const again = escoFolder('b', [`${uri('1')},Occupation,9121,1,rengøringsassistent,cleaner`, rows[1]!]);
    await importEsco(database, again, screen('again'));
    assert.deepEqual(
      (await labels()).map(({ iscoCode, preferred }) => ({ iscoCode, preferred })),
      [
        { iscoCode: '9121', preferred: false },
        { iscoCode: '9112', preferred: false },
      ],
    );
    assert.ok(!existsSync(join(directory, 'again.csv')), 'no list of errors when there are none');
  });

  it('writes in pieces and tells how far it is, also when the same thing comes twice in a piece', async () => {
    const database = await testDatabase();
    const rows = Array.from(
      { length: 4100 },
      (_, i) => `${uri(`many-${i % 1300}`)},Occupation,9112,0,job ${i % 1300},job`,
    );
    const told = screen('many');
    const count = await importEsco(database, escoFolder('c', rows), told);
    assert.deepEqual(count, { rows: 4100, written: 4100, passedOver: 0, errors: 0 });
    assert.equal(told.lines.length, 2);
    const stored = await database.asOwner((tx) =>
      tx.selectFrom('occupationLabel').select('uri').where('uri', 'like', uri('many-%')).execute(),
    );
    assert.equal(stored.length, 1300);
  });

  it('refuses a missing file and another file than the one meant, and writes nothing', async () => {
    const database = await testDatabase();
    await assert.rejects(importEsco(database, join(directory, 'nowhere'), screen('x')), CannotImport);
    const other = join(directory, 'other.csv');
    writeFileSync(other, 'postnr;navn;lon;lat\n8000;Aarhus;10.2;56.1\n');
    await assert.rejects(importPostalCodes(database, other, screen('x')), /no column postnr, navn, lon, lat/);
  });

  it('gives people and workplaces without a place the middle of their postal code, in every municipality', async () => {
    const database = await testDatabase();
    const file = join(directory, 'codes.csv');
    writeFileSync(file, 'postnr,navn,lon,lat\n0007-0008,Prøveby,10.5,56.5\n');
    await importPostalCodes(database, file, screen('codes'));
    const municipalities = [await freshMunicipality(), await freshMunicipality()];
    for (const id of municipalities) {
      await database.inMunicipality(id, async (tx) => {
        const registeredAt = Temporal.Instant.from('2026-01-01T00:00:00Z');
        const citizen = (postalCode: string | null, latitude: number | null) => ({
          id: newId(),
          name: 'Prøve Person',
          postalCode,
          latitude,
          longitude: latitude && 9,
          registeredAt,
        });
        await tx
          .insertInto('citizen')
          .values([citizen('0007', null), citizen('0008', 55), citizen('0009', null), citizen(null, null)])
          .execute();
      });
    }
    const filled = await fillPlaces(database);
    assert.ok(filled.citizens >= 2);
    for (const id of municipalities) {
      const people = await database.inMunicipality(id, (tx) =>
        tx
          .selectFrom('citizen')
          .select(['postalCode', 'latitude', 'longitude'])
          .orderBy('postalCode')
          .execute(),
      );
      assert.deepEqual(people, [
        { postalCode: '0007', latitude: 56.5, longitude: 10.5 },
        { postalCode: '0008', latitude: 55, longitude: 9 },
        { postalCode: '0009', latitude: null, longitude: null },
        { postalCode: null, latitude: null, longitude: null },
      ]);
    }
    assert.equal((await fillPlaces(database)).citizens, 0);
  });

  it('refuses while another process has the same embedded database open', async () => {
    const where = join(directory, 'running');
    const lock = takeLock(where);
    try {
      const file = join(directory, 'codes.csv');
      const run = promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', 'src/import.ts', 'postnumre', file],
        {
          cwd: root,
          env: { ...process.env, DATA_DIR: where, DATABASE_URL: '' },
        },
      );
      await assert.rejects(
        run,
        (error: { code: number; stderr: string }) => error.code === 1 && /is in use by/.test(error.stderr),
      );
    } finally {
      lock.release();
    }
  });
});

describe('the real files', () => {
  it('give every Danish title and every postal code, the same when imported twice', { skip }, async () => {
    const database = await openDatabase({ directory: null });
    await migrate(database);
    try {
      for (let round = 0; round < 2; round += 1) {
        const esco = await importEsco(database, join(sharedData, 'esco'), screen(`real-${round}`));
        assert.deepEqual(esco, { rows: 10410, written: 10395, passedOver: 0, errors: 15 });
        const codes = await importPostalCodes(
          database,
          join(sharedData, 'geo/postnumre_centroids.csv'),
          screen('real-codes'),
        );
        assert.deepEqual(codes, { rows: 592, written: 1589, passedOver: 0, errors: 0 });
      }
      const [leader, aarhus, labels] = await database.asOwner(async (tx) => [
        await tx
          .selectFrom('occupationLabel')
          .select(['iscoCode', 'preferred'])
          .where('label', '=', 'teknisk leder')
          .orderBy('preferred', 'desc')
          .execute(),
        await tx.selectFrom('postalCode').selectAll().where('code', '=', '8000').executeTakeFirstOrThrow(),
        await tx
          .selectFrom('occupationLabel')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow(),
      ]);
      assert.deepEqual(leader, [
        { iscoCode: '2654', preferred: true },
        { iscoCode: '1324', preferred: false },
      ]);
      assert.ok(Math.abs(aarhus.latitude - 56.15) < 0.05 && Math.abs(aarhus.longitude - 10.2) < 0.05);
      assert.equal(labels.count, 9776);
    } finally {
      await database.close();
    }
  });
});
