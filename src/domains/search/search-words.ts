import { formatHoursShort, type Lang } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Criteria, Kind } from './criteria.ts';
import { FACET_NEEDS, MONTHS } from './facet-bits.ts';
import { occupationName } from './result-words.ts';

/** What is searched for, in words: the name a saved search is proposed. */
export function searchWords(kind: Kind, criteria: Criteria, texts: Texts, lang: Lang): string {
  const words = texts.search;
  const needs = FACET_NEEDS.filter((need) => criteria.needs?.[need] !== undefined);
  const parts = [
    criteria.text,
    criteria.occupation && occupationName(criteria.occupation, texts),
    criteria.place && words.save.within(criteria.place, criteria.radiusKm),
    criteria.minutes !== undefined && words.save.hoursOf[kind](formatHoursShort(criteria.minutes, lang)),
    MONTHS.filter((month) => criteria.months?.includes(month))
      .map((month) => texts.seasons.month(month))
      .join(', '),
    ...needs.map((need) => words.needs[kind][need].toLocaleLowerCase(lang)),
  ].filter(Boolean);
  return (parts.length > 0 ? parts.join(', ') : `${words.save.kinds[kind]}: ${words.save.everything}`).slice(
    0,
    100,
  );
}
