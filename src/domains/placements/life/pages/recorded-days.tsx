import { Details, formatDate, formatHours, type Lang, Table } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { minutesOf, type RecordedDay } from '../attendance-days.ts';

/** More than this is looked up, not read. */
const shownAtOnce = 15;

/** "2 timer af 3 timer. Transporten drillede." */
export function dayInWords(day: RecordedDay, texts: Texts, lang: Lang): string {
  const words = texts.placementLife.attendance;
  const attended = minutesOf(day);
  const hours =
    attended === day.plannedMinutes
      ? words.attendedAsPlanned(formatHours(attended, lang))
      : words.attendedOf(formatHours(attended, lang), formatHours(day.plannedMinutes, lang));
  return day.cause ? `${hours} ${words.causes[day.cause]}.` : hours;
}

interface Props {
  address: string;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
  recorded: readonly RecordedDay[];
  mayCorrect: boolean;
}

function DaysTable({ address, texts, lang, today, recorded, mayCorrect }: Props) {
  const words = texts.placementLife.attendance;
  return (
    <Table
      caption={words.days}
      captionHidden
      compact
      rows={recorded}
      rowKey={(day) => day.date.toString()}
      columns={[
        { header: words.day, rowHeader: true, cell: (day) => formatDate(day.date, lang, today) },
        {
          header: words.howDay,
          cell: (day) => (
            <span>
              {dayInWords(day, texts, lang)}
              {day.note && <span class="ff-muted"> {day.note}</span>}
            </span>
          ),
        },
        { header: words.by, cell: (day) => day.recordedByName },
        ...(mayCorrect
          ? [
              {
                header: words.correct,
                hideHeader: true,
                cell: (day: RecordedDay) => (
                  <a
                    href={`${address}/${day.date}`}
                    aria-label={words.correctDay(formatDate(day.date, lang, today))}
                  >
                    {words.correct}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

export function RecordedDays(props: Props) {
  const { recorded, texts } = props;
  const older = recorded.slice(shownAtOnce);
  return (
    <>
      <DaysTable {...props} recorded={recorded.slice(0, shownAtOnce)} />
      {older.length > 0 && (
        <Details summary={texts.placementLife.attendance.older(older.length)}>
          <DaysTable {...props} recorded={older} />
        </Details>
      )}
    </>
  );
}
