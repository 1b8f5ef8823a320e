import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { identifyingWords, type KnownAs } from './identifying-words.ts';

const person: KnownAs = {
  name: 'Ottilie Marie Abelgren',
  phone: '20304050',
  email: 'ottilie@borger.example',
  address: 'Nørre Strandvænge 12',
  postalCode: '8700',
};
const kinds = (text: string) => identifyingWords(text, person).map(({ kind }) => kind);

describe('words that would tell who somebody is', () => {
  for (const [text, kind] of [
    ['Jeg hedder Ottilie og kan lide haver.', 'name'],
    ['Det er OTTILIES egen have.', 'name'],
    ['Ring på 20 30 40 50.', 'phone'],
    ['Ring på +45 99887766', 'phone'],
    ['Skriv til mig på hej@sted.example', 'mail'],
    ['ottilie (a) post.dk', 'mail'],
    ['Mit nummer er 010170-1234', 'number'],
    ['Jeg er født 1.2.1970', 'number'],
    ['Jeg bor på Nørre Strandvænge', 'place'],
    ['Jeg bor på Lindevej 4', 'place'],
    ['Jeg bor i 8700', 'place'],
    ['Se min side på www.minhave.dk', 'link'],
    ['Find mig på Facebook', 'link'],
    ['Jeg har gigt i hænderne.', 'illness'],
  ] as const)
    test(`${kind}: ${text}`, () => assert.ok(kinds(text).includes(kind), kinds(text).join()));

  test('what people write about themselves is left alone', () => {
    for (const text of [
      'Jeg er rolig og omhyggelig og kan lide at være ude.',
      'Jeg har 12 års erfaring og kan arbejde 10 timer om ugen.',
      'Jeg har passet en butik fra 1998 til 2014.',
      'Jeg kommer gerne kl. 9.30 og går kl. 13.',
    ])
      assert.deepEqual(kinds(text), []);
  });

  test('her own number is found however it is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 7, maxLength: 7 }),
        fc.constantFrom('', 'Ring ', 'Mit nummer: '),
        (between, before) => {
          const written = [...'20304050'].map((digit, at) => digit + (between[at] ?? '')).join('');
          assert.ok(kinds(`${before}${written}`).some((kind) => kind === 'phone' || kind === 'number'));
        },
      ),
    );
  });

  test('the person is shown the words', () => {
    const [first] = identifyingWords('Hilsen Ottilie', person);
    assert.deepEqual(first, { kind: 'name', found: 'Ottilie' });
  });
});
