import { ButtonLink, ButtonRow, ContactCard } from '#design/index.ts';
import type { CitizenPageProps } from './citizen-page.tsx';

/** The person to call, and who helps. */
export function CitizenAside({ card, may, texts }: CitizenPageProps) {
  const words = texts.citizens.page;
  const { channels } = texts.citizens.details;
  const home = [card.address, [card.postalCode, card.city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <ContactCard
        kicker={words.contactKicker}
        name={card.name}
        phone={card.phone ?? undefined}
        mail={card.email ?? undefined}
      >
        {home && <p>{home}</p>}
        <p>{card.phone || card.email ? words.prefers(channels[card.preferredChannel]) : words.noContact}</p>
        {may.edit && (
          <p>
            <a href={`/borgere/${card.id}/oplysninger`}>{words.editDetails}</a>
          </p>
        )}
      </ContactCard>
      {(['caseworker', 'consultant'] as const).map((role) => (
        <ContactCard
          key={role}
          level={3}
          kicker={words[role]}
          name={card[role]?.name ?? words.nobody}
          phone={card[role]?.phone ?? undefined}
          mail={card[role]?.email ?? undefined}
        />
      ))}
      {may.edit && (
        <ButtonRow>
          <ButtonLink variant="tertiary" href={`/borgere/${card.id}/tildel`}>
            {words.assign}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
