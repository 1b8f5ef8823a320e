import {
  Button,
  ButtonRow,
  Card,
  EmptyState,
  Form,
  type FormState,
  formatDateShort,
  formatMoment,
  type Lang,
  Section,
  Sparkline,
  StatusTag,
  TextArea,
  Timeline,
  telHref,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { CheckInRow } from '../check-in-queries.ts';
import type { Mood } from '../moods.ts';

interface Common {
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

const dayOf = (row: CheckInRow) => row.at.toZonedDateTimeISO(timeZone).toPlainDate();

/** The number stands where the call is asked for. */
function Call({ phone, texts }: { phone: string | null; texts: Texts }) {
  return (
    phone && (
      <p>
        <a href={telHref(phone)}>{texts.citizens.page.call(phone)}</a>
      </p>
    )
  );
}

/** Those who asked to be called and have not been. Staff's part of the page. */
export function CallsWaiting({
  rows,
  address,
  mentorPhone,
  form,
  ...common
}: Common & {
  rows: readonly CheckInRow[];
  address: string;
  mentorPhone: string | null;
  form: { id: string; state: FormState } | null;
}) {
  const { texts, lang, today } = common;
  const words = texts.placementLife.checkIn;
  const waiting = rows.filter((row) => row.callMe && !row.calledAt);
  if (waiting.length === 0) return null;
  const phoneOf = (row: CheckInRow) => (row.party === 'citizen' ? row.citizenPhone : mentorPhone);
  return (
    <Section title={words.callsWaiting}>
      {waiting.map((row) => (
        <Card
          key={row.id}
          level={3}
          title={words.wantsCall(row.name)}
          kicker={`${texts.placements.parties[row.party]} · ${formatMoment(row.at, lang, today)}`}
        >
          <p>
            {words.moods[String(row.mood) as Mood]}. {row.note}
          </p>
          <Call phone={phoneOf(row)} texts={texts} />
          <Form action={`${address}/${row.id}/ringet`} label={words.wantsCall(row.name)}>
            <TextArea
              form={form?.id === row.id ? form.state : { values: {}, errors: {} }}
              name="callNote"
              id={`ringet-${row.id}`}
              label={words.callNote}
              hint={words.callNoteHint}
              rows={2}
              maxLength={1000}
            />
            <ButtonRow>
              <Button>{words.called}</Button>
            </ButtonRow>
          </Form>
        </Card>
      ))}
    </Section>
  );
}

function Answer({ row, texts, staff }: { row: CheckInRow; texts: Texts; staff: boolean }) {
  const words = texts.placementLife.checkIn;
  return (
    <>
      {row.note && <p>{row.note}</p>}
      {row.callMe && (
        <p>
          <StatusTag tone={row.calledAt ? 'success' : 'warning'}>
            {row.calledAt ? words.wasCalled : words.waitsForCall}
          </StatusTag>
        </p>
      )}
      {staff && row.callNote && (
        <p class="ff-muted">
          {row.calledByName}: {row.callNote}
        </p>
      )}
    </>
  );
}

/** What one party has answered over time, with a small line when there is something to see. */
export function CheckInHistory({
  rows,
  title,
  staff,
  ...common
}: Common & { rows: readonly CheckInRow[]; title: string; staff: boolean }) {
  const { texts, lang, today } = common;
  const words = texts.placementLife.checkIn;
  const oldestFirst = rows.toReversed();
  const better = oldestFirst.length > 1 && oldestFirst.at(-1)!.mood > oldestFirst[0]!.mood;
  return (
    <Section title={title}>
      {rows.length === 0 && <EmptyState title={words.none} icon="chat" />}
      {rows.length > 1 && (
        <>
          <Sparkline
            label={words.overTime}
            points={oldestFirst.map((row) => ({
              label: formatDateShort(dayOf(row), lang, today),
              value: row.mood,
            }))}
          />
          <p>
            {staff ? words.answers(rows.length) : better ? words.better : words.thanksForAnswers(rows.length)}
          </p>
        </>
      )}
      <Timeline
        today={today}
        events={rows.map((row) => ({
          id: row.id,
          on: dayOf(row),
          by: staff && row.onBehalfReason ? words.onBehalf : undefined,
          title: words.moods[String(row.mood) as Mood],
          tone: row.mood <= 2 ? 'warning' : row.mood >= 4 ? 'success' : 'neutral',
          text: <Answer row={row} texts={texts} staff={staff} />,
        }))}
      />
    </Section>
  );
}
