import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { migrate } from '#platform/database/migrate.ts';
import { type Database, openDatabase } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { companyDocument, registerLines, unitDocument } from '#test/support/register-documents.ts';
import { importCvr } from './import-cvr.ts';
import { readDocument } from './register-document.ts';
import { CannotImport } from './row-errors.ts';
import { updateFromRegister } from './update-from-register.ts';

const directory = mkdtempSync(join(tmpdir(), 'fodfaeste-register-'));
after(() => rmSync(directory, { recursive: true }));

const screen = (name: string) => {
  const lines: string[] = [];
  return {
    errorFile: join(directory, `${name}.csv`),
    progress: (line: string) => void lines.push(line),
    lines,
  };
};
const fileOf = (name: string, lines: Iterable<string>): string => {
  const file = join(directory, name);
  writeFileSync(file, `${[...lines].join('\n')}\n`);
  return file;
};

describe('a document of the register', () => {
  const company = (document: object) => {
    const read = readDocument(JSON.stringify(document));
    assert.ok('company' in read);
    return read;
  };

  it('is a company with its newest name, code with version, staffing, protection and units', () => {
    const { company: read, units } = company({ _source: { Vrvirksomhed: companyDocument(7) } });
    assert.deepEqual(read, {
      cvr: '98000007',
      name: 'Åens Bageri 7 ApS',
      advertising_protected: true,
      industry_code: '812100',
      industry_version: 'DB25',
      industry_text: 'Rengøring',
      employees: 7,
      employees_interval: '10-19',
      employees_month: '2026-02',
      status: 'NORMAL',
      started_on: '2012-03-01',
      ceased_on: null,
      updated_at: '2026-03-01T09:00:00.000Z',
    });
    assert.deepEqual(
      units.map(({ p_number, name }) => [p_number, name]),
      [['1980000007', null]],
    );
  });

  it('says DB07 of a code that began before 2025, and none of one that ended before 2008', () => {
    const [old] = companyDocument(3).hovedbranche;
    const versionOf = (periode: object) =>
      company({ Vrvirksomhed: { ...companyDocument(3), hovedbranche: [{ ...old, periode }] } }).company
        .industry_version;
    assert.equal(versionOf({ gyldigFra: '2012-03-01', gyldigTil: '2024-12-31' }), 'DB07');
    assert.equal(versionOf({ gyldigFra: '2024-12-31', gyldigTil: null }), 'DB07');
    assert.equal(versionOf({ gyldigFra: '2025-01-01', gyldigTil: null }), 'DB25');
    assert.equal(versionOf({ gyldigFra: '1999-01-01', gyldigTil: '2007-12-31' }), null);
  });

  it('keeps the interval when the number is not told', () => {
    const { company: read } = company({
      Vrvirksomhed: companyDocument(3, { employees: null, ceasedOn: '2025-05-31' }),
    });
    assert.deepEqual(
      [read.employees, read.employees_interval, read.ceased_on],
      [null, '10-19', '2025-05-31'],
    );
  });

  it('is a production unit with its company and address', () => {
    const read = readDocument(JSON.stringify({ VrproduktionsEnhed: unitDocument(5) }));
    assert.ok('unit' in read);
    const { p_number, cvr, address, postal_code, place, municipality_code } = read.unit;
    assert.deepEqual(
      { p_number, cvr, address, postal_code, place, municipality_code },
      {
        p_number: '1980000005',
        cvr: '98000005',
        address: 'Prøvevej 6A',
        postal_code: '8660',
        place: 'Skanderborg',
        municipality_code: '746',
      },
    );
  });

  it('is refused with the reason when it cannot be used', () => {
    const wrong = (document: object, reason: RegExp) =>
      assert.throws(() => readDocument(JSON.stringify(document)), reason);
    wrong({ Noget: {} }, /neither a company/);
    wrong({ Vrvirksomhed: { ...companyDocument(1), cvrNummer: 12 } }, /not a CVR number/);
    wrong({ Vrvirksomhed: { ...companyDocument(1), navne: [] } }, /no name/);
    wrong({ Vrvirksomhed: { ...companyDocument(1), sidstOpdateret: 'i går' } }, /no sidstOpdateret/);
    wrong({ VrproduktionsEnhed: { ...unitDocument(1), pNummer: 7 } }, /not a P-number/);
  });
});

