import { ContactCard } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Colleague } from '../colleague-queries.ts';

/** One colleague of the municipality, to call. */
export function Contact({
  colleague,
  kicker,
  text,
  texts,
}: {
  colleague: Colleague;
  kicker: string;
  text?: string;
  texts: Texts;
}) {
  return (
    <ContactCard
      name={colleague.name}
      jobTitle={colleague.title ?? (colleague.role ? texts.access.roles[colleague.role] : undefined)}
      phone={colleague.phone ?? undefined}
      mail={colleague.email ?? undefined}
      kicker={kicker}
    >
      {text}
    </ContactCard>
  );
}
