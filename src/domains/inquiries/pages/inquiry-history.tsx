import { Section, Timeline } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { Step } from '../inquiry-steps.ts';
import type { InquiryPageProps } from './inquiry-forms.tsx';

function stepTitle({ kind, channel, outcome, toName }: Step, texts: Texts): string {
  const words = texts.inquiries.steps;
  if (kind === 'contacted')
    return words.contacted(
      texts.inquiries.channels[channel!],
      (texts.inquiries.contactOutcomes as Record<string, string>)[outcome!]!,
    );
  if (kind === 'closed') return words.closed((texts.inquiries.outcomes as Record<string, string>)[outcome!]!);
  if (kind === 'handed-over' || kind === 'rerouted' || kind === 'reminded') return words[kind](toName ?? '');
  return words[kind];
}

/** What happened to it, as given: the newest first, and that it came at the end. */
export function InquiryHistory({ inquiry, steps, texts, today }: InquiryPageProps) {
  const on = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();
  const events = [
    ...steps.map((step) => ({
      id: step.id,
      on: on(step.at),
      title: stepTitle(step, texts),
      by: step.actorName,
      text: step.note ?? undefined,
    })),
    {
      id: 'received',
      on: on(inquiry.receivedAt),
      title: texts.inquiries.steps.received,
      by: inquiry.contactName,
    },
  ];
  return (
    <Section title={texts.inquiries.page.history}>
      <Timeline events={events} today={today} />
    </Section>
  );
}
