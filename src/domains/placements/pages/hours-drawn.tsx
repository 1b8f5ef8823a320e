import { formatDate, formatHours, HoursPlanChart, Message, useLanguage } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { HoursPlan } from '../hours-plan.ts';
import { compareWithActual, totals, weeklySeries } from '../hours-totals.ts';
import { holidaysAround } from '../placement-holidays.ts';
import { steepness } from '../steepness.ts';

export interface HoursDrawnProps {
  id: string;
  plan: HoursPlan;
  texts: Texts;
  today: Temporal.PlainDate;
  attended?: readonly { date: Temporal.PlainDate; attendedMinutes: number }[];
  /** The brake is the staff's; a citizen is not warned about their own plan. */
  withBrake?: boolean;
}

/** The hours plan as a drawing with its table, its totals, and a kind word when it rises too fast. */
export function HoursDrawn({ id, plan, texts, today, attended = [], withBrake }: HoursDrawnProps) {
  const { lang } = useLanguage();
  const words = texts.placements;
  const holidays = holidaysAround(plan.startsOn, plan.endsOn);
  const sum = totals(plan, holidays);
  const weeks = compareWithActual(weeklySeries(plan, holidays), attended);
  const steep = withBrake ? steepness(plan) : [];
  return (
    <>
      <HoursPlanChart
        id={id}
        title={words.overview.chartTitle}
        weeks={weeks.map(({ actualMinutes, ...week }) => ({ ...week, actual: actualMinutes }))}
        today={today}
      />
      <p>
        {words.form.totals(
          sum.practice > 0 ? formatHours(sum.practice, lang) : null,
          sum.paid > 0 ? formatHours(sum.paid, lang) : null,
          sum.weeks,
        )}
      </p>
      {steep.length > 0 && (
        <Message tone="warning" title={words.brake.title}>
          <p>{words.brake.intro}</p>
          <ul>
            {steep.map((rise) => (
              <li key={rise.step}>
                {words.brake.rise(
                  formatHours(rise.fromMinutes, lang),
                  formatHours(rise.toMinutes, lang),
                  formatDate(rise.onDate, lang, today),
                )}
              </li>
            ))}
          </ul>
        </Message>
      )}
    </>
  );
}