describe('importing the register', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase({ directory: null });
    await migrate(database);
  });
  after(() => database.close());

  const counts = () =>
    database.asOwner(async (tx) => ({
      companies: (await tx.selectFrom('registerCompany').select('cvr').execute()).length,
      units: (await tx.selectFrom('registerUnit').select('pNumber').execute()).length,
      unnamed: (await tx.selectFrom('registerUnit').select('pNumber').where('name', 'is', null).execute())
        .length,
    }));

  it('writes what can be used, lists what cannot with line and reason, and says how far it is', async () => {
    const told = screen('first');
    const lines = [...registerLines(6000)];
    lines.splice(2, 0, '{"Vrvirksomhed": ', JSON.stringify({ Andet: 1 }), '');
    const count = await importCvr(database, fileOf('first.ndjson', lines), told);
    assert.deepEqual(count, { rows: 6002, written: 6000, passedOver: 0, errors: 2 });
    assert.deepEqual(await counts(), { companies: 3000, units: 3000, unnamed: 0 });
    const listed = readFileSync(told.errorFile, 'utf8').trim().split('\n');
    assert.match(listed[1]!, /^3,"not a JSON document"/);
    assert.match(listed[2]!, /^4,"neither a company/);
    assert.equal(told.lines.length, 1);
  });

  it('is the same read again, also packed, and after it was broken off in the middle', async () => {
    const lines = [...registerLines(3000)];
    const broken = fileOf('broken.ndjson', [...lines.slice(0, 1501), lines[1501]!.slice(0, 40)]);
    assert.equal((await importCvr(database, broken, screen('broken'))).errors, 1);
    const packed = join(directory, 'packed.ndjson.gz');
    writeFileSync(packed, gzipSync(`${lines.join('\n')}\n`));
    for (const name of ['once', 'twice']) {
      assert.deepEqual(await importCvr(database, packed, screen(name)), {
        rows: 3000,
        written: 3000,
        passedOver: 0,
        errors: 0,
      });
      assert.ok(!existsSync(join(directory, `${name}.csv`)), 'no list of errors when there are none');
    }
    assert.deepEqual(await counts(), { companies: 3000, units: 3000, unnamed: 0 });
  });

  it('lets the newer of two win, whichever is read last, and in the same batch too', async () => {
    const line = (name: string, sidstOpdateret: string) =>
      JSON.stringify({ Vrvirksomhed: companyDocument(9000, { name, sidstOpdateret }) });
    const name = async () =>
      (
        await database.asOwner((tx) =>
          tx.selectFrom('registerCompany').select('name').where('cvr', '=', '98009000').executeTakeFirst(),
        )
      )?.name;
    const read = async (...lines: string[]) =>
      importCvr(database, fileOf('newer.ndjson', lines), screen('newer'));
    await read(line('Ny', '2026-03-02T00:00:00Z'), line('Gammel', '2026-03-01T00:00:00Z'));
    assert.equal(await name(), 'Ny');
    await read(line('Ældre endnu', '2025-03-01T00:00:00Z'));
    assert.equal(await name(), 'Ny');
    await read(line('Nyest', '2026-03-03T00:00:00Z'));
    assert.equal(await name(), 'Nyest');
  });

  it('knows a unit by number until its own document comes, which is not forgotten again', async () => {
    const company = JSON.stringify({ Vrvirksomhed: companyDocument(9100) });
    const unit = JSON.stringify({ VrproduktionsEnhed: unitDocument(9100) });
    const name = async () =>
      (
        await database.asOwner((tx) =>
          tx.selectFrom('registerUnit').select('name').where('pNumber', '=', '1980009100').executeTakeFirst(),
        )
      )?.name;
    await importCvr(database, fileOf('a.ndjson', [company]), screen('a'));
    assert.equal(await name(), null);
    await importCvr(database, fileOf('b.ndjson', [unit]), screen('b'));
    await importCvr(database, fileOf('c.ndjson', [company]), screen('c'));
    assert.match((await name())!, /Skanderborg|Horsens|Vejle/);
  });

  it('refuses a missing file and another file than the one meant, and writes nothing', async () => {
    const before = await counts();
    await assert.rejects(importCvr(database, join(directory, 'nowhere'), screen('x')), CannotImport);
    const other = fileOf('other.csv', ['cvr;navn', '12345678;Noget']);
    await assert.rejects(importCvr(database, other, screen('x')), /first line is not a JSON document/);
    assert.deepEqual(await counts(), before);
  });

  it('gives the companies we know their number and protection, and leaves what it does not tell', async () => {
    const known = { name: 'Kendt', industry: 'shop', employees: 5, registeredAt: Temporal.Now.instant() };
    await database.asOwner((tx) =>
      tx.insertInto('municipality').values({ id: 'prove', name: 'Prøve' }).execute(),
    );
    await database.inMunicipality('prove', (tx) =>
      tx
        .insertInto('company')
        .values([
          { ...known, id: newId(), cvr: '98000014' },
          { ...known, id: newId(), cvr: '98009200' },
          { ...known, id: newId(), cvr: '11111111' },
        ])
        .execute(),
    );
    const silent = JSON.stringify({
      Vrvirksomhed: companyDocument(9200, { employees: null, reklamebeskyttet: false }),
    });
    await importCvr(database, fileOf('silent.ndjson', [silent]), screen('silent'));
    assert.equal(await updateFromRegister(database), 1);
    assert.equal(await updateFromRegister(database), 0);
    const companies = await database.inMunicipality('prove', (tx) =>
      tx
        .selectFrom('company')
        .select(['cvr', 'employees', 'advertisingProtected', 'version'])
        .orderBy('cvr')
        .execute(),
    );
    assert.deepEqual(companies, [
      { cvr: '11111111', employees: 5, advertisingProtected: false, version: 1 },
      { cvr: '98000014', employees: 14, advertisingProtected: true, version: 2 },
      { cvr: '98009200', employees: 5, advertisingProtected: false, version: 1 },
    ]);
  });
});
