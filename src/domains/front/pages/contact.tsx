import { ContactCard } from '#design/index.ts';
import type { Colleague } from '../live-placement.ts';

/** One colleague of the municipality, to call. */
export function Contact({
  colleague,
  kicker,
  text,
}: {
  colleague: Colleague;
  kicker: string;
  text?: string;
}) {
  return (
    <ContactCard
      name={colleague.name}
      jobTitle={colleague.title ?? undefined}
      phone={colleague.phone ?? undefined}
      mail={colleague.email ?? undefined}
      kicker={kicker}
    >
      {text}
    </ContactCard>
  );
}
