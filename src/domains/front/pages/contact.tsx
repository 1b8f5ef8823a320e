import { ContactCard, formatDate, useLanguage } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Colleague } from '../colleague-queries.ts';

/** One colleague of the municipality, to call. */
export function Contact({
  colleague,
  kicker,
  text,
  today,
  texts,
}: {
  colleague: Omit<Colleague, 'id'>;
  kicker: string;
  text?: string;
  today: Temporal.PlainDate;
  texts: Texts;
}) {
  const { lang } = useLanguage();
  const { standsIn } = colleague;
  return (
    <ContactCard
      name={colleague.name}
      jobTitle={colleague.title ?? (colleague.role ? texts.access.roles[colleague.role] : undefined)}
      phone={colleague.phone ?? undefined}
      mail={colleague.email ?? undefined}
      kicker={kicker}
    >
      {standsIn ? texts.portfolio.standIn(standsIn.for, formatDate(standsIn.until, lang, today)) : text}
    </ContactCard>
  );
}
