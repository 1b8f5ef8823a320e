import {
  Card,
  EmptyState,
  formatMoment,
  Heading,
  type Lang,
  Message,
  Section,
  StatusTag,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Watched } from '../watch.ts';
import { signalWords } from './signal-words.ts';

export interface WatchListProps {
  watched: readonly Watched[];
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

/** A quiet list: what to look at, and not whom to blame. */
export function WatchListPage({ watched, ...look }: WatchListProps) {
  const { list, needsReview } = look.texts.staffing;
  const open = watched.filter((one) => one.open.length > 0);
  const seen = watched.filter((one) => one.open.length === 0);
  return (
    <>
      <Heading lead={list.lead}>{list.title}</Heading>
      <Section title={list.open}>
        {open.length === 0 && <EmptyState title={list.emptyTitle}>{list.emptyText}</EmptyState>}
        {open.map((one) => (
          <Place key={one.workplaceId} one={one} {...look} />
        ))}
      </Section>
      {seen.length > 0 && (
        <Section title={list.seen} lead={list.seenLead}>
          {seen.map((one) => (
            <Place key={one.workplaceId} one={one} {...look} />
          ))}
        </Section>
      )}
      <Message tone="info" title={needsReview.title}>
        {needsReview.text}
      </Message>
    </>
  );
}

function Place({ one, today, texts, lang }: Omit<WatchListProps, 'watched'> & { one: Watched }) {
  const words = texts.staffing;
  const signals = one.open.length > 0 ? one.open : one.checked;
  const { last } = one;
  return (
    <Card
      level={3}
      title={one.name}
      href={`/tal/arbejdssteder/${one.workplaceId}`}
      tags={[...new Set(signals.map(({ reason }) => reason))].map((reason) => (
        <StatusTag key={reason} tone={reason === 'concern' ? 'warning' : 'neutral'}>
          {words.reasons[reason]}
        </StatusTag>
      ))}
    >
      {signals.map((signal) => {
        const { what } = signalWords(signal, texts, lang);
        return <p key={what}>{what}</p>;
      })}
      {last && (
        <p class="ff-muted">
          {words.checkedOn(
            words.reasons[last.reason],
            formatMoment(last.checkedAt, lang, today),
            last.checkedByName,
            words.results[last.result],
          )}
        </p>
      )}
    </Card>
  );
}
