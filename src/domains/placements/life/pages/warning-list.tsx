import { formatDate, formatHours, formatPercent, type Lang, WorkItem, WorkList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Warning } from '../../warnings.ts';

interface Props {
  placementId: string;
  warnings: readonly Warning[];
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

/** Where whoever reads it does something about it. */
const places: Record<Warning['code'], string> = {
  'worried-check-in': '/tjek',
  quiet: '/opfoelgning',
  'falling-attendance': '/fremmoede',
  'too-steep': '/timeplan',
  'follow-up-overdue': '/opfoelgning',
  'missing-signature': '/underskriv',
  'ending-soon': '/opfoelgning',
};
const tones = { urgent: 'error', soon: 'warning', notice: 'neutral' } as const;

function reasonOf(warning: Warning, { texts, lang, today }: Omit<Props, 'placementId' | 'warnings'>): string {
  const words = texts.placementLife.warnings.why;
  const day = (date: Temporal.PlainDate) => formatDate(date, lang, today);
  switch (warning.code) {
    case 'worried-check-in': {
      const { by, on, callMe } = warning.facts;
      return callMe ? words.wantsCall(by, day(on)) : words.worried(by, day(on));
    }
    case 'quiet':
      return words.quiet(warning.facts.days);
    case 'falling-attendance':
      return words.falling(
        formatPercent(warning.facts.earlierRate, lang),
        formatPercent(warning.facts.recentRate, lang),
      );
    case 'too-steep': {
      const { onDate, fromMinutes, toMinutes } = warning.facts;
      return words.steep(formatHours(fromMinutes, lang), formatHours(toMinutes, lang), day(onDate));
    }
    case 'follow-up-overdue':
      return words.overdue(texts.placementLife.followUp.kinds[warning.facts.kind], day(warning.facts.dueOn));
    case 'missing-signature':
      return words.signature(
        warning.facts.missing.map((party) => texts.placements.partiesThe[party]).join(words.and),
        warning.facts.days,
      );
    case 'ending-soon':
      return words.ending(day(warning.facts.endsOn));
  }
}

/** What in the placement needs somebody now, one line per reason, each leading to where it is dealt with. */
export function WarningList({ placementId, warnings, ...common }: Props) {
  const words = common.texts.placementLife.warnings;
  return (
    <WorkList label={words.title}>
      {warnings.map((warning, index) => (
        <WorkItem
          key={`${warning.code}-${index}`}
          what={words.what[warning.code]}
          whom=""
          why={reasonOf(warning, common)}
          tone={tones[warning.severity]}
          action={{ href: `/forloeb/${placementId}${places[warning.code]}`, label: words.see }}
        />
      ))}
    </WorkList>
  );
}
