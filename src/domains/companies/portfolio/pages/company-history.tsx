import { Section, Timeline } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { CompanyHappening } from '../company-history.ts';
import type { PartProps } from './company-page.tsx';

export function CompanyHistory({ view: { history }, today, texts }: PartProps) {
  const words = texts.portfolio.company;
  return (
    <Section title={words.history} lead={words.historyLead}>
      <Timeline
        today={today}
        empty={<p>{words.noHistory}</p>}
        events={history.map((one) => ({
          id: one.id,
          on: one.on,
          by: one.byName ?? undefined,
          title: titleOf(one, texts),
          text: one.note ?? undefined,
          tone: one.kind === 'inquiry' ? 'info' : one.kind === 'closed' ? 'warning' : 'neutral',
        }))}
      />
    </Section>
  );
}

function titleOf({ kind, detail, channel }: CompanyHappening, texts: Texts): string {
  const { company: words, contact } = texts.portfolio;
  if (kind === 'contact') {
    const what = (contact.kinds as Record<string, string>)[detail ?? ''] ?? words.happened.contact;
    return `${what} (${((contact.channels as Record<string, string>)[channel ?? ''] ?? '').toLowerCase()})`;
  }
  if (kind === 'hand-over' && detail) return words.handedTo(detail);
  if (kind === 'visit' && detail) return words.spokeWith(detail);
  return words.happened[kind];
}
