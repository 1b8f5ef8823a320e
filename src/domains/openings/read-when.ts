import { anyTime, type DayPart, type TaskWhen } from './task-when.ts';

const dayNames = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const numbers = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv'];
const workingDays = [1, 2, 3, 4, 5];

const parts: readonly (readonly [DayPart, RegExp])[] = [
  ['morning', /\bmorgen(er|en)?\b|\bmorgn|\btidlig|\bfør åbning/],
  ['forenoon', /\bformiddag/],
  ['afternoon', /\beftermiddag|\bsidst på dagen|\bslut på dagen/],
  ['evening', /\baften(er|en)?\b|\baftn/],
];

/**
 * Reads "Mandag, onsdag og fredag formiddag" or "To gange om ugen" as a colleague wrote it at a visit. What it
 * does not understand it leaves out: the task's page tells what was read, and there it can be put right.
 */
export function readWhen(words: string | null): TaskWhen {
  const text = (words ?? '').toLowerCase().replaceAll('én', 'en');
  // "Alle dage undtagen onsdag", "ikke mandag": the other way round is not guessed at.
  if (text === '' || /\b(ikke|undtagen|bortset|hver anden|hver tredje)\b/.test(text)) return anyTime;
  const found = parts.filter(([, pattern]) => pattern.test(text)).map(([part]) => part);
  const dayPart = found.length === 1 ? found[0]! : null;
  const weekdays = weekdaysIn(text);
  return { weekdays, timesPerWeek: weekdays.length > 0 ? null : timesIn(text), dayPart };
}

function weekdaysIn(text: string): number[] {
  const range = new RegExp(
    `\\b(${dayNames.join('|')})(?:e)?\\s*(?:-|–|til|til og med)\\s*(${dayNames.join('|')})`,
  ).exec(text);
  if (range) {
    const [from, to] = [dayNames.indexOf(range[1]!), dayNames.indexOf(range[2]!)];
    return dayNames.flatMap((_, day) => (day >= from && day <= to ? [day + 1] : []));
  }
  const named = dayNames.flatMap((name, day) => (text.includes(name) ? [day + 1] : []));
  if (named.length > 0) return named;
  if (/\bweekend/.test(text)) return [6, 7];
  return /\b(hver|alle) (dag|dage|hverdag|hverdage|morgen|formiddag|eftermiddag|aften)\b|\bdaglig|\bhverdage\b/.test(
    text,
  )
    ? workingDays
    : [];
}

function timesIn(text: string): number | null {
  const counted = new RegExp(
    `\\b(\\d|${numbers.join('|')}) (gang|gange|dag|dage|morgen|morgener|formiddag|formiddage|eftermiddag|eftermiddage|aften|aftener)\\b`,
  ).exec(text);
  if (!counted) return null;
  const times = /\d/.test(counted[1]!) ? Number(counted[1]) : numbers.indexOf(counted[1]!) + 1;
  return times >= 1 && times <= 7 ? times : null;
}
