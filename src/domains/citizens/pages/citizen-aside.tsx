import { ButtonLink, ButtonRow, Card, ContactCard } from '#design/index.ts';
import type { CitizenPageProps } from './citizen-page.tsx';

/** The person to call, and who helps. */
export function CitizenAside({ card, standing, may, texts }: CitizenPageProps) {
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
        <p>
          <a href={`/borgere/${card.id}/dialog`}>{texts.conversations.start.link}</a>
        </p>
        {may.edit && (
          <p>
            <a href={`/borgere/${card.id}/oplysninger`}>{words.editDetails}</a>
          </p>
        )}
      </ContactCard>
      <StandingCard {...{ card, standing, may, texts }} />
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

/** The groups the person is in and the jobs they have today. */
function StandingCard({
  card,
  standing,
  may,
  texts,
}: Pick<CitizenPageProps, 'card' | 'standing' | 'may' | 'texts'>) {
  const words = texts.standing.card;
  const { kinds, elsewhere } = texts.standing.jobs;
  return (
    <Card level={3} title={words.title}>
      {standing.groups.length === 0 && <p>{words.noGroup}</p>}
      {standing.groups.map((group) => (
        <p key={group}>{texts.groups.kinds[group as keyof typeof texts.groups.kinds]}</p>
      ))}
      {standing.jobs.length === 0 && <p>{words.noJob}</p>}
      {standing.jobs.map(({ kind, employer }) => (
        <p key={`${kind} ${employer}`}>
          {kinds[kind]}: {employer ?? elsewhere}
        </p>
      ))}
      <ButtonRow>
        {may.edit && (
          <ButtonLink variant="tertiary" href={`/borgere/${card.id}/gruppe`}>
            {words.editGroup}
          </ButtonLink>
        )}
        {may.recordJobs && (
          <ButtonLink variant="tertiary" href={`/borgere/${card.id}/ansaettelser`}>
            {words.editJobs}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  );
}
