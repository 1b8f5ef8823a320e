import {
  designTexts,
  formatHours,
  formatHoursShort,
  formatTime,
  type Lang,
  SummaryList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Opening } from '../opening-queries.ts';

/** The offer in rows. */
export function OpeningFacts({ opening, texts, lang }: { opening: Opening; texts: Texts; lang: Lang }) {
  const words = texts.openings.page;
  const { months } = designTexts(lang);
  const listed = (items: readonly string[]) => (items.length === 0 ? words.nothing : items.join(', '));
  return (
    <SummaryList
      rows={[
        {
          label: words.schemes,
          value: opening.schemes.map((scheme) => texts.openings.schemes[scheme]?.name ?? scheme).join(', '),
        },
        { label: words.hours, value: hoursWords(opening, texts, lang) },
        { label: words.times, value: timesWords(opening, texts, lang) },
        {
          label: words.season,
          value:
            opening.seasonFrom && opening.seasonTo
              ? words.seasonRange(months[opening.seasonFrom - 1]!, months[opening.seasonTo - 1]!)
              : words.allYear,
        },
        { label: words.perspective, value: texts.openings.perspectives[opening.perspective] },
        { label: words.places, value: words.placesLeft(opening.placesLeft, opening.places) },
        {
          label: words.licences,
          value: listed(opening.licences.map((licence) => texts.openings.licences[licence] ?? licence)),
        },
        { label: words.mustHave, value: listed(opening.mustHave) },
        { label: words.niceToHave, value: listed(opening.niceToHave) },
      ]}
    />
  );
}

function hoursWords(opening: Opening, texts: Texts, lang: Lang): string {
  const words = texts.openings.page;
  const range = words.hoursRange(
    formatHoursShort(opening.minutesMin, lang),
    formatHoursShort(opening.minutesMax, lang),
  );
  return opening.minutesStart === null
    ? range
    : `${range}. ${words.startsAt(formatHours(opening.minutesStart, lang))}`;
}

function timesWords(opening: Opening, texts: Texts, lang: Lang): string {
  const words = texts.openings.page;
  const clock = (minutes: number) =>
    minutes === 24 * 60
      ? '24'
      : formatTime(new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60), lang);
  const day =
    opening.startTime === null || opening.endTime === null
      ? words.anyTime
      : words.timesRange(clock(opening.startTime), clock(opening.endTime));
  return [
    day,
    ...(opening.evenings ? [words.evenings] : []),
    ...(opening.weekends ? [words.weekends] : []),
  ].join(', ');
}
