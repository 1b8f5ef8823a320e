import { formatDate, type Lang, Section, Timeline } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { MeanwhileLine, whileAway } from '../absence-queries.ts';

/** For the one who is back: what colleagues did, and what came in. */
export function WhileAway({
  away,
  today,
  texts,
  lang,
}: {
  away: NonNullable<Awaited<ReturnType<typeof whileAway>>>;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}) {
  const words = texts.portfolio.back;
  return (
    <Section
      id="mens-du-var-vaek"
      title={words.title}
      lead={words.lead(formatDate(away.fromDate, lang, today), formatDate(away.toDate, lang, today))}
    >
      <Timeline
        today={today}
        empty={<p>{words.nothing}</p>}
        events={away.lines.map((line) => ({
          id: line.id,
          on: line.on,
          by: line.byName,
          title: (
            <>
              {titleOf(line, texts)}: <a href={`/virksomheder/${line.companyId}`}>{line.companyName}</a>
            </>
          ),
          text: line.note ?? undefined,
          tone: line.kind === 'inquiry' ? 'info' : 'neutral',
        }))}
      />
    </Section>
  );
}

function titleOf({ kind, detail }: MeanwhileLine, texts: Texts): string {
  const name = texts.portfolio.back.kinds[kind];
  if (kind === 'contact' && detail) {
    const channels = texts.portfolio.contact.channels as Record<string, string>;
    return `${name}, ${(channels[detail] ?? detail).toLowerCase()}`;
  }
  return name;
}
