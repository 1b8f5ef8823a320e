import { ButtonLink, Card, Details, EmptyState, formatHours, Section } from '#design/index.ts';
import { FitSummary, whereWords } from '#domains/matching/index.ts';
import type { ForPersonProps } from './for-person-page.tsx';
import { SetInShort, setPath } from './set-parts.tsx';

/** The best job at each other place nearby; folded away once something is chosen. */
export function Others({ citizen, told, texts, lang }: ForPersonProps) {
  const words = texts.smallJobs.person;
  const { others, chosen } = told!;
  if (others.length === 0) {
    return chosen ? null : (
      <EmptyState
        title={words.none}
        action={{ href: `/borgere/${citizen.id}/jobforslag`, label: words.seeOpenings }}
        icon="search"
      >
        {words.noneText}
      </EmptyState>
    );
  }
  const cards = (
    <div class="ff-stack">
      {others.map((job) => {
        const { place, tasks, minutes, vacancy, match } = job;
        return (
          <Card
            key={place.id}
            level={3}
            title={vacancy.title}
            kicker={words.hoursAt(
              formatHours(minutes, lang),
              whereWords({ workplaceName: place.name, city: place.city }),
            )}
            footer={
              <ButtonLink href={setPath(citizen.id, tasks)} label={words.useThis(vacancy.title)}>
                {words.use}
              </ButtonLink>
            }
          >
            <p>
              <SetInShort job={job} texts={texts} lang={lang} />
            </p>
            <FitSummary fit={match} vacancy={vacancy} title={vacancy.title} texts={texts} />
          </Card>
        );
      })}
    </div>
  );
  // Whoever has chosen is to finish, not to choose again.
  return chosen ? (
    <Details summary={words.others}>{cards}</Details>
  ) : (
    <Section title={words.othersFirst}>{cards}</Section>
  );
}
