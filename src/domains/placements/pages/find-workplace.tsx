import {
  Card,
  EMPTY_FORM,
  EmptyState,
  Grid,
  Heading,
  SearchForm,
  Section,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FoundWorkplace } from '../placement-start-queries.ts';

/** Where a placement without a suggestion begins: which workplace. */
export function FindWorkplace({
  path,
  person,
  name,
  found,
  texts,
}: {
  path: string;
  person: string;
  name: string;
  found: readonly FoundWorkplace[] | null;
  texts: Texts;
}) {
  const words = texts.placements.fromCitizen;
  return (
    <>
      <Heading lead={words.lead(person)}>{words.title}</Heading>
      <SearchForm action={path} label={words.find}>
        <TextField
          form={{ ...EMPTY_FORM, values: { navn: name } }}
          name="navn"
          label={words.search}
          type="search"
        />
        <SubmitButton>{words.find}</SubmitButton>
      </SearchForm>
      {found && found.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {found && found.length > 0 && (
        <Section title={words.results}>
          <Grid columns={2}>
            {found.map((workplace) => (
              <Card
                key={workplace.id}
                level={3}
                title={workplace.name}
                kicker={workplace.companyName === workplace.name ? undefined : workplace.companyName}
                href={`${path}?arbejdssted=${workplace.id}`}
              >
                {workplace.address}
              </Card>
            ))}
          </Grid>
        </Section>
      )}
    </>
  );
}
