import { ButtonLink, Card, formatHoursShort, Grid, type Lang, Section, StatusTag } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { WorkplaceView } from '../workplace-view.ts';

interface PartProps {
  view: WorkplaceView;
  here: string;
  texts: Texts;
  lang: Lang;
}

export function OpeningsPart({ view, here, texts, lang }: PartProps) {
  const words = texts.companies.page;
  // Without tasks there is nothing to make an opening of; the next step says so.
  if (view.tasks.length === 0 && view.openings.length === 0) return null;
  return (
    <Section
      title={words.openings}
      id="jobaabninger"
      lead={view.openings.length > 0 && words.openingsLead}
      aside={
        view.mayEdit &&
        view.openings.length > 0 && (
          <ButtonLink href={`${here}/jobaabninger/ny`}>{words.addOpening}</ButtonLink>
        )
      }
    >
      {view.openings.length === 0 ? (
        <p>{words.noOpenings}</p>
      ) : (
        <Grid>
          {view.openings.map((opening) => (
            <Card
              key={opening.id}
              level={3}
              title={opening.title}
              href={`/jobaabninger/${opening.id}`}
              kicker={words.taskHours(
                texts.openings.page.hoursRange(
                  formatHoursShort(opening.minutesMin, lang),
                  formatHoursShort(opening.minutesMax, lang),
                ),
              )}
              tags={
                <StatusTag tone={opening.placesLeft > 0 ? 'success' : 'neutral'}>
                  {words.places(opening.placesLeft)}
                </StatusTag>
              }
            >
              <p>
                {opening.schemes.map((scheme) => texts.openings.schemes[scheme]?.name ?? scheme).join(', ')}
              </p>
              {opening.candidates !== null && <p class="ff-muted">{words.candidates(opening.candidates)}</p>}
            </Card>
          ))}
        </Grid>
      )}
    </Section>
  );
}
