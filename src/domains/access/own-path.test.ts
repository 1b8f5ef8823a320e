import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testSite } from '#test/support/site.ts';
import { ownPath } from './own-path.ts';

const elsewhere = [
  'https://x.dk',
  '//x.dk',
  '/\\x.dk',
  '/\t/x.dk',
  '/.//x.dk',
  '/..//x.dk',
  '/a/..//x.dk',
  'javascript:alert(1)',
  '',
  '/\n//x.dk',
];

describe('the way on', () => {
  test('is a page of our own, as it was asked for', () => {
    assert.equal(ownPath('/borgere/1?a=b'), '/borgere/1?a=b');
    assert.equal(ownPath('/borgere?q=%C3%98sterg%C3%A5rd'), '/borgere?q=%C3%98sterg%C3%A5rd');
  });

  test('is never somebody else’s site', () => {
    for (const asked of [...elsewhere, undefined, ['//x.dk']])
      assert.equal(ownPath(asked), '/', JSON.stringify(asked));
  });

  test('holds for the forms that lead on too', async () => {
    const site = await testSite();
    const { accountId } = await site.newAccount('caseworker');
    for (const asked of [...elsewhere, '/\u0000', '/ø\r\nset-cookie: a=b']) {
      const language = await site.visitor().post('/sprog', { lang: 'en', returnTo: asked });
      const form = { person: accountId, municipality: site.municipalityId, videre: asked };
      const logIn = await site.visitor().post('/log-ind', form);
      for (const { status, location } of [language, logIn]) {
        assert.equal(status, 303, JSON.stringify(asked));
        assert.equal(new URL(location!, 'http://localhost').host, 'localhost', JSON.stringify(asked));
      }
    }
  });
});
