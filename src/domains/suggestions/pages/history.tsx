import { formatMoment, Section, Timeline, type TimelineEvent } from '#design/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { StepKind } from '../suggestion.ts';
import type { Suggestion, SuggestionStep } from '../suggestion-facts.ts';

const tones: Partial<Record<StepKind, TimelineEvent['tone']>> = {
  'citizen-yes': 'success',
  'employer-yes': 'success',
  'placement-made': 'success',
  'citizen-talk': 'warning',
};
const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();

/** What happened, the newest first, with who did it and why. */
export function History({
  suggestion,
  texts,
  lang,
  today,
}: {
  suggestion: Suggestion;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}) {
  const words = texts.suggestions;
  const events = suggestion.steps.map(
    (step): TimelineEvent => ({
      id: step.id,
      on: dayOf(step.at),
      title: words.steps[step.kind],
      by: step.actorName,
      text: textOf(step),
      tone: tones[step.kind],
    }),
  );
  const made: TimelineEvent = {
    id: suggestion.id,
    on: dayOf(suggestion.createdAt),
    title: words.staff.made,
    by: suggestion.createdByName ?? undefined,
  };
  return (
    <Section title={words.staff.history}>
      <Timeline today={today} events={[made, ...events].reverse()} />
    </Section>
  );

  function textOf(step: SuggestionStep): string | undefined {
    const parts = [reasonOf(step), meetingTime(step), step.note, onBehalf(step)].filter(Boolean);
    return parts.length > 0 ? parts.join(' · ') : undefined;
  }

  function meetingTime({ kind, data }: SuggestionStep): string | null {
    if (kind !== 'meeting-set') return null;
    const { startsAt, place } = data as { startsAt: string; place: string };
    return `${formatMoment(Temporal.Instant.from(startsAt), lang, today)}, ${place}`;
  }

  function reasonOf({ kind, reason }: SuggestionStep): string | null {
    if (!reason) return null;
    if (kind === 'withdrawn') return words.withdrawReasons[reason] ?? reason;
    return (kind === 'employer-no' ? words.employerReasons : words.citizenReasonsSeen)[reason] ?? reason;
  }

  function onBehalf({ party, onBehalfReason }: SuggestionStep): string | null {
    if (!onBehalfReason) return null;
    const why = texts.common.onBehalf.reasons[onBehalfReason] ?? onBehalfReason;
    return party === 'employer' ? words.staff.onBehalfEmployer(why) : words.staff.onBehalf(why);
  }
}
