import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWhen } from './read-when.ts';

const told = (words: string) => {
  const { weekdays, timesPerWeek, dayPart } = readWhen(words);
  return [weekdays.join(''), timesPerWeek, dayPart];
};

test('days and part of the day are read as colleagues write them', () => {
  assert.deepEqual(told('Mandag, onsdag og fredag formiddag'), ['135', null, 'forenoon']);
  assert.deepEqual(told('Fredag formiddag'), ['5', null, 'forenoon']);
  assert.deepEqual(told('Hver dag sidst på dagen'), ['12345', null, 'afternoon']);
  assert.deepEqual(told('Hver eftermiddag'), ['12345', null, 'afternoon']);
  assert.deepEqual(told('mandag til torsdag, tidlig morgen'), ['1234', null, 'morning']);
  assert.deepEqual(told('Lørdage'), ['6', null, null]);
  assert.deepEqual(told('Hver weekend'), ['67', null, null]);
});

test('how often is read where the days are free', () => {
  assert.deepEqual(told('Fire formiddage om ugen'), ['', 4, 'forenoon']);
  assert.deepEqual(told('To gange om ugen'), ['', 2, null]);
  assert.deepEqual(told('Én gang om ugen'), ['', 1, null]);
  assert.deepEqual(told('3 dage om ugen, morgen eller aften'), ['', 3, null]);
});

test('what is not understood is left out', () => {
  for (const words of [
    'Når der er noget i kassen',
    'Når det passer',
    'Ikke mandag',
    'Alle dage undtagen onsdag',
    '',
  ])
    assert.deepEqual(told(words), ['', null, null], words);
  assert.deepEqual(told('12 gange om måneden'), ['', null, null]);
  assert.deepEqual(readWhen(null).weekdays, []);
});
