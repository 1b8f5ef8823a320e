import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DIMENSIONS } from '#domains/matching/index.ts';
import { textsFor } from '#locales/index.ts';
import { parseForm } from '#platform/http/form.ts';
import { answerForm } from './answer-forms.ts';
import { answersOf, countMet, firstUnmet } from './answers.ts';
import {
  addressOf,
  nextQuestion,
  previousQuestion,
  QUESTIONS,
  type Question,
  questionAt,
} from './questions.ts';
import { holdsCprNumber, wordOfIllness } from './words-of-illness.ts';

const texts = textsFor('da');
const messages = { ...texts.formMessages, ...texts.citizens.needs.errors };
const read = (question: Question, body: Record<string, string | string[]>) =>
  parseForm(answerForm(question).schema, body, messages);
const answer = (question: Question, body: Record<string, string | string[]>) => {
  const parsed = read(question, body);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.data;
};
const errors = (question: Question, body: Record<string, string | string[]>) => {
  const parsed = read(question, body);
  assert.ok(!parsed.ok);
  return parsed.form.errors;
};

describe('questions', () => {
  it('ask about every dimension, each at an address of its own', () => {
    for (const dimension of DIMENSIONS) assert.ok(QUESTIONS.includes(dimension));
    assert.equal(new Set(QUESTIONS.map(addressOf)).size, QUESTIONS.length);
    for (const question of QUESTIONS) assert.equal(questionAt(addressOf(question)), question);
    assert.equal(questionAt('tjek'), null);
    assert.equal(questionAt('constructor'), null);
  });

  it('lead from one to the next and back', () => {
    assert.equal(previousQuestion('hours-now'), null);
    assert.equal(nextQuestion('helps'), null);
    for (const question of QUESTIONS.slice(0, -1))
      assert.equal(previousQuestion(nextQuestion(question)!), question);
  });

  it('go on at the first that is neither answered nor skipped', () => {
    assert.equal(firstUnmet({}), 'hours-now');
    assert.equal(firstUnmet({ 'hours-now': null, times: null }), 'hours-aim');
    assert.equal(countMet({ 'hours-now': null, times: null }), 2);
    assert.equal(firstUnmet(Object.fromEntries(QUESTIONS.map((question) => [question, null]))), null);
  });
});

describe('answer forms', () => {
  it('read hours as people write them', () => {
    assert.deepEqual(answer('hours-now', { hours: '7,5' }), { minutes: 450 });
    assert.deepEqual(errors('hours-now', { hours: '' }).hours, [messages.required]);
    assert.ok(errors('hours-now', { hours: '38' }).hours);
    assert.ok(errors('hours-aim', { hours: 'mange' }).hours);
  });

  it('read times, where nothing at all is a fine answer', () => {
    const none = { earliest: null, latest: null, evenings: false, weekends: false };
    assert.deepEqual(answer('times', {}), none);
    assert.deepEqual(answer('times', { earliest: '9', latest: '13.30', also: 'weekends' }), {
      earliest: 540,
      latest: 810,
      evenings: false,
      weekends: true,
    });
    assert.deepEqual(errors('times', { earliest: '12', latest: '9' }).latest, [messages.endsBeforeStart]);
  });

  it('need a way and a limit of travel', () => {
    const { means, limit } = errors('travel', {});
    assert.ok(means && limit);
    assert.deepEqual(answer('travel', { means: ['bus', 'walk'], limit: '45' }), {
      means: ['bus', 'walk'],
      limitMinutes: 45,
    });
  });

  it('keep competences in one spelling and without repeats', () => {
    assert.deepEqual(answer('competences', { known: 'lave mad', own: ' Lave  mad\n\nStrikke ' }), {
      held: ['lave mad', 'strikke'],
    });
    assert.deepEqual(errors('competences', {}).known, [messages.nothingChosen]);
    assert.ok(
      errors('competences', {
        own: Array(22)
          .fill('x')
          .map((x, i) => x + i)
          .join('\n'),
      }).own,
    );
  });

  it('ask once before they keep the name of an illness, and never keep a CPR number', () => {
    assert.deepEqual(errors('avoid', { text: 'Jeg har ADHD' }).text, [messages.illness]);
    assert.deepEqual(answer('avoid', { text: 'Jeg har ADHD', keepWords: 'yes' }), { text: 'Jeg har ADHD' });
    assert.deepEqual(errors('helps', { text: '010190-1234', keepWords: 'yes' }).text, [messages.cprNumber]);
    assert.ok(errors('wishes', { wish1: 'butik', wish2: 'noget for min depression' }).wish2);
  });

  it('give back what they read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DIMENSIONS),
        fc.constantFrom('0', '1', '2', '3'),
        fc.constantFrom('yes', 'no'),
        (dimension, level, firm) => {
          assert.deepEqual(answerForm(dimension).values(answer(dimension, { level, firm })), { level, firm });
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 37 * 4 }), (quarters) => {
        const minutes = quarters * 15;
        const typed = answerForm('hours-now').values({ minutes }) as { hours: string };
        assert.deepEqual(answer('hours-now', typed), { minutes });
      }),
    );
  });

  it('never fall over hostile input', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 4 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...QUESTIONS),
        fc.dictionary(
          fc.constantFrom('hours', 'level', 'firm', 'text', 'own', 'known', 'means', 'wish1', 'latest'),
          value,
        ),
        (question, body) => {
          const parsed = read(question, body);
          assert.equal(typeof parsed.ok, 'boolean');
        },
      ),
    );
  });
});

describe('what was told', () => {
  it('becomes answers, and nothing said is no answer', () => {
    assert.deepEqual(answersOf({ profile: null, needs: [], wishes: [] }), {});
    const told = answersOf({
      profile: {
        minutesNow: 0,
        minutesAim: null,
        earliestStart: null,
        latestEnd: null,
        evenings: false,
        weekends: false,
        travelMeans: ['bus'],
        travelLimitMinutes: null,
        licences: [],
        competences: ['male'],
        avoid: null,
        helps: 'ro',
      },
      needs: [
        { dimension: 'noise', level: 1, firm: true },
        { dimension: 'no-such', level: 1, firm: true },
        { dimension: 'pace', level: 9, firm: true },
      ],
      wishes: [],
    });
    assert.deepEqual(told, {
      'hours-now': { minutes: 0 },
      travel: { means: ['bus'], limitMinutes: null },
      competences: { held: ['male'] },
      helps: { text: 'ro' },
      noise: { level: 1, firm: true },
    });
  });
});

describe('words of illness', () => {
  it('are found inside a sentence, and everyday words are left alone', () => {
    assert.equal(wordOfIllness('Jeg fik en Depression i fjor'), 'Depression');
    assert.equal(wordOfIllness('min gigt'), 'gigt');
    for (const fine of [
      'Jeg vil have ro',
      'noget med kolde retter',
      'addere tal',
      'kolonihave',
      'hjælp til at læse',
    ])
      assert.equal(wordOfIllness(fine), null, fine);
  });
  it('and CPR numbers are not phone numbers', () => {
    assert.ok(holdsCprNumber('mit nummer er 010190 1234'));
    assert.ok(!holdsCprNumber('ring 20 30 40 50'));
    assert.ok(!holdsCprNumber('+4520304050'));
  });
});
