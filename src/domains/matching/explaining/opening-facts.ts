import { formatHoursShort } from '#design/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import type { Fit } from '../pair/match.ts';
import type { Vacancy } from '../pair/model.ts';
import { wordsFor } from './words-for.ts';

/** The same rows for every opening, so that they can stand side by side. `fit` adds the way there. */
export function openingFacts(
  vacancy: Vacancy,
  fit: Pick<Fit, 'terms' | 'asks'> | null,
  texts: Texts,
  lang: Lang,
): { label: string; value: string }[] {
  const { facts } = texts.matchingScreens;
  const nameOf = wordsFor(texts);
  const rows = [
    { label: facts.hours, value: hoursWords(vacancy, texts, lang) },
    ...(fit ? [{ label: facts.travel, value: travelWords(fit, texts) }] : []),
    {
      label: facts.scheme,
      value: vacancy.schemes.map((code) => nameOf('scheme', code)).join(', ') || facts.notAgreed,
    },
    { label: facts.perspective, value: texts.openings.perspectives[vacancy.perspective] },
    { label: facts.times, value: timesWords(vacancy, texts) },
  ];
  if (vacancy.season) {
    const { from, to } = vacancy.season;
    rows.push({ label: facts.season, value: facts.months(from, to) });
  }
  return rows;
}

/** What decides first, in one line: the hours, the way there, the time of day. */
export const openingInALine = (
  vacancy: Vacancy,
  fit: Pick<Fit, 'terms' | 'asks'>,
  texts: Texts,
  lang: Lang,
): string => {
  const { facts } = texts.matchingScreens;
  const { minutesStart, minutesMin, minutesMax } = vacancy;
  const least = formatHoursShort(Math.min(minutesStart ?? minutesMin, minutesMin), lang);
  const weekly = facts.weekly(facts.range(least, formatHoursShort(minutesMax, lang)));
  return [weekly, travelWords(fit, texts), timesWords(vacancy, texts)].join('\u00a0· ');
};

export function hoursWords(vacancy: Vacancy, texts: Texts, lang: Lang): string {
  const { facts } = texts.matchingScreens;
  const short = (minutes: number) => formatHoursShort(minutes, lang);
  const range = facts.range(short(vacancy.minutesMin), short(vacancy.minutesMax));
  return vacancy.minutesStart === null ? range : facts.from(range, short(vacancy.minutesStart));
}

function travelWords({ terms, asks }: Pick<Fit, 'terms' | 'asks'>, texts: Texts): string {
  const travel = terms.find((term) => term.key === 'travel');
  if (travel?.key !== 'travel' || travel.minutes === null || travel.means === null)
    return asks.includes('travel-timetable')
      ? texts.matchingScreens.facts.noTimetable
      : texts.matchingScreens.facts.unknown;
  return texts.matchingScreens.facts.minutes(
    travel.minutes,
    texts.matching.means[travel.means],
    // An explanation kept from before there were timetables says nothing of it.
    travel.departs ?? null,
  );
}

function timesWords({ dayStart, dayEnd, evenings, weekends }: Vacancy, texts: Texts): string {
  const { facts } = texts.matchingScreens;
  const day = dayStart !== null && dayEnd !== null ? facts.between(dayStart, dayEnd) : facts.anyTime;
  return [day, ...(evenings ? [facts.evenings] : []), ...(weekends ? [facts.weekends] : [])].join(', ');
}
