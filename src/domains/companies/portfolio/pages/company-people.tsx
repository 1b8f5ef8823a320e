import { ButtonLink, ContactCard, formatDate, Grid, Message, Section } from '#design/index.ts';
import type { AnswersThere } from '../company-view.ts';
import type { PartProps } from './company-page.tsx';

/** Whom to call, and where to write. */
export function Contacts(props: PartProps) {
  const { view, here, texts } = props;
  return (
    <>
      <Responsible {...props} />
      {!view.card.closedAt && view.places.length > 0 && (
        <p>
          <a href={`${here}/dialog`}>{texts.conversations.start.link}</a>
        </p>
      )}
    </>
  );
}

/** The consultant, and who takes over while they are away. */
function Responsible({ view: { card, staff, mayKeep }, texts }: PartProps) {
  const words = texts.portfolio.company;
  if (!card.consultant) return <p>{words.noConsultant}</p>;
  const consultant = (
    <ContactCard
      kicker={staff ? words.consultant : words.yourConsultant}
      name={card.consultant.name}
      phone={card.substitute ? undefined : (card.consultant.phone ?? undefined)}
      mail={card.substitute ? undefined : (card.consultant.email ?? undefined)}
    >
      {card.substitute && <p>{words.away(card.consultant.name)}</p>}
    </ContactCard>
  );
  return (
    <>
      {card.substitute && (
        <ContactCard
          kicker={words.substitute}
          name={card.substitute.name}
          phone={card.substitute.phone ?? undefined}
          mail={card.substitute.email ?? undefined}
        />
      )}
      {consultant}
      {card.advertisingProtected && staff && !mayKeep && (
        <Message tone="warning" title={words.protectedTitle}>
          {words.protectedText}
        </Message>
      )}
    </>
  );
}

/** Who answers, those who are still there first; each a tap away. */
export function People({ view: { places, mayKeep, staff }, today, texts, lang }: PartProps) {
  const words = texts.portfolio.company;
  const kickerOf = (person: AnswersThere, place: string) =>
    [person.jobTitle, places.length > 1 ? place : null].filter(Boolean).join(' · ') ||
    texts.companies.page.contact;
  return (
    <Section title={words.people} lead={words.peopleLead}>
      {places.length === 0 && <p>{words.noPlaces}</p>}
      {places.map((place) => (
        <div key={place.id}>
          <Grid>
            {place.people
              .filter(({ leftOn }) => leftOn === null || staff)
              .map((person) => (
                <ContactCard
                  key={person.id ?? person.name}
                  level={3}
                  kicker={kickerOf(person, place.name)}
                  name={person.name}
                  phone={person.leftOn ? undefined : (person.phone ?? undefined)}
                  mail={person.leftOn ? undefined : (person.email ?? undefined)}
                >
                  {person.leftOn ? (
                    <p>{words.left(formatDate(person.leftOn, lang, today))}</p>
                  ) : (
                    <p>
                      {words.prefers[person.channel]}
                      {person.bestTime && `, ${person.bestTime}`}
                    </p>
                  )}
                  {person.id && mayKeep && (
                    <p>
                      <a href={`/arbejdssteder/${place.id}/kontaktpersoner/${person.id}`}>
                        {texts.portfolio.people.changeTitle}
                        <span class="sr-only">: {person.name}</span>
                      </a>
                    </p>
                  )}
                </ContactCard>
              ))}
          </Grid>
          {mayKeep && (
            <p>
              <ButtonLink
                href={`/arbejdssteder/${place.id}/kontaktpersoner/ny`}
                variant="tertiary"
                label={places.length > 1 ? `${words.addPerson}: ${place.name}` : undefined}
              >
                {words.addPerson}
              </ButtonLink>
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}
