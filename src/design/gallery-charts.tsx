import { FunnelChart } from './funnel-chart.tsx';
import { LONG_NAME } from './gallery-samples.ts';
import { Section } from './heading.tsx';
import { HoursPlanChart, type PlannedWeek } from './hours-plan-chart.tsx';
import { useLanguage } from './language.tsx';
import { LoadChart } from './load-chart.tsx';
import { MonthChart } from './month-chart.tsx';
import { PairChart } from './pair-chart.tsx';
import { YearChart } from './year-chart.tsx';

/** Up, down once, and step by step from practice to paid; attended until the week before `today`. */
function weeksAround(today: Temporal.PlainDate, count: number, past: number): PlannedWeek[] {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return Array.from({ length: count }, (_, index) => {
    const hours = Math.min(4 + Math.floor(index / 2) * 2 - (index === 6 ? 2 : 0), 20);
    const paid = Math.max(0, Math.min(hours, (index - Math.floor(count / 2)) * 3));
    return {
      weekStart: monday.add({ weeks: index - past }),
      practice: (hours - paid) * 60,
      paid: paid * 60,
      actual: index >= past ? null : index === 3 ? null : hours * 60 - (index % 3) * 60,
    };
  });
}

export function GalleryCharts({ today }: { today: Temporal.PlainDate }) {
  const { texts } = useLanguage();
  return (
    <Section title="Diagrammer" lead="Hvert diagram har sine tal som tabel.">
      <HoursPlanChart
        id="plan-13"
        title="Timeplan over 13 uger"
        weeks={weeksAround(today, 13, 8)}
        today={today}
        tableOpen
      />
      <HoursPlanChart
        id="plan-52"
        title="Timeplan over 52 uger"
        weeks={weeksAround(today, 52, 20)}
        today={today}
      />
      <HoursPlanChart
        id="plan-1"
        title="Timeplan over en uge"
        weeks={weeksAround(today, 1, 0)}
        today={today}
      />
      <HoursPlanChart id="plan-0" title="Timeplan uden uger" weeks={[]} />
      <FunnelChart
        id="funnel"
        title="Vejen fra borger til job"
        steps={[
          { id: 'citizens', label: 'Borgere med ønsker', count: 400 },
          { id: 'offered', label: 'Fik et forslag', count: 212 },
          { id: 'started', label: 'Begyndte', count: 120 },
          { id: 'job', label: 'Kom i job', count: 41 },
          { id: 'held', label: 'Job efter 13 uger', count: null },
        ]}
      />
      <LoadChart
        id="load"
        title="Forløb pr. kollega"
        limit={35}
        colleagues={[
          { id: 'a', name: 'Mette Holm', count: 28, href: '#' },
          { id: 'b', name: 'Karim Aziz', count: 44 },
          { id: 'c', name: LONG_NAME, count: 35 },
          { id: 'd', name: 'Bo Lykke', count: 0 },
        ]}
      />
      <MonthChart
        id="months"
        title="Ledighed måned for måned"
        description="Fra 21 % til 9 %."
        words={{ month: 'Måned', share: 'Ledige', of: 'Bevilget fleksjob' }}
        months={Array.from({ length: 13 }, (_, index) => ({
          month: today.toPlainYearMonth().subtract({ months: 13 - index }),
          share: index === 5 ? null : 0.21 - index * 0.01,
          of: 95 + index,
        }))}
      />
      <YearChart
        id="year"
        title="Ekstra hænder i løbet af året"
        description="Der er mest brug for folk i maj."
        monthHeader="Måned"
        countHeader="Ekstra hænder"
        months={texts.months.map((name, index) => ({
          month: index + 1,
          name,
          short: texts.monthsShort[index]!,
          count: index === 4 ? 6 : index > 7 ? 0 : index % 4,
          href: index === 4 ? '#' : undefined,
        }))}
      />
      <PairChart
        id="pairs"
        title="Det, stederne søger, og det, borgerne kan"
        description="Flest mangler hænder i køkkenet."
        first="Søges"
        second="Kan"
        few="under 5"
        rows={[
          { id: 'kitchen', label: 'Køkken og servering', first: 14, second: 9 },
          { id: 'shop', label: LONG_NAME, first: null, second: 22 },
          { id: 'garden', label: 'Gartneri', first: 7, second: 0 },
        ]}
      />
      <LoadChart id="load-none" title="Ingen kolleger" limit={35} colleagues={[]} />
    </Section>
  );
}
