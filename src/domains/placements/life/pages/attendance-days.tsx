import {
  Button,
  ButtonLink,
  ButtonRow,
  formatDate,
  formatHours,
  formatWeek,
  type Lang,
  Message,
  NextStep,
  Section,
  SubmitButton,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { AttendanceOverview, Day } from '../attendance-days.ts';
import { minutesOf } from '../attendance-days.ts';
import { dayInWords } from './recorded-days.tsx';

interface Common {
  address: string;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

/** Inside the page's one form: the button says which day. */
function OneTap({ day, texts, lang, today, primary }: Common & { day: Day; primary?: boolean }) {
  const words = texts.placementLife.attendance;
  const which = words.asPlannedOn(formatDate(day.date, lang, today));
  const value = day.date.toString();
  return primary ? (
    <SubmitButton name="date" value={value} label={which}>
      {words.asPlanned}
    </SubmitButton>
  ) : (
    <Button name="date" value={value} label={which}>
      {words.asPlanned}
    </Button>
  );
}

export function AttendanceToday({ day, ...common }: Common & { day: Day | null }) {
  const { address, texts, lang, today } = common;
  const words = texts.placementLife.attendance;
  const dayAddress = `${address}/${today}`;
  if (!day) return <Message tone="info">{words.notInPlan}</Message>;
  if (day.recorded) {
    return (
      <Message tone="success" title={words.todayDone}>
        <p>{dayInWords(day.recorded, texts, lang)}</p>
        <p>
          <a href={dayAddress}>{words.correct}</a>
        </p>
      </Message>
    );
  }
  if (minutesOf(day.planned) === 0) {
    return (
      <Message tone="info" title={words.freeToday}>
        <a href={dayAddress}>{words.recordAnyway}</a>
      </Message>
    );
  }
  return (
    <NextStep
      kicker={words.todayKicker(formatDate(today, lang, today))}
      title={words.todayTitle(formatHours(minutesOf(day.planned), lang))}
      form={
        <ButtonRow>
          <OneTap {...common} day={day} primary />
          <ButtonLink href={dayAddress}>{words.differently}</ButtonLink>
        </ButtonRow>
      }
    />
  );
}

export function DaysMissing({ overview, ...common }: Common & { overview: AttendanceOverview }) {
  const { address, texts, lang, today } = common;
  const words = texts.placementLife.attendance;
  const { missing, weeks } = overview;
  if (missing.length === 0) return null;
  return (
    <Section title={words.missing(missing.length)} lead={words.missingLead}>
      {weeks.length > 0 && (
        <ButtonRow>
          {weeks.map(({ monday, days }) => (
            <Button
              key={monday.toString()}
              name="monday"
              value={monday.toString()}
              formaction={`${address}/uge`}
            >
              {words.weekAsPlanned(formatWeek(monday, lang), days.length)}
            </Button>
          ))}
        </ButtonRow>
      )}
      <WorkList label={words.missing(missing.length)}>
        {missing.map((day) => (
          <WorkItem
            key={day.date.toString()}
            what={formatDate(day.date, lang, today)}
            whom=""
            why={words.plannedHours(formatHours(minutesOf(day.planned), lang))}
            form={
              <ButtonRow>
                <OneTap {...common} day={day} />
                <ButtonLink
                  variant="tertiary"
                  href={`${address}/${day.date}`}
                  label={words.differentlyOn(formatDate(day.date, lang, today))}
                >
                  {words.differently}
                </ButtonLink>
              </ButtonRow>
            }
          />
        ))}
      </WorkList>
    </Section>
  );
}
