import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { ENTRY_JOBS } from '#domains/matching/index.ts';
import { testDatabase } from '#test/support/database.ts';
import { kindsOfWork } from '#test/support/search/kinds-of-work.ts';
import { lexicon } from './built-in-words.ts';
import { splitCompound } from './compounds.ts';
import { danishStem } from './danish-stem.ts';
import { documentTerms } from './document-terms.ts';
import { fold, wordsOf } from './fold.ts';
import { askedGroups } from './query.ts';
import { errorsForgiven, spellingKeys, typingErrors } from './spelling.ts';

const real = [
  ...new Set(
    [
      ...kindsOfWork.flatMap(({ titles, tasks }) => [...titles, ...tasks]),
      ...ENTRY_JOBS.flatMap(({ label, synonyms }) => [label, ...synonyms]),
    ].flatMap((text) => [...text.toLowerCase().matchAll(/[a-zæøå]{2,}/g)].map(([word]) => word)),
  ),
];
const word = fc.constantFrom(...real);

/** One typing error somewhere after the first letter. */
const misspelt = fc
  .record({
    right: word.map(fold).filter((one) => one.length >= 6),
    at: fc.nat(),
    how: fc.constantFrom('out', 'twice', 'swap'),
  })
  .map(({ right, at, how }) => {
    const place = 1 + (at % (right.length - 2));
    const [before, letter, after] = [right.slice(0, place), right[place]!, right.slice(place + 1)];
    const wrong = {
      out: before + after,
      twice: before + letter + letter + after,
      swap: before + after[0] + letter + after.slice(1),
    };
    return { right, wrong: wrong[how as keyof typeof wrong] };
  });

test('a stem is what the database’s own Danish stemmer makes of it', async () => {
  const database = await testDatabase();
  const { rows } = await database.asOwner((tx) =>
    sql<{ word: string; stem: string | null }>`
      select word, (ts_lexize('danish_stem', word))[1] as stem from unnest(${real}::text[]) word`.execute(tx),
  );
  const wrong = rows.filter(({ word: one, stem }) => stem !== null && danishStem(one) !== stem);
  assert.ok(rows.length > 700);
  assert.deepEqual(wrong, []);
});

describe('letters', () => {
  test('æ, ø and å are the same word written without them', () => {
    assert.equal(fold('Rengøringspæd. på Åsen'), 'rengoeringspaed. paa aasen');
    assert.equal(fold('KØKKEN'), fold('koekken'));
  });
  test('whatever is typed, words are small letters and digits, and not endless', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { word: one } of wordsOf(text)) {
          assert.ok(one.length > 1 && one.length <= 120);
          assert.equal(one, one.toLowerCase());
          assert.doesNotMatch(one, /\s/);
        }
      }),
    );
  });
});

describe('compounds', () => {
  const parts = (compound: string) => splitCompound(fold(compound), lexicon);
  test('are read as their parts, the linking letter left out', () => {
    assert.deepEqual(parts('rengøringsassistent'), ['rengoering', 'assistent']);
    assert.deepEqual(parts('lagermedarbejder'), ['lager', 'medarbejder']);
    assert.deepEqual(parts('børnehavemedhjælper'), ['boernehave', 'medhjaelper']);
    assert.deepEqual(parts('havearbejdet'), ['have', 'arbejdet']);
    assert.deepEqual(parts('viceværtkontor'), ['vicevaert', 'kontor']);
  });
  test('one unknown part is enough to leave', () => {
    assert.deepEqual(parts('klaverlager'), ['klaver', 'lager']);
  });
  test('a plain word stays whole', () => {
    for (const plain of ['rengøring', 'medhjælper', 'børnehave', 'lager', 'kok'])
      assert.equal(parts(plain), null);
  });
  test('parts put together give the word again, but for linking letters', () => {
    fc.assert(
      fc.property(word, (one) => {
        const found = parts(one);
        if (!found) return;
        const together = found.join('');
        assert.ok(together.length <= fold(one).length && together.length >= fold(one).length - found.length);
      }),
    );
  });
});

describe('typing errors', () => {
  test('are counted the same both ways, and none is none', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(typingErrors(a, b, 2), typingErrors(b, a, 2));
        assert.equal(typingErrors(a, a, 2), 0);
      }),
    );
  });
  test('one error leaves a key in common with the right word', () => {
    fc.assert(
      fc.property(misspelt, ({ right, wrong }) => {
        if (right.length > 16 || wrong.length > 16) return;
        assert.ok(typingErrors(right, wrong, 1) <= 1);
        const keys = new Set(spellingKeys(right));
        assert.ok(spellingKeys(wrong).some((key) => keys.has(key)));
      }),
    );
  });
  test('short words are taken as they are', () => {
    assert.equal(errorsForgiven('kok'), 0);
  });
});

describe('what is asked', () => {
  const terms = (text: string) => askedGroups(text).map(({ variants }) => variants);
  const nearOf = (text: string, asked: string) =>
    Math.max(0, ...terms(text).map((one) => one.get(danishStem(fold(asked))) ?? 0));

  test('a word of a job finds a document with that word, however either is inflected', () => {
    fc.assert(
      fc.property(word, (one) => {
        const document = documentTerms([{ weight: 'A', text: one }], []);
        if (document.size === 0) return;
        const asked = terms(one);
        assert.ok(
          asked.length === 0 ||
            asked.some((variants) => [...document.keys()].some((term) => variants.has(term))),
        );
      }),
    );
  });
  test('misspelt, the right word is among what is looked for, or nothing is sure', () => {
    assert.ok(nearOf('regnøring', 'rengøring') > 0.8);
    assert.ok(nearOf('rengøringassitent', 'rengøring') > 0.4);
    assert.ok(nearOf('lagermedabejder', 'lager') > 0.4);
    assert.ok(nearOf('skraldmand', 'skraldemand') > 0.8);
  });
  test('shortened, written apart, in everyday words', () => {
    assert.ok(nearOf('pæd.medhj.', 'pædagogmedhjælper') === 1);
    assert.ok(nearOf('lager medarbejder', 'lagermedarbejder') === 1);
    assert.ok(nearOf('gøre rent', 'rengøring') >= 0.8);
    assert.ok(nearOf('slå græs', 'græsslåning') >= 0.8);
  });
  test('other names from an import count as well', () => {
    const known = {
      terms: new Set<string>(),
      names: new Map([['fyrmest', [{ label: 'kedelpasser', iscoCode: '8182' }]]]),
    };
    const [group] = askedGroups('fyrmester', known);
    assert.ok(group!.variants.has('kedelpas') && group!.variants.has('#8182'));
  });
  test('words that say nothing are not looked for while others do', () => {
    assert.equal(terms('et arbejde med heste').length, 1);
    assert.equal(terms('arbejde').length, 1);
    assert.equal(terms('og på i').length, 0);
  });
  test('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => askedGroups(text).length <= 12),
    );
  });
});

test('the work in a title counts more than where it is', () => {
  const found = documentTerms([{ weight: 'A', text: 'Rengøring på skole' }], []);
  assert.ok(found.get('rengoering')!.weight > 2 * found.get('skol')!.weight);
  assert.equal(documentTerms([{ weight: 'A', text: 'Medhjælper i køkken' }], []).get('koek')!.weight, 1000);
});
