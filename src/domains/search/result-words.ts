import { formatHoursShort, formatTime, type Lang } from '#design/index.ts';
import { ENTRY_JOBS } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { OpeningCard } from './opening-card.ts';

const byCode = new Map(ENTRY_JOBS.toReversed().map(({ iscoCode, label }) => [iscoCode, label]));

/** The work a code stands for: a job, a group of jobs, a whole field, or any. */
export const occupationName = (iscoCode: string | null, texts: Texts): string =>
  (iscoCode &&
    (byCode.get(iscoCode) ??
      texts.search.occupationGroups[iscoCode.slice(0, 2)] ??
      texts.marketplace.fields[iscoCode.slice(0, 1)])) ||
  texts.search.profiles.anyWork;

const clock = (minutes: number, lang: Lang): string =>
  formatTime(Temporal.PlainTime.from({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 }), lang);

/** Hours and time of an opening, each a phrase. */
export function whenWords(card: OpeningCard, texts: Texts, lang: Lang): string[] {
  const words = texts.search.result;
  return [
    words.hours(formatHoursShort(card.minutesFrom, lang), formatHoursShort(card.minutesTo, lang)),
    ...(card.minutesStart === null ? [] : [words.start(formatHoursShort(card.minutesStart, lang))]),
    ...(card.startTime === null || card.endTime === null
      ? []
      : [words.between(clock(card.startTime, lang), clock(card.endTime, lang))]),
    ...(card.evenings ? [words.evenings] : []),
    ...(card.weekends ? [words.weekends] : []),
    card.season
      ? words.season(texts.seasons.month(card.season.from), texts.seasons.month(card.season.to))
      : words.allYear,
  ];
}
