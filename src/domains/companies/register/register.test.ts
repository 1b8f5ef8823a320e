import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { INDUSTRIES } from '#domains/matching/index.ts';
import { importCvr } from '#platform/import/import-cvr.ts';
import { companyDocument, unitDocument } from '#test/support/register-documents.ts';
import { testSite } from '#test/support/site.ts';
import { industryOfCode } from './industry-of-code.ts';

const directory = mkdtempSync(join(tmpdir(), 'fodfaeste-prefill-'));
after(() => rmSync(directory, { recursive: true }));

describe('an industry code', () => {
  it('is one of our words or none, in both versions', () => {
    assert.equal(industryOfCode('471110'), 'shop');
    assert.equal(industryOfCode('812100'), 'cleaning');
    assert.equal(industryOfCode('107110'), 'production');
    assert.equal(industryOfCode('452010'), 'workshop');
    assert.equal(industryOfCode('953110'), 'workshop');
    assert.equal(industryOfCode('889110'), 'children');
    assert.equal(industryOfCode('640000'), 'office');
    assert.equal(industryOfCode('990000'), null);
    assert.equal(industryOfCode(null), null);
    for (let division = 1; division <= 99; division += 1) {
      const found = industryOfCode(`${String(division).padStart(2, '0')}0000`);
      assert.ok(found === null || INDUSTRIES.includes(found));
    }
  });
});

describe('adding a workplace by its CVR number', () => {
  it('fills the form with what the register tells, asks which place, and keeps what an inquiry told', async () => {
    const site = await testSite();
    const { accountId } = await site.newAccount('consultant');
    const file = join(directory, 'two.ndjson');
    const second = { ...unitDocument(7700), pNummer: 1_980_077_777, navne: [{ navn: 'Den anden ende' }] };
    const documents = [
      { Vrvirksomhed: companyDocument(7700, { employees: null }) },
      { VrproduktionsEnhed: unitDocument(7700) },
      { VrproduktionsEnhed: second },
    ];
    writeFileSync(file, documents.map((one) => JSON.stringify(one)).join('\n'));
    await importCvr(site.database, file, { errorFile: join(directory, 'e.csv'), progress: () => {} });
    const browser = await site.as(accountId);
    const choose = await browser.get('/arbejdssteder/ny?cvr=98%2000%2077%2000&contactName=Nora%20Nyholm');
    assert.match(choose.text, /Den anden ende/);
    assert.match(choose.text, /p=1980077777/);
    assert.match(choose.text, /name="companyName"[^>]*value="[^"]*7700 ApS"/);
    assert.match(choose.text, /Cvr siger 10-19/);
    assert.match(choose.text, /Reklamebeskyttet/);
    assert.match(choose.text, /name="contactName"[^>]*value="Nora Nyholm"/);
    const chosen = await browser.get('/arbejdssteder/ny?cvr=98007700&p=1980077777');
    assert.match(chosen.text, /name="pNumber"[^>]*value="1980077777"/);
    assert.match(chosen.text, /name="address"[^>]*value="Prøvevej 21A"/);
    const unknown = await browser.get('/arbejdssteder/ny?cvr=11111111');
    assert.match(unknown.text, /ikke i vores udtræk/);
    assert.match(unknown.text, /name="cvr"[^>]*value="11111111"/);
  });
});
