import { formatDate, formatHours, type Lang } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { HoursStep, Minutes } from './hours-plan.ts';

/** "4 timer i praktik, 2 timer med løn" */
export function levelWords({ practice, paid }: Minutes, texts: Texts, lang: Lang): string {
  const words = texts.placements.agreement;
  if (practice + paid === 0) return words.pause;
  if (paid === 0) return words.practiceOnly(formatHours(practice, lang));
  if (practice === 0) return words.paidOnly(formatHours(paid, lang));
  return words.step(formatHours(practice, lang), formatHours(paid, lang));
}

export const stepWords = (step: HoursStep, texts: Texts, lang: Lang): string =>
  levelWords({ practice: step.practiceMinutes, paid: step.paidMinutes }, texts, lang);

/** "Man, ons og fre" */
export const weekdayWords = (weekdays: readonly number[], texts: Texts, lang: Lang): string =>
  new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB').format(
    weekdays.map((day) => texts.placements.weekdays[String(day)] ?? ''),
  );

/** "Fra mandag 4. maj: 4 timer i praktik (man og ons)" */
export function stepLine(step: HoursStep, texts: Texts, lang: Lang, today: Temporal.PlainDate): string {
  const words = texts.placements.agreement;
  // Days of the week have capitals in English and none in Danish.
  const daysOf = (weekdays: readonly number[]) => {
    const said = weekdayWords(weekdays, texts, lang);
    return lang === 'da' ? said.toLowerCase() : said;
  };
  const days = step.weekdays.length > 0 ? ` (${daysOf(step.weekdays)})` : '';
  const note = step.note ? `. ${step.note}` : '';
  return `${words.stepFrom(formatDate(step.fromDate, lang, today))}: ${stepWords(step, texts, lang)}${days}${note}`;
}
