import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { revealsIdentity } from './reveals-identity.ts';

const secret = { name: 'Bjørn Åge Møllgaard', phone: '+4520304050', mail: 'bjorn@privat.example' };

test('a name, a number or an address shows who it is', () => {
  for (const text of [
    'Hilsen Bjørn',
    'mvh\nBJØRN ÅGE',
    'Det er Møllgaards gamle sted',
    'ring på 20 30 40 50',
    'ring på 20304050 i dag',
    'skriv til BJORN@privat.example',
    'min søsters nummer er 41 42 43 44',
    'eller på anden.mail@et-sted.dk',
    '+45 61 62 63 64',
  ])
    assert.equal(revealsIdentity(text, secret), true, text);
});

test('ordinary words do not', () => {
  for (const text of [
    'Jeg kan komme tirsdag kl. 10.30 den 14. april 2026',
    'Åh, en bjørnetjeneste. Jeg kan 12 timer om ugen for 7.400 kr.',
    'Ja tak, 8-15 passer',
    'Årets møllehjul',
  ])
    assert.equal(revealsIdentity(text, secret), false, text);
});

test('a part of the name anywhere in any text is found', () => {
  const filler = fc.constantFrom('ja', 'tak', 'jeg', 'kommer', 'i', 'morgen', 'kl', '9', '\n', ',');
  fc.assert(
    fc.property(
      fc.array(filler),
      fc.constantFrom('Bjørn', 'bjørn', 'Møllgaard', 'ÅGE'),
      fc.array(filler),
      (before, name, after) => {
        assert.equal(revealsIdentity([...before, name, ...after].join(' '), secret), true);
      },
    ),
  );
});
