import { formatHours, type Lang } from '#design/index.ts';
import { wordsFor } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { SharedItem } from './shared-items.ts';

/** Word for word what the workplace will read. */
export function itemWords(item: SharedItem, texts: Texts, lang: Lang): string {
  const words = texts.suggestions.items;
  if (item.kind === 'hours') return `${words.hours}: ${hoursWords(item, texts, lang)}`;
  if (item.kind === 'competence') return words.competence(wordsFor(texts)('competence', item.name));
  const { name, need } = texts.matching.dimensions[item.dimension];
  return words.need(name, need[item.level]);
}

export function hoursWords(
  { minutesNow, minutesAim }: { minutesNow: number | null; minutesAim: number | null },
  texts: Texts,
  lang: Lang,
): string {
  const { hoursNow, hoursAim } = texts.suggestions.items;
  const said = [
    ...(minutesNow === null ? [] : [hoursNow(formatHours(minutesNow, lang))]),
    ...(minutesAim === null ? [] : [hoursAim(formatHours(minutesAim, lang))]),
  ];
  return said.join(', ');
}
