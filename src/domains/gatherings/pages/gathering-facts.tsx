import { formatMoment, formatTime, type Lang, StatusTag, SummaryList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { Gathering } from '../gathering-queries.ts';

/** Fewer than this would point at somebody. */
const fewest = 5;

export const spanOf = ({ startsAt, endsAt }: Gathering, lang: Lang, today?: Temporal.PlainDate): string => {
  const ends = endsAt.toZonedDateTimeISO(timeZone);
  return `${formatMoment(startsAt, lang, today)}–${formatTime(ends.toPlainTime(), lang)}`;
};

export function GatheringFacts({
  gathering,
  today,
  texts,
  lang,
}: {
  gathering: Gathering;
  /** Without it the year is said too. */
  today?: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}) {
  const words = texts.gatherings.facts;
  const { contactName, contactPhone } = gathering;
  return (
    <SummaryList
      rows={[
        { label: words.when, value: spanOf(gathering, lang, today) },
        { label: words.place, value: gathering.place },
        { label: words.coming, value: comingWords(gathering, texts) },
        ...(contactName
          ? [{ label: words.contact, value: [contactName, contactPhone].filter(Boolean).join(', ') }]
          : []),
      ]}
    />
  );
}

/** How many come, for everybody but staff: never who, and never so few that one could guess. */
export function comingWords({ seated }: Gathering, texts: Texts): string {
  const words = texts.gatherings.facts;
  if (seated === 0) return words.nobodyYet;
  return seated < fewest ? words.aFew : words.some(seated);
}

export function SeatTag({ gathering, texts }: { gathering: Gathering; texts: Texts }) {
  const words = texts.gatherings.tags;
  if (gathering.cancelledAt) return <StatusTag tone="error">{words.cancelled}</StatusTag>;
  if (gathering.ownSeated === true) return <StatusTag tone="success">{words.seated}</StatusTag>;
  if (gathering.ownSeated === false) return <StatusTag tone="warning">{words.waiting}</StatusTag>;
  return gathering.seated >= gathering.capacity ? (
    <StatusTag tone="neutral">{words.full}</StatusTag>
  ) : (
    <StatusTag tone="info">{words.room}</StatusTag>
  );
}
