import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matching as danish } from '#locales/da/matching.ts';
import { matching as english } from '#locales/en/matching.ts';
import { INDUSTRIES } from '../linking/entry-jobs.ts';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import { DIMENSION_GROUPS, DIMENSIONS } from '../pair/dimension.ts';
import { match } from '../pair/match.ts';
import type { Seeker, Vacancy } from '../pair/model.ts';
import { TERM_KEYS } from '../pair/soft-terms.ts';
import { easySeeker, easyVacancy, seeker, today, vacancy } from '../testing/arbitraries.ts';
import { explain } from './explain.ts';

const day = Temporal.PlainDate.from('2026-05-04');
const told = (s: Partial<Seeker>, v: Partial<Vacancy>) => {
  const opening = { ...easyVacancy, ...v };
  return explain(match({ ...easySeeker, ...s }, opening, DEFAULT_WEIGHTS, day), opening, danish);
};

for (const [language, texts] of Object.entries({ danish, english })) {
  test(`${language} has words for every dimension, group, term and industry, and no more`, () => {
    assert.deepEqual(Object.keys(texts.dimensions), DIMENSIONS);
    assert.deepEqual(Object.keys(texts.groups), Object.keys(DIMENSION_GROUPS));
    assert.deepEqual(Object.keys(texts.terms), TERM_KEYS);
    assert.deepEqual(Object.keys(texts.industries), INDUSTRIES);
    for (const [dimension, words] of Object.entries(texts.dimensions)) {
      for (const scale of [words.need, words.demand]) {
        assert.equal(new Set(scale).size, 4, `${dimension}: four different levels`);
        for (const level of scale) assert.match(level, /^[A-ZÆØÅ0-9].*\.$/, `${dimension}: a sentence`);
      }
      assert.match(words.question, /^[A-ZÆØÅ].*\?$/);
      assert.match(words.ask, /^[A-ZÆØÅ].*\?$/);
    }
  });

  test(`every pair can be explained in ${language}, in whole sentences`, () => {
    fc.assert(
      fc.property(seeker, vacancy, today, (s, v, day) => {
        const result = match(s, v, DEFAULT_WEIGHTS, day);
        const explanation = explain(result, v, texts);
        assert.equal(explanation.whyNot.length > 0, !result.fits);
        for (const sentence of Object.values(explanation).flat()) {
          assert.doesNotMatch(sentence, /undefined|null|NaN|\(\)|\.\./);
          assert.match(sentence, /[.?»”]$/);
        }
        if (result.fits) {
          const rows = explanation.fits.length + explanation.adapt.length + explanation.trial.length;
          const asked = result.dimensions.filter(({ verdict }) => verdict === 'unknown').length;
          assert.equal(rows + explanation.exceeds.length + asked, result.dimensions.length);
        }
      }),
      { numRuns: 400 },
    );
  });
}

test('the questions and levels a citizen reads are easy: LIX 30 or lower', () => {
  const citizenText = Object.values(danish.dimensions)
    .flatMap(({ question, need }) => [question, ...need])
    .join(' ')
    // Abbreviations are not ends of sentences.
    .replaceAll('kl. ', 'klokken ');
  const words = citizenText.match(/[\p{L}\p{N}]+/gu)!;
  const sentences = citizenText.match(/[.?:](\s|$)/g)!;
  const long = words.filter((word) => word.length > 6);
  const lix = words.length / sentences.length + (100 * long.length) / words.length;
  assert.ok(lix <= 30, `LIX ${lix.toFixed(1)}`);
});

test('what fits, what is adapted and what must be asked is said in plain words', () => {
  const task = easyVacancy.tasks[0]!;
  const explanation = told(
    {
      needs: {
        lifting: { level: 1, firm: true },
        noise: { level: 2, firm: true },
        customers: { level: 1, firm: false },
        pace: { level: 1, firm: true },
      },
    },
    {
      tasks: [
        {
          ...task,
          demands: {
            lifting: { level: 2, lowersTo: 1 },
            noise: { level: 2, lowersTo: null },
            customers: { level: 2, lowersTo: null },
            phone: { level: 1, lowersTo: null },
          },
        },
      ],
    },
  );
  assert.deepEqual(explanation, {
    fits: ['Støj passer. Der er travl snak og musik, som i et supermarked.'],
    adapt: [
      'Løft skal tilpasses. Nu: Man løfter op til 12 kg nogle gange om dagen, fx en kasse med varer. ' +
        'Kan blive: Man løfter op til 5 kg, fx en pose kartofler.',
    ],
    ask: [
      'Spørg arbejdsstedet om tempo: Hvor meget skal man nå, og hvad sker der, når man ikke når det?',
      'Spørg borgeren om telefon: Hvor meget kan du tale i telefon på arbejdet? Opgaven: Korte opkald til en kollega.',
    ],
    trial: [
      'Kunder og gæster kan prøves af. Det går i dag: »Et nik og et goddag i ny og næ.« ' +
        'Her er kravet lidt højere: Korte svar, fx at vise vej til en vare.',
    ],
    exceeds: [],
    whyNot: [],
    reasonsForRanking: [
      'Et job bagefter er aftalt, hvis begge er glade for det.',
      'Timerne passer fra første dag.',
      'Målet for timer kan nås her. Der er op til 20 timer om ugen.',
      '1 ting går ud over det, der er sikkert i dag.',
      'Turen tager cirka 6 minutter på cykel.',
      '1 ting skal tilpasses.',
      '2 spørgsmål er ikke besvaret.',
    ],
  });
});

test('questions come with the most pressing first', () => {
  const demands = { phone: { level: 1, lowersTo: null }, digital: { level: 3, lowersTo: null } } as const;
  const { ask } = told(
    {
      minutesAim: null,
      needs: { lifting: { level: 2, firm: true }, noise: { level: 0, firm: true } },
    },
    { tasks: [{ ...easyVacancy.tasks[0]!, demands }] },
  );
  assert.deepEqual(
    ask.map((sentence) => sentence.split(':')[0]),
    [
      'Spørg borgeren, hvor mange timer om ugen der er målet.',
      'Spørg arbejdsstedet om støj',
      'Spørg arbejdsstedet om løft',
      'Spørg borgeren om skærm og it',
      'Spørg borgeren om telefon',
    ],
  );
});

test('a no is told with its facts', () => {
  const { whyNot } = told(
    { minutesNow: 120, earliestStart: 900, openSchemes: ['flex'] },
    { minutesMin: 450, licences: ['truck'], dayEnd: 930 },
  );
  assert.deepEqual(whyNot, [
    'Der skal mindst 7½ time om ugen til fra start. Det går med 2 timer nu.',
    'Arbejdet ligger mellem kl. 8 og kl. 15.30. Der er kun 30 minutter om dagen, der går, og der skal bruges 1½ time.',
    'Stedet tilbyder practice. Det kan borgeren ikke få efter reglerne.',
    'Der mangler: truck.',
  ]);
});
