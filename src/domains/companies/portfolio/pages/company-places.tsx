import { Card, Grid, Section, SummaryList } from '#design/index.ts';
import { newestOfEach } from '../../facts/newest-of-each.ts';
import { FactTags } from '../../facts/pages/fact-tags.tsx';
import type { PartProps } from './company-page.tsx';

/** Each place with what it needs and what it can include. */
export function Places({ view: { places, facts, mayKeep }, texts }: PartProps) {
  const words = texts.portfolio.company;
  return (
    <Section title={words.needs} lead={words.needsLead}>
      {places.length === 0 ? (
        <p>{words.noPlaces}</p>
      ) : (
        <Grid>
          {places.map((place) => {
            const own = newestOfEach(facts.filter(({ workplaceId }) => workplaceId === place.id));
            return (
              <Card
                key={place.id}
                level={3}
                title={place.name}
                href={`/arbejdssteder/${place.id}`}
                kicker={place.place}
              >
                <p>
                  {words.tasks(place.tasks)} · {words.openings(place.openings)}
                </p>
                <FactTags facts={own} texts={texts} />
                <p>
                  <a href={`/arbejdssteder/${place.id}/kan`}>
                    {mayKeep && own.length === 0 ? texts.portfolio.facts.add : texts.portfolio.facts.title}
                    <span class="sr-only">: {place.name}</span>
                  </a>
                </p>
              </Card>
            );
          })}
        </Grid>
      )}
    </Section>
  );
}

/** How it went: numbers and outcomes. */
export function Numbers({ view: { numbers, staff }, texts }: PartProps) {
  const words = texts.portfolio.company;
  const kinds = texts.placementLife.outcome.kinds as Record<string, { name: string }>;
  return (
    <Section title={words.went} lead={words.wentLead}>
      {numbers.running + numbers.ended === 0 ? (
        <p>{words.noPlacements}</p>
      ) : (
        <SummaryList
          rows={[
            { label: words.running, value: numbers.running },
            { label: words.ended, value: numbers.ended },
            { label: words.jobsHere, value: numbers.jobsHere },
            ...(staff ? [{ label: words.stopped, value: numbers.stopped }] : []),
            ...Object.entries(numbers.outcomes).map(([kind, value]) => ({
              label: kinds[kind]?.name ?? kind,
              value,
            })),
          ]}
        />
      )}
    </Section>
  );
}
