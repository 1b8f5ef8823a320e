import { Card, formatHours, formatMoment, formatPeriod, type Lang } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { CallOff } from '../call-off-queries.ts';

export interface Look {
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function CallOffFacts({ callOff, today, texts, lang }: Look & { callOff: CallOff }) {
  const words = texts.seasons.callOff.facts;
  const rows = [
    { label: words.people, value: texts.seasons.people(callOff.people) },
    { label: words.period, value: formatPeriod(callOff.startsOn, callOff.endsOn, lang, today) },
    { label: words.hours, value: formatHours(callOff.minutesPerWeek, lang) },
    { label: words.tasks, value: callOff.tasks.join(', ') },
    ...(callOff.note ? [{ label: words.note, value: callOff.note }] : []),
    { label: words.caller, value: callOff.callerName },
    { label: words.called, value: formatMoment(callOff.calledAt, lang, today) },
  ];
  return (
    <Card>
      <dl class="ff-facts">
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
